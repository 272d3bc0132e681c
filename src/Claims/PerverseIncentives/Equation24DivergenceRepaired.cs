using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The divergence of eq. (24) with the baseline's masses.</summary>
public sealed class Equation24DivergenceRepaired : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq24.kl.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (24), regularisation", line: 574),
        Statement = "d_KL(P_π_θ || P_π̄) = (1-q) ln((1-q)/P_π̄(M_1)) + q ln(q/P_π̄(M_2)), whatever |M_1| and |M_2|.",
        Repairs = "perverse-incentives/eq24.kl",
        Domain = InclusiveSetting.Domain,
        Hypotheses = [],
        Conclusion = new Equation24DivergenceRepaired(),
        Cases = 2000,
        Controls =
        [
            new("the same with the two laws exchanged", new Exchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.Equal(ByMessages<T>(c), InclusiveMassLoss.Divergence(T.Of(c.Q()), T.Of(1 / (1 + c.BaselineOdds))));

    /// <summary>The divergence as a sum over messages, by Assumption 3.</summary>
    internal static T ByMessages<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        var total = (c.FirstSize * c.FirstWeight) + (c.SecondSize * c.SecondWeight);
        Rational chance1 = c.FirstWeight / total, chance2 = c.SecondWeight / total;
        Rational base1 = 1 / ((1 + c.BaselineOdds) * c.FirstSize), base2 = c.BaselineOdds / ((1 + c.BaselineOdds) * c.SecondSize);
        return (T.Of(c.FirstSize * chance1) * T.Log(T.Of(chance1 / base1))) + (T.Of(c.SecondSize * chance2) * T.Log(T.Of(chance2 / base2)));
    }

    private sealed class Exchanged : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Equal(ByMessages<T>(c), InclusiveMassLoss.Divergence(T.Of(c.BaselineOdds / (1 + c.BaselineOdds)), T.Of(1 - c.Q())));
    }
}
