using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The step of Lemma 15 from a term that vanishes at each q to one M for all q.</summary>
public sealed class Lemma15Uniform : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.uniform",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 580),
        Statement = "For D in E(D) there is M such that for all m > M and all 0 < q < 1: first term < |I_2|/(2q), and so ∂L/∂q < -1/(1-q) < 0.",
        Reading = "Lemma 14 needs one M for all q. Near q = 1 the first term is about |I|/(1-q) for every m; lemma15.uniform.every-m shows that the inequality fails at some q for each m, so no M exists. For one fixed q alone it is true: lemma15.first-term.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.uniform.repaired",
        StepOf = "perverse-incentives/lemma15",
        Uses = ["perverse-incentives/lemma15.first-term", "perverse-incentives/lemma15.a", "perverse-incentives/lemma15.b"],
        Domain = InclusiveSetting.Domain,
        Hypotheses = InclusivePoint.Likely,
        Conclusion = new Lemma15Uniform(),
        Cases = 2000,
        Controls =
        [
            new("the first term is at most 0", new NotPositive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        var q = 1 - (1 / (4 * (1 + (c.Mixed() * (1 + (c.M() * c.Data.Items.Max(d => d.First)))))));
        return Gap.All(
            Gap.Less(c.FirstTerm<T>(q, c.M()), T.Of(c.Second() / (2 * q))).Named("first term < |I_2|/(2q)"),
            Gap.Less(c.MassSlope<T>(q, c.M()), T.Zero).Named("∂L/∂q < 0"));
    }

    private sealed class NotPositive : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.AtMost(c.FirstTerm<T>(c.Q(), c.M()), T.Zero);
    }
}
