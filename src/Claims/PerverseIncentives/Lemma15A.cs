using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inequality (a) of Lemma 15, from the bound on |I_2| with ln(p_*(2)/p_*(1)).</summary>
public sealed class Lemma15A : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.a",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof, (a)", line: 578),
        Statement = "On E(D), for 0 < q < 1: β (ln(q/(1-q)) + ln(p_*(1)/p_*(2))) < β/(1-q) + |I_2|/2.",
        Reading = "E(D) as printed bounds ln(p_*(2)/p_*(1)), the negative of what (a) must bound; it says nothing when type 1 is the majority, the case the paper is about.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.a.repaired",
        StepOf = "perverse-incentives/lemma15",
        Uses = ["perverse-incentives/eqed", "perverse-incentives/lemma15.log"],
        Domain = InclusiveSetting.Domain,
        Hypotheses = InclusivePoint.Likely,
        Conclusion = new Lemma15A(),
        Cases = 2000,
        Controls =
        [
            new("the same without |I_2|/2", new WithoutHalf()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.Less(T.Of(c.Beta) * T.Log(T.Of(c.Q() / (1 - c.Q()) / c.TypeOdds())), T.Of((c.Beta / (1 - c.Q())) + Rational.Ratio(c.Second(), 2)));

    private sealed class WithoutHalf : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Beta) * T.Log(T.Of(c.Q() / (1 - c.Q()) / c.TypeOdds())), T.Of(c.Beta / (1 - c.Q())));
    }
}
