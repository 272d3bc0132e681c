using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set, a policy that also serves as a reward model, a baseline and β.</summary>
/// <param name="Items">D.</param>
/// <param name="Policy">P_π, positive.</param>
/// <param name="Baseline">P_π̄, positive.</param>
/// <param name="Beta">β &gt; 0.</param>
public sealed record InclusivePolicy(ValueList<MessageDatum> Items, ValueList<Rational> Policy, ValueList<Rational> Baseline, Rational Beta);

/// <summary>Section 4.3: the inclusive loss is the reward loss at r = ln P_π plus β times the divergence from the baseline.</summary>
/// <remarks>
/// One side is the loss as printed, with the sum of P_π over the copies in Y; the other puts rewards ln P_π into (7) and splits the
/// divergence into entropy and cross entropy.
/// </remarks>
public sealed class InclusiveLossForm : IStatement<InclusivePolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusivePolicy> Claim { get; } = new()
    {
        Id = "perverse-incentives/il.loss",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("Sec. 4.3, L_IL", line: 210),
        Statement = "For P_π, P_π̄ > 0: -Σ over D of ln(P_π(y)/Σ_{y' in Y} P_π(y')) + β KL(P_π || P_π̄) = L_reward(ln P_π) + β (Σ P_π ln P_π - Σ P_π ln P_π̄).",
        Reading = "The index of the sum is (Y, y); as printed it is eq11.index. Y is a multiset, so a repeated message counts once for each copy.",
        Uses = ["perverse-incentives/eq7.model"],
        Domain = new()
        {
            Name = "1 to 4 messages, 1 to 5 queries of 1 to 4 alternatives with repetition, policy and baseline of full support",
            Draw = draws =>
            {
                var messages = draws.Integer(1, 4);
                return new(MessageData.DrawnItems(draws, messages), draws.InnerDistribution(messages), draws.InnerDistribution(messages), draws.Weight());
            },
            Print = c => $"{MessageData.PrintedItems(c.Items)}, P_π = {c.Policy}, P_π̄ = {c.Baseline}, β = {c.Beta}",
            Classes = [new("a repeated message", c => c.Items.Any(d => d.Alternatives.Distinct().Count() < d.Alternatives.Count), Rational.Ratio(1, 10))],
        },
        Conclusion = new InclusiveLossForm(),
        Cases = 2_000,
        Controls =
        [
            new("the same with r = P_π", new OtherReward()),
            new("the same with a repeated message counted once", new WithoutCopies()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusivePolicy c)
        where T : struct, IReal<T> => Gap.Equal(
        Printed<T>(c, distinct: false),
        MessageLoss.Loss<T>(c.Items.Span, Array.ConvertAll(c.Policy.Lift<T>(), T.Log)) + Regulariser<T>(c));

    private static T Printed<T>(InclusivePolicy c, bool distinct)
        where T : struct, IReal<T>
    {
        var sum = T.Of(c.Beta) * RegularisedPolicy.Divergence<T>(c.Policy, c.Baseline);
        foreach (var d in c.Items)
        {
            var total = T.Zero;
            foreach (var x in distinct ? d.Alternatives.Distinct() : d.Alternatives)
            {
                total += T.Of(c.Policy[x]);
            }

            sum -= T.Log(T.Of(c.Policy[d.Chosen]) / total);
        }

        return sum;
    }

    private static T Regulariser<T>(InclusivePolicy c)
        where T : struct, IReal<T> =>
        T.Of(c.Beta) * (Mean<T>(c.Policy, c.Policy) - Mean<T>(c.Policy, c.Baseline));

    private static T Mean<T>(ValueList<Rational> p, ValueList<Rational> of)
        where T : struct, IReal<T> => Reals.Sum(p.Count, x => T.Of(p[x]) * T.Log(T.Of(of[x])));

    private sealed class OtherReward : IStatement<InclusivePolicy>
    {
        public Gap<T> Evaluate<T>(InclusivePolicy c)
            where T : struct, IReal<T> => Gap.Equal(
            Printed<T>(c, distinct: false), MessageLoss.Loss<T>(c.Items.Span, c.Policy.Lift<T>()) + Regulariser<T>(c));
    }

    private sealed class WithoutCopies : IStatement<InclusivePolicy>
    {
        public Gap<T> Evaluate<T>(InclusivePolicy c)
            where T : struct, IReal<T> => Gap.Equal(Printed<T>(c, distinct: false), Printed<T>(c, distinct: true));
    }
}
