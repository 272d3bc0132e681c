using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>A social choice among three alternatives that settles each pair from the voters' labels on that pair alone.</summary>
/// <remarks>
/// The pairs are (0, 1), (1, 2) and (0, 2). A rule for a pair is a table of bits: bit x says whether the first alternative wins when
/// voter i prefers it exactly if bit i of x is set. A relation is three bits, bit p set if the first of pair p wins. Heterogeneous
/// preferences, Proof Strategy 2, lines 227 to 245.
/// </remarks>
public static class PairwiseVote
{
    private static readonly (int First, int Second)[] Pairs = [(0, 1), (1, 2), (0, 2)];

    private static readonly int[] RankedRelations = [.. Rankings.All(3).Select(r => Relation((i, j) => Array.IndexOf(r, i) < Array.IndexOf(r, j)))];

    /// <summary>The relation of each ranking of <see cref="Rankings.All"/>(3), in that order.</summary>
    public static ReadOnlySpan<int> Relations => RankedRelations;

    /// <summary>The relation that the rules make of a profile.</summary>
    /// <param name="tables">The rule of each pair.</param>
    /// <param name="relations">The relation of each voter.</param>
    public static int Outcome(ReadOnlySpan<int> tables, ReadOnlySpan<int> relations)
    {
        var outcome = 0;
        for (var pair = 0; pair < 3; pair++)
        {
            var votes = 0;
            for (var voter = 0; voter < relations.Length; voter++)
            {
                votes |= ((relations[voter] >> pair) & 1) << voter;
            }

            outcome |= ((tables[pair] >> votes) & 1) << pair;
        }

        return outcome;
    }

    /// <summary>Whether a relation is an order: the only others are the two cycles.</summary>
    /// <param name="relation">Three bits.</param>
    public static bool IsOrder(int relation) => RankedRelations.Contains(relation);

    /// <summary>The relation after alternative i is renamed to permutation[i].</summary>
    /// <param name="relation">Three bits.</param>
    /// <param name="permutation">A permutation of 0, 1, 2.</param>
    public static int Renamed(int relation, ReadOnlySpan<int> permutation)
    {
        Span<int> old = stackalloc int[3];
        for (var i = 0; i < 3; i++)
        {
            old[permutation[i]] = i;
        }

        var renamed = 0;
        for (var pair = 0; pair < 3; pair++)
        {
            renamed |= (Wins(relation, old[Pairs[pair].First], old[Pairs[pair].Second]) ? 1 : 0) << pair;
        }

        return renamed;
    }

    /// <summary>Every profile: the ranking of each voter as an index into <see cref="Relations"/>, the first voter changing fastest.</summary>
    /// <param name="voters">The number of voters, 0 to 6.</param>
    public static IEnumerable<int[]> Profiles(int voters)
    {
        var count = (int)Math.Pow(6, voters);
        for (var p = 0; p < count; p++)
        {
            var profile = new int[voters];
            for (int voter = 0, rest = p; voter < voters; voter++, rest /= 6)
            {
                profile[voter] = rest % 6;
            }

            yield return profile;
        }
    }

    /// <summary>The relation of each voter of a profile.</summary>
    /// <param name="profile">Indices into <see cref="Relations"/>.</param>
    public static int[] RelationsOf(ReadOnlySpan<int> profile)
    {
        var relations = new int[profile.Length];
        for (var voter = 0; voter < relations.Length; voter++)
        {
            relations[voter] = RankedRelations[profile[voter]];
        }

        return relations;
    }

    /// <summary>The probability of an event when voters rank independently.</summary>
    /// <param name="law">The probability of each ranking of <see cref="Rankings.All"/>(3).</param>
    /// <param name="voters">The number of voters, 0 to 6.</param>
    /// <param name="happens">Whether the event happens, given the relations of the voters.</param>
    public static T Probability<T>(ReadOnlySpan<T> law, int voters, Func<int[], bool> happens)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(happens);
        var total = T.Zero;
        foreach (var profile in Profiles(voters))
        {
            if (happens(RelationsOf(profile)))
            {
                var probability = T.One;
                foreach (var ranking in profile)
                {
                    probability *= law[ranking];
                }

                total += probability;
            }
        }

        return total;
    }

    /// <summary>The share of all 6^voters profiles in which an event happens.</summary>
    /// <param name="voters">The number of voters, 0 to 6.</param>
    /// <param name="happens">Whether the event happens, given the relations of the voters.</param>
    public static Rational UniformProbability(int voters, Func<int[], bool> happens)
    {
        var (count, of) = (0, 0);
        foreach (var profile in Profiles(voters))
        {
            of++;
            count += happens(RelationsOf(profile)) ? 1 : 0;
        }

        return Rational.Ratio(count, of);
    }

    private static bool Wins(int relation, int first, int second)
    {
        var pair = Array.IndexOf(Pairs, first < second ? (first, second) : (second, first));
        return (((relation >> pair) & 1) == 1) == (first < second);
    }

    private static int Relation(Func<int, int, bool> wins)
    {
        var relation = 0;
        for (var pair = 0; pair < 3; pair++)
        {
            relation |= (wins(Pairs[pair].First, Pairs[pair].Second) ? 1 : 0) << pair;
        }

        return relation;
    }
}
