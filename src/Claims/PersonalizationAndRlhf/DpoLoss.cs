using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A prompt with its rewards, and the pairs of responses that are sent for labels.</summary>
/// <param name="Prompt">Reference policy, rewards and a policy π, positive.</param>
/// <param name="Pairs">The pairs compared; which of the two wins is random.</param>
public sealed record ComparedResponses(TiltedPolicy Prompt, ValueList<PairLabel> Pairs);

/// <summary>Section 3: the DPO loss is Bradley-Terry's with the rewards written as log-ratios, and in the population the best policy minimises it.</summary>
/// <remarks>
/// Labels are drawn from the rewards, P(a_w ≻ a_l) = σ(r_w - r_l) = x_w^β / (x_w^β + x_l^β) with x = e^(r/β). The minimum is shared by the policies
/// with the same differences of log-ratios on the pairs compared: by π* alone if the pairs connect all responses.
/// </remarks>
public sealed class DpoLoss : IStatement<ComparedResponses>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedResponses> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/dpo-loss",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, last display", line: 31),
        Statement = "With Bradley-Terry labels on r and L(π) = -E log σ(β log(π(a_w)/π_ref(a_w)) - β log(π(a_l)/π_ref(a_l))): L(π*) = -E log σ(r_w - r_l), "
            + "L(π*) ≤ L(π) for every π > 0, and L(π*) < L(π) unless π/π* is constant on each connected part of the pairs.",
        Reading = "E runs over a prompt, a pair and its label; one prompt is enough, since the loss is a sum over prompts. Finite data without a maximum of the "
            + "likelihood (learned.every-data-set) leave this loss without a minimiser too.",
        Uses = ["personalization-and-rlhf/difference", "personalization-and-rlhf/learned"],
        Domain = new()
        {
            Name = "2 to 4 responses, 1 to 4 pairs, any positive π_ref, e^(r/β) and π, π* and policies alike on the pairs included, β from 1/4 to 4",
            Draw = draws =>
            {
                var actions = draws.Integer(2, 4);
                var reference = draws.InnerDistribution(actions);
                ValueList<Rational> tilt = draws.List(actions, d => Rational.Ratio(1 + d.Choose(9), 1 + d.Choose(9)));
                var pairs = draws.List(1, 4, d =>
                {
                    var first = d.Choose(actions);
                    var second = d.Choose(actions - 1);
                    return new PairLabel(first, second < first ? second : second + 1, true);
                });
                var part = ComparisonGraph.Parts(actions, pairs.Span);
                var weights = draws.Choose(4) == 0
                    ? ValueList.Generate(actions, a => reference[a] * tilt[a] * (part[a] + 1))
                    : draws.List(actions, d => (Rational)(1 + d.Choose(20)));
                var total = Reals.Sum(weights.Span);
                var policy = weights.Map(w => w / total);
                var beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, 4, Rational.Ratio(1, 4));
                return new(new(reference, tilt, policy, policy, beta, 1), pairs);
            },
            Print = c => $"{TiltedPolicy.Printed(c.Prompt)}, pairs {string.Join(", ", c.Pairs.Select(p => $"{{{p.First + 1},{p.Second + 1}}}"))}",
            Classes =
            [
                new("as good as π*", IsAsGood, Rational.Ratio(1, 20)),
                new("as good as π*, not π*", c => IsAsGood(c) && c.Prompt.Policy != c.Prompt.Optimal(), Rational.Ratio(1, 50)),
            ],
        },
        Conclusion = new DpoLoss(),
        Controls =
        [
            new("L(π*) < L(π) for every other π", new Unique()),
            new("π_ref minimises L", new ReferenceBest()),
            new("with the chosen and the rejected response exchanged", new Exchanged()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedResponses c)
        where T : struct, IReal<T>
    {
        var least = Loss<T>(c, c.Prompt.Optimal());
        var loss = Loss<T>(c, c.Prompt.Policy);
        return Gap.All(
            Gap.Equal(least, RewardLoss<T>(c)).Named("L(π*) and the loss of the rewards"),
            IsAsGood(c) ? Gap.Equal(least, loss).Named("L(π*) = L(π)") : Gap.Less(least, loss).Named("L(π*) < L(π)"));
    }

    private static bool IsAsGood(ComparedResponses c)
    {
        var (optimal, part) = (c.Prompt.Optimal(), ComparisonGraph.Parts(c.Prompt.Policy.Count, c.Pairs.Span));
        return Enumerable.Range(0, part.Length).All(a => c.Prompt.Policy[a] / optimal[a] == c.Prompt.Policy[part[a]] / optimal[part[a]]);
    }

    private static T Loss<T>(ComparedResponses c, ValueList<Rational> policy)
        where T : struct, IReal<T> => Expected<T>(c, (w, l) => LogRatio<T>(c, policy, w) - LogRatio<T>(c, policy, l));

    private static T RewardLoss<T>(ComparedResponses c)
        where T : struct, IReal<T> => Expected<T>(c, (w, l) => Reward<T>(c, w) - Reward<T>(c, l));

    // -E log σ(margin), with the label drawn from the rewards.
    private static T Expected<T>(ComparedResponses c, Func<int, int, T> margin)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var (first, second, _) in c.Pairs)
        {
            var p = Reals.Logistic(Reward<T>(c, first) - Reward<T>(c, second));
            sum -= (p * T.Log(Reals.Logistic(margin(first, second)))) + ((T.One - p) * T.Log(Reals.Logistic(margin(second, first))));
        }

        return sum;
    }

    private static T Reward<T>(ComparedResponses c, int a)
        where T : struct, IReal<T> => T.Of(c.Prompt.Beta) * T.Log(T.Of(c.Prompt.Tilt[a]));

    private static T LogRatio<T>(ComparedResponses c, ValueList<Rational> policy, int a)
        where T : struct, IReal<T> => T.Of(c.Prompt.Beta) * T.Log(T.Of(policy[a] / c.Prompt.Reference[a]));

    private sealed class Unique : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => c.Prompt.Policy == c.Prompt.Optimal() ? Gap.Holds<T>("π = π*")
                : IsAsGood(c) ? Gap.Fails<T>("L(π*) = L(π)")
                : Gap.Less(Loss<T>(c, c.Prompt.Optimal()), Loss<T>(c, c.Prompt.Policy));
    }

    private sealed class ReferenceBest : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => c.Prompt.Policy == c.Prompt.Reference ? Gap.Holds<T>("π = π_ref")
                : Gap.AtMost(Loss<T>(c, c.Prompt.Reference), Loss<T>(c, c.Prompt.Policy));
    }

    private sealed class Exchanged : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => Gap.Equal(
                Expected<T>(c, (w, l) => LogRatio<T>(c, c.Prompt.Optimal(), l) - LogRatio<T>(c, c.Prompt.Optimal(), w)), RewardLoss<T>(c));
    }
}
