using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (18) with the law of y' left open, as printed: whatever μ is, s_IPO orders the three actions as s_DPO does.</summary>
/// <remarks>
/// Each row of the Bradley-Terry table lies above the next at every y', so every mean does. The values move with μ all the same, so
/// only the order is settled by the print.
/// </remarks>
public sealed class Eq18AnyLaw : IStatement<ThreeActions>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq18.s-ipo.any-law",
        Kind = ClaimKind.WorkedExample,
        Source = DpoVersusIpoDocument.At("Sec. 5, eq. (18)", line: 255),
        Statement = "For Pr from (17) and every law μ of y' on {y0, y1, y2}: s_IPO(y0) > s_IPO(y1) > s_IPO(y2).",
        Reading = "The law of y' as unstated as the print leaves it.",
        Uses = ["dpo-versus-ipo/eq17.bt-probs"],
        Domain = new()
        {
            Name = "the printed scores with any μ, point masses included",
            Draw = draws => ThreeActions.Uniform with { Law = draws.Distribution(3) },
            Print = ThreeActions.Written,
            Edges =
            [
                ThreeActions.Uniform with { Law = [1, 0, 0] },
                ThreeActions.Uniform with { Law = [0, 1, 0] },
                ThreeActions.Uniform with { Law = [0, 0, 1] },
                ThreeActions.Uniform,
            ],
            Classes = [new("an action of probability 0", c => c.Law.Any(p => p.IsZero), Rational.Ratio(1, 50))],
        },
        Conclusion = new Eq18AnyLaw(),
        Controls = [new("the total score is 3/2 for every μ", new Total())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T>
    {
        var scores = Eq18SIpo.Scores<T>(c);
        return Gap.All(Gap.Greater(scores[0], scores[1]), Gap.Greater(scores[1], scores[2]));
    }

    private sealed class Total : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Sum<T>(Eq18SIpo.Scores<T>(c)), T.Of(Rational.Ratio(3, 2)));
    }
}
