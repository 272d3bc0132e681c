using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inequality (a) with the ratio in E(D) turned round.</summary>
public sealed class Lemma15ARepaired : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.a.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof, (a)", line: 578),
        Statement = "If β > 0 and |I_2| > max(1 + β, 2β ln(p_*(1)/p_*(2))) then for 0 < q < 1: β (ln(q/(1-q)) + ln(p_*(1)/p_*(2))) < β/(1-q) + |I_2|/2.",
        Repairs = "perverse-incentives/lemma15.a",
        Uses = ["perverse-incentives/lemma15.log"],
        Domain = InclusivePoint.Corrected,
        Hypotheses = InclusivePoint.LikelyCorrected,
        Conclusion = new Lemma15ARepaired(),
        Cases = 2000,
        Controls =
        [
            new("the same without |I_2|/2", new WithoutHalf()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => new Lemma15A().Evaluate<T>(c);

    private sealed class WithoutHalf : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Beta) * T.Log(T.Of(c.Q() / (1 - c.Q()) / c.TypeOdds())), T.Of(c.Beta / (1 - c.Q())));
    }
}
