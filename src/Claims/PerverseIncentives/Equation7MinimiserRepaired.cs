using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>When L_reward has a minimiser: when whatever was chosen over another message can be reached back from it.</summary>
/// <remarks>
/// Two criteria are compared, cycles in the graph of choices and sets that are never chosen against. If there is no such set, L grows
/// with the spread of the rewards: along a path of choices from the least reward of a component to its greatest, each message was
/// chosen over the next by a datum of its own, and the product of 1 + ratio is at least 1 + the product of the ratios.
/// </remarks>
public sealed class Equation7MinimiserRepaired : IStatement<MessageData>
{
    /// <summary>The claim.</summary>
    public static Claim<MessageData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq7.minimiser.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 4.1, the first of two steps", line: 186),
        Statement = "L_reward attains its minimum over r: M → R exactly when for every set A ⊂ M, if some query offers messages of A and of its complement, "
            + "then some such query chose outside A. If so, e^(L(r)) ≥ 1 + e^(r(x) - r(x')) for all x ≠ x' in one component; if not, raising r on A lowers L for ever.",
        Repairs = "perverse-incentives/eq7.minimiser",
        Domain = MessageData.Domain,
        Conclusion = new Equation7MinimiserRepaired(),
        Controls =
        [
            new("a minimum is attained as soon as two messages were chosen", new TwoChosen()),
            new("e^(L(r)) ≥ 1 + e^(2 (r(x) - r(x'))) within a component", new TwiceTheSpread()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MessageData c)
        where T : struct, IReal<T>
    {
        var set = MessageLoss.SeparatingSet(c.Items.Span, c.Messages);
        var agree = Gap.Fact<T>(c.HasMinimiser() == (set == 0), "cycles and separating sets agree");
        if (set == 0)
        {
            return Gap.All(agree, Bounds<T>(c, c.First.Lift<T>()));
        }

        var (before, after) = Equation7Minimiser.Raised<T>(c, set);
        return Gap.All(agree, Gap.Less(before, after).Named("e^(-L) rises with the rewards of A"));
    }

    // e^L - 1 ≥ e^(r(x) - r(x')), for messages that a chain of queries links.
    private static Gap<T> Bounds<T>(MessageData c, T[] spread)
        where T : struct, IReal<T>
    {
        var excess = (T.One / MessageLoss.Likelihood<T>(c.Items.Span, c.First.Lift<T>())) - T.One;
        var component = Components(c);
        List<Gap<T>> bounds = [];
        for (var x = 0; x < c.Messages; x++)
        {
            for (var other = 0; other < c.Messages; other++)
            {
                if (x != other && component[x] == component[other])
                {
                    bounds.Add(Gap.AtMost(spread[x], excess * spread[other]));
                }
            }
        }

        return Gap.All(bounds).Named("L grows with the spread");
    }

    private static int[] Components(MessageData c)
    {
        int[] component = [.. Enumerable.Range(0, c.Messages)];
        foreach (var d in c.Items)
        {
            foreach (var x in d.Alternatives)
            {
                int from = component[x], to = component[d.Chosen];
                component = Array.ConvertAll(component, k => k == from ? to : k);
            }
        }

        return component;
    }

    private sealed class TwoChosen : IStatement<MessageData>
    {
        public Gap<T> Evaluate<T>(MessageData c)
            where T : struct, IReal<T> => Gap.Implies(
            Gap.Fact<T>(c.Items.Select(d => d.Chosen).Distinct().Count() > 1, "two messages chosen"),
            Gap.Fact<T>(c.HasMinimiser(), "minimum attained"));
    }

    private sealed class TwiceTheSpread : IStatement<MessageData>
    {
        public Gap<T> Evaluate<T>(MessageData c)
            where T : struct, IReal<T> => Gap.Implies(Gap.Fact<T>(c.HasMinimiser(), "minimum attained"), Bounds<T>(c, Array.ConvertAll(c.First.Lift<T>(), w => w * w)));
    }
}
