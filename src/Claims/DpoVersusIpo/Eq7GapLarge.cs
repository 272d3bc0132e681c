using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (7): each labelled pair asks for as large a gap as possible.</summary>
public sealed class Eq7GapLarge : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq7.gap-large",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4, before Sec. 4.1", line: 134),
        Statement = "The term -log σ(q(w) - q(l)) of one sample falls strictly as the gap grows and has no minimiser: it stays above 0 at every gap.",
        Reading = "Of the term of one sample, as in the comparison with IPO's term for the same sample. In the population, where both labels of "
            + "a pair occur, the sum has a finite minimiser (eq7.mle).",
        Uses = ["dpo-versus-ipo/eq7.mle"],
        Cases = 3000,
        Domain = WeighedPair.Two,
        Conclusion = new Eq7GapLarge(),
        Controls =
        [
            new("the term does not depend on the gap", new Flat()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Less(T.Zero, Loss<T>(c.Weights[0])),
            c.Weights[0] < c.Weights[1] ? Gap.Less(Loss<T>(c.Weights[1]), Loss<T>(c.Weights[0])) : Gap.Holds<T>("no larger gap"));

    /// <summary>-log σ(t) for e^t given.</summary>
    private static T Loss<T>(Rational odds)
        where T : struct, IReal<T> => T.Log(T.Of((1 + odds) / odds));

    private sealed class Flat : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(Loss<T>(c.Weights[0]), Loss<T>(c.Weights[1]));
    }
}
