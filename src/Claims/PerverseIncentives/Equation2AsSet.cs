using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (2) with the arg max as a set of messages: repeats count for nothing, and (2) is the probability of the message.</summary>
public sealed class Equation2AsSet : IStatement<HardModel>
{
    /// <summary>The claim.</summary>
    public static Claim<HardModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq2.multiset.as-set",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (2) with line 72", line: 96),
        Statement = "If the arg max over Y is the set of distinct messages of greatest reward, (2) sums to 1 over the distinct messages of Y and does not depend on how often each is offered.",
        Reading = "Second reading of eq. (2) with repeated alternatives; (5) with its |Y ∩ M_Z| and the proofs of the appendix count copies.",
        Domain = HardModel.Any,
        Hypotheses = [HardModel.Offered],
        Conclusion = new Equation2AsSet(),
        Controls = [new("it is the probability of picking the message among the copies of greatest reward", new AmongCopies())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardModel c)
        where T : struct, IReal<T>
    {
        int[] distinct = [.. c.Alternatives.Distinct()];
        var once = c with { Alternatives = [.. distinct] };
        return Gap.All(
            Gap.Equal(Reals.Sum(distinct.Length, i => AsSet<T>(c, distinct[i])), T.One).Named("sum over messages"),
            Gap.Equal(AsSet<T>(c, c.Message), Equation2Multiset.Chosen<T>(once)).Named("each message offered once"));
    }

    private static T AsSet<T>(HardModel c, int message)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var z = 0; z < c.Types.Count; z++)
        {
            var row = c.Rewards[z];
            var best = c.Alternatives.Max(x => row[x]);
            if (row[message] == best)
            {
                sum += T.Of(c.Types[z]) / T.Of(c.Alternatives.Where(x => row[x] == best).Distinct().Count());
            }
        }

        return sum;
    }

    private sealed class AmongCopies : IStatement<HardModel>
    {
        public Gap<T> Evaluate<T>(HardModel c)
            where T : struct, IReal<T> => Gap.Equal(AsSet<T>(c, c.Message), Equation2Multiset.Chosen<T>(c));
    }
}
