using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (17): what Bradley-Terry makes of the experiment's three scores.</summary>
/// <remarks>
/// The print gives the scores and no probabilities. Checked is what they imply: the three pair probabilities to 12 decimals, by the
/// logistic function of score differences and by Luce's choice from weights, and their order.
/// </remarks>
public sealed class Eq17BtProbs : IStatement<ThreeActions>
{
    private static readonly (int Y, int Other, string Decimals)[] Values =
    [
        (0, 1, "0.600368317449"), (0, 2, "0.900249510880"), (1, 2, "0.857294691581"),
        (1, 0, "0.399631682551"), (2, 0, "0.099750489120"), (2, 1, "0.142705308419"),
    ];

    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq17.bt-probs",
        Kind = ClaimKind.WorkedExample,
        Source = DpoVersusIpoDocument.At("Sec. 5, eq. (17)", line: 253),
        Statement = "For s = (10.000, 9.593, 7.800) under Bradley-Terry: Pr(y0≻y1) = σ(0.407) = 0.600368317449, Pr(y0≻y2) = σ(2.2) = 0.900249510880, "
            + "Pr(y1≻y2) = σ(1.793) = 0.857294691581, their complements, and 1/2 < Pr(y0≻y1) < Pr(y1≻y2) < Pr(y0≻y2).",
        Reading = "The print gives scores only; the probabilities are what the table's Bradley-Terry model makes of them.",
        Expected = VerdictKind.Proved,
        Domain = ThreeActions.Printed,
        Conclusion = new Eq17BtProbs(),
        Controls =
        [
            new("Pr(y0≻y1) = 3/5 exactly", new ExactShare()),
            new("Pr(y1≻y0) > 1/2", new ReversedPair()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T> => Gap.All(
        [
            .. Values.Select(v => Gap.RoundsTo(c.BySigmoid<T>(v.Y, v.Other), v.Decimals)),
            .. Values.Select(v => Gap.RoundsTo(c.ByWeights<T>(v.Y, v.Other), v.Decimals)),
            Gap.Less(T.One / T.Of(2), c.BySigmoid<T>(0, 1)),
            Gap.Less(c.BySigmoid<T>(0, 1), c.BySigmoid<T>(1, 2)),
            Gap.Less(c.BySigmoid<T>(1, 2), c.BySigmoid<T>(0, 2)),
        ]);

    private sealed class ExactShare : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Equal(c.BySigmoid<T>(0, 1), T.Of(Rational.Ratio(3, 5)));
    }

    private sealed class ReversedPair : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Greater(c.BySigmoid<T>(1, 0), T.One / T.Of(2));
    }
}
