using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The printed first-order condition is the derivative of the second loss.</summary>
public sealed class AlternativeCondition : IStatement<AgreedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.foc",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.alt.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, first-order condition", line: 783),
        Statement = "For the term of one pair, -dL/ds = Πz (1 + (1/s - 1)^n) + Π(1 - z) (-1 - (1/(1 - s) - 1)^n).",
        Domain = AgreedPair.Domain,
        Hypotheses = [AgreedPair.BradleyTerry],
        Uses = ["heterogeneous-preferences/appc.alt.i"],
        Conclusion = new AlternativeCondition(),
        Controls = [new("dL/ds itself is that sum", new OtherSign())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T> => Compared<T>(c, -T.One);

    private static Gap<T> Compared<T>(AgreedPair c, T sign)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        var s = Dual<T>.Variable(T.Of(c.Probability));
        return Gap.Equal(
            sign * AlternativeLoss.OfPair(s, second, first, c.Bases.Count).Slope,
            AlternativeLoss.Condition(s, second, first, c.Bases.Count).Value);
    }

    private sealed class OtherSign : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T> => Compared<T>(c, T.One);
    }
}
