using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The experiment's point: on labels of Bradley-Terry, IPO misses the optimum for the score behind them and DPO attains it.</summary>
public sealed class S5Goal : IStatement<ThreeActions>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.goal",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 5, first paragraph", line: 249),
        Statement = "For the scores (17), uniform μ and labels of Bradley-Terry: in the population IPO's gaps are smaller than the score's for "
            + "every pair, so its policy is not the optimum of (1) for s_DPO, for no β; at q = s_DPO DPO's label model is the labels' law, "
            + "so it is.",
        Reading = "The optimal solution: that of (1) for the score (17), which the labels come from. That IPO's approximation is the cause, as "
            + "the print has it, is a claim of its own with suffix hence.",
        Uses = ["dpo-versus-ipo/ipo.criterion", "dpo-versus-ipo/eq7.mle", "dpo-versus-ipo/eq17.bt-probs", "dpo-versus-ipo/eq18.s-ipo"],
        Domain = ThreeActions.Printed,
        Conclusion = new S5Goal(),
        Controls =
        [
            new("IPO's gap of y0 and y1 is the score's", new Same()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T>
    {
        var s = Eq18SIpo.Scores<T>(c);
        (int Y, int Other)[] pairs = [(0, 1), (0, 2), (1, 2)];
        return Gap.All(pairs.Select(p => Gap.All(
            Gap.Less(T.Zero, s[p.Y] - s[p.Other]),
            Gap.Less(s[p.Y] - s[p.Other], T.Of(c.Scores[p.Y] - c.Scores[p.Other])).Named("IPO's gap"),
            Gap.Equal(c.BySigmoid<T>(p.Y, p.Other), c.ByWeights<T>(p.Y, p.Other)).Named("DPO's labels"))));
    }

    private sealed class Same : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Equal(Eq18SIpo.Scores<T>(c)[0] - Eq18SIpo.Scores<T>(c)[1], T.Of(c.Scores[0] - c.Scores[1]));
    }
}
