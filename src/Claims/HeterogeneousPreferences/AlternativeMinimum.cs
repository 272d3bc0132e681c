using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The root of the first-order condition is σ of the average difference of rewards.</summary>
/// <remarks>P^(1/n) is taken twice: as the product of the 1/b_u, and as the exponential of minus the average log odds.</remarks>
public sealed class AlternativeMinimum : IStatement<AgreedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.min",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.alt.prop",
        Source = HeterogeneousPreferencesDocument.At("eq. (26) and the display before it", line: 795),
        Statement = "s* = 1 / (1 + P^(1/n)) meets the first-order condition, and under Bradley-Terry s* = σ((1/n) Σ_u Δr_u).",
        Domain = AgreedPair.Domain,
        Hypotheses = [AgreedPair.BradleyTerry],
        Uses = ["heterogeneous-preferences/appc.alt.quadratic"],
        Conclusion = new AlternativeMinimum(),
        Controls =
        [
            new("s* = 1 / (1 + P), without the root", new WithoutRoot()),
            new("s* = σ(Σ_u Δr_u), without the mean", new WithoutMean()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var s = Root<T>(c);
        return Gap.All(
            Gap.Equal(Condition(c, s), T.Zero).Named("condition at s*"),
            Gap.Equal(s, Reals.Logistic(TotalLogOdds<T>(c) / T.Of(c.Bases.Count))).Named("s*"));
    }

    private static T Root<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var root = T.One;
        foreach (var b in c.Bases)
        {
            root /= T.Of(b);
        }

        return T.One / (T.One + root);
    }

    private static T Condition<T>(AgreedPair c, T s)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        return AlternativeLoss.Condition(Dual<T>.Variable(s), second, first, c.Bases.Count).Value;
    }

    private static T TotalLogOdds<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var z in c.Preferences<T>())
        {
            sum += T.Log(z / (T.One - z));
        }

        return sum;
    }

    private sealed class WithoutRoot : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T>
        {
            var (second, first) = c.Agreement<T>();
            return Gap.Equal(Condition(c, T.One / (T.One + (first / second))), T.Zero);
        }
    }

    private sealed class WithoutMean : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T> => Gap.Equal(Root<T>(c), Reals.Logistic(TotalLogOdds<T>(c)));
    }
}
