using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The proof of Proposition 5: ψ and θ as defined are minimisers, and DPO and RLPO have the same θ.</summary>
/// <remarks>
/// If all mixed queries chose one category there is no minimiser: RLPO falls back to ψ = 0, whose policy is the baseline, and DPO to
/// θ = 0, whose policy is uniform on M. If no query is mixed every θ minimises L_DPO and one policy minimises L_policy. Else both
/// optima are bracketed: each loss is convex in one variable and lower at the middle of the bracket than at its ends.
/// </remarks>
public sealed class Proposition5Proof : IStatement<DirectSetting>
{
    private static readonly Rational Width = Rational.Ratio(1, 1024);

    /// <summary>The claim.</summary>
    public static Claim<DirectSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop5.proof",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Proposition 5, proof", line: 540),
        StepOf = "perverse-incentives/prop5",
        Statement = "For every D that Assumption 1 can give with |Y| ≥ 3, and ψ, θ as in Propositions 4 and 5: ψ minimises L_reward, θ minimises L_DPO(π_θ), "
            + "and the minimisers of L_DPO(π_θ) are those of L_policy(π_θ|r_ψ).",
        Reading = "θ is compared through its policy, since L_DPO and L_policy are constant along (1, 1).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/prop5.proof.repaired",
        Uses = ["perverse-incentives/lemma10.gibbs.repaired"],
        Domain = DirectSetting.Any,
        Hypotheses = [new("|Y| ≥ 3", c => c.Data.Items.All(d => d.Size() >= 3))],
        Conclusion = new Proposition5Proof(),
        Cases = 2_000,
        Controls = [new("L_DPO grows from the baseline towards the RLPO policy", new Grows())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DirectSetting c)
        where T : struct, IReal<T>
    {
        int first = c.Data.CountMixed(true), second = c.Data.CountMixed(false);
        if (first == 0 && second == 0)
        {
            return Gap.Fails<T>("no query is mixed: every θ minimises L_DPO, one policy minimises L_policy");
        }

        if (first == 0 || second == 0)
        {
            return Gap.All(
                Gap.Equal(T.Of(Rational.Ratio(c.FirstSize, c.FirstSize + c.SecondSize)), T.Of(c.Mass)).Named("P(M_1) by DPO at θ = 0, by RLPO at ψ = 0"),
                Gap.Fails<T>("L_reward and L_DPO have no minimiser, so ψ = 0 and θ = 0 are none"));
        }

        Rational middle = Centre(c), low = middle * (1 - Width), high = middle * (1 + Width), policy = c.PolicyOdds(middle);
        var data = c.Data.Items.Span;
        return Gap.All(
            Gap.Less(T.Zero, RewardLoss.Descent(data, T.Of(low))).Named("RLPO: f > 0 at the low end"),
            Gap.Less(RewardLoss.Descent(data, T.Of(high)), T.Zero).Named("RLPO: f < 0 at the high end"),
            Gap.Greater(c.Gain<T>(c.PolicyOdds(low), policy), T.One).Named("DPO: lower in the middle than at the low end"),
            Gap.Greater(c.Gain<T>(c.PolicyOdds(high), policy), T.One).Named("DPO: lower in the middle than at the high end"));
    }

    /// <summary>The root of f by bisection in doubles: a proposal; the statement decides.</summary>
    private static Rational Centre(DirectSetting c)
    {
        double low = -60, high = 60;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = RewardLoss.Descent(c.Data.Items.Span, new Float64(Math.Exp(middle))).Value > 0 ? (middle, high) : (low, middle);
        }

        return Rational.Ratio((long)Math.Round(Math.Exp(low) * 1_000_000), 1_000_000);
    }

    private sealed class Grows : IStatement<DirectSetting>
    {
        public Gap<T> Evaluate<T>(DirectSetting c)
            where T : struct, IReal<T> => c.Data.CountMixed(true) == 0 || c.Data.CountMixed(false) == 0
            ? Gap.Holds<T>("not asked")
            : Gap.Less(c.Gain<T>(c.PolicyOdds(1), c.PolicyOdds(Centre(c))), T.One);
    }
}
