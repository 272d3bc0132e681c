using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (17): the six pair probabilities fit together as Bradley-Terry's must.</summary>
public sealed class Eq17Consistency : IStatement<ThreeActions>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq17.bt-probs.consistency",
        Kind = ClaimKind.WorkedExample,
        Source = DpoVersusIpoDocument.At("Sec. 5, eq. (17)", line: 253),
        Statement = "For s = (10.000, 9.593, 7.800): Pr(y≻y') + Pr(y'≻y) = 1 for each pair, σ and weights agree, and the odds multiply: odds(y0,y1) odds(y1,y2) = odds(y0,y2).",
        Domain = ThreeActions.Printed,
        Conclusion = new Eq17Consistency(),
        Controls = [new("Pr(y0≻y1) Pr(y1≻y2) = Pr(y0≻y2): probabilities, not odds, multiply", new Probabilities())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T>
    {
        T Odds(int y, int other) => c.BySigmoid<T>(y, other) / c.BySigmoid<T>(other, y);
        (int Y, int Other)[] pairs = [(0, 1), (0, 2), (1, 2)];
        return Gap.All(
        [
            .. pairs.Select(p => Gap.Equal(c.BySigmoid<T>(p.Y, p.Other) + c.BySigmoid<T>(p.Other, p.Y), T.One)),
            .. pairs.Select(p => Gap.Equal(c.BySigmoid<T>(p.Y, p.Other), c.ByWeights<T>(p.Y, p.Other))),
            Gap.Equal(Odds(0, 1) * Odds(1, 2), Odds(0, 2)).Named("odds"),
        ]);
    }

    private sealed class Probabilities : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Equal(c.BySigmoid<T>(0, 1) * c.BySigmoid<T>(1, 2), c.BySigmoid<T>(0, 2));
    }
}
