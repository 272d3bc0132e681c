using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data over single messages with rewards, a baseline and β.</summary>
/// <param name="Baseline">P_π̄.</param>
/// <param name="Weights">e^r, positive.</param>
/// <param name="Power">|D|/β, a positive integer.</param>
/// <param name="Data">D.</param>
public sealed record RewardedChoices(ValueList<Rational> Baseline, ValueList<Rational> Weights, int Power, ValueList<RecordedChoice> Data);

/// <summary>Equation (23): L_reward at r equals L_DPO at the policy that is optimal for r.</summary>
/// <remarks>The normalisation of π_r cancels in each quotient. Queries are multisets, so messages may be offered twice.</remarks>
public sealed class Equation23 : IStatement<RewardedChoices>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardedChoices> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq23",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (23)", line: 522),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every D, r: M → R, β > 0 and every baseline with mass on each alternative offered: L_reward(r) = L_DPO(π_r), with π_r as in eq. (22).",
        Reading = "Alternatives are sampled from the baseline, so it has mass on them; else L_DPO has no value. Compared after exponentiation, datum by datum.",
        Uses = ["perverse-incentives/eq22"],
        Domain = From((draws, count) => draws.InnerDistribution(count), "of full support") with
        {
            Wider = From((draws, count) => draws.Distribution(count), "with zeros or without"),
        },
        Hypotheses = [new("P_π̄ > 0 on each alternative", c => c.Data.All(d => d.Offered.All(x => c.Baseline[x].Sign > 0)))],
        Conclusion = new Equation23(),
        Controls =
        [
            new("the same without the exponent β/|D|", new WithoutRoot()),
            new("the same with P_π in place of P_π/P_π̄", new WithoutBaseline()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardedChoices c)
        where T : struct, IReal<T> => Matches(c, DirectPreference.ImpliedWeights<T>(Policy<T>(c), Lift<T>(c.Baseline), c.Power));

    private static T[] Policy<T>(RewardedChoices c)
        where T : struct, IReal<T> => DirectPreference.Policy<T>(Lift<T>(c.Baseline), Lift<T>(c.Weights), c.Power);

    private static Gap<T> Matches<T>(RewardedChoices c, T[] implied)
        where T : struct, IReal<T>
    {
        var weights = Lift<T>(c.Weights);
        return Gap.All(c.Data.Select(d => Gap.Equal(
            DirectPreference.Probability<T>(weights, d),
            DirectPreference.Probability<T>(implied, d)).Named("probability of a choice in L_reward and in L_DPO")));
    }

    private static T[] Lift<T>(ValueList<Rational> values)
        where T : struct, IReal<T> => [.. values.Select(T.Of)];

    private static Domain<RewardedChoices> From(Func<Draws, int, ValueList<Rational>> baseline, string name) => new()
    {
        Name = $"1 to 4 messages, a baseline {name}, any reward, |D|/β from 1 to 3, 1 to 4 data with 1 to 4 alternatives, repetitions included",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            return new(baseline(draws, count), draws.List(count, d => d.Weight()), draws.Integer(1, 3), draws.List(1, 4, d =>
            {
                var offered = d.List(1, 4, e => e.Choose(count));
                return new RecordedChoice(offered, offered[d.Choose(offered.Count)]);
            }));
        },
        Print = c => $"P_π̄ = {c.Baseline}, e^r = {c.Weights}, |D|/β = {c.Power}, D = "
            + string.Join(" ", c.Data.Select(d => $"({{{string.Join(", ", d.Offered.Select(x => x + 1))}}}, {d.Chosen + 1})")),
    };

    private sealed class WithoutRoot : IStatement<RewardedChoices>
    {
        public Gap<T> Evaluate<T>(RewardedChoices c)
            where T : struct, IReal<T> => Matches(c, DirectPreference.ImpliedWeights<T>(Policy<T>(c), Lift<T>(c.Baseline), 1));
    }

    private sealed class WithoutBaseline : IStatement<RewardedChoices>
    {
        public Gap<T> Evaluate<T>(RewardedChoices c)
            where T : struct, IReal<T> => Matches(c, [.. Policy<T>(c).Select(p => DirectPreference.Root(p, c.Power))]);
    }
}
