using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The social choice f of Proof Strategy 2: one rule per pair of three alternatives, of the voters' labels on that pair.</summary>
/// <param name="Voters">n, the size of the profile.</param>
/// <param name="Tables">The answers of A on the pairs (y1, y2), (y2, y3), (y1, y3): bit x for the labels x, set if the first is ranked higher.</param>
public sealed record VoterRules(int Voters, ValueList<int> Tables)
{
    /// <summary>Any algorithm, which may treat the pairs differently.</summary>
    public static Domain<VoterRules> AnyAlgorithm { get; } = new()
    {
        Name = "1 to 3 voters, any rule on each pair",
        Draw = draws => Any(draws, draws.Integer(1, 3)),
        Print = Printed,
        Classes = [new("several voters", c => c.Voters > 1, Rational.Ratio(1, 5))],
    };

    /// <summary>One rule for all pairs that answers reversed labels with the reversed ranking.</summary>
    public static Domain<VoterRules> Neutral { get; } = new()
    {
        Name = "1 to 4 voters, one odd rule for all pairs",
        Draw = draws => Odd(draws, 1 + draws.Weighted(1, 1, 3, 3), false),
        Print = Printed,
        Edges = [Majority(3), Dictator(1)],
        Classes = [new("three or four voters", c => c.Voters > 2, Rational.Ratio(1, 5))],
        Wider = AnyAlgorithm,
    };

    /// <summary>One odd rule for all pairs that follows unanimous voters.</summary>
    public static Domain<VoterRules> NeutralUnanimous { get; } = new()
    {
        Name = "1 to 4 voters, one odd rule for all pairs that follows unanimous voters; majority of 5 among the edges",
        Draw = draws => Odd(draws, 1 + draws.Weighted(1, 1, 3, 3), true),
        Print = Printed,
        Edges = [Dictator(1), Majority(3), Majority(5)],
        Classes = [new("three or four voters", c => c.Voters > 2, Rational.Ratio(1, 5))],
        Wider = new() { Name = "1 to 3 voters, any rule on each pair or one odd rule", Draw = Either, Print = Printed },
    };

    /// <summary>Rules that follow unanimous voters and else lean to the first of a pair: not neutral.</summary>
    public static Domain<VoterRules> Leaning { get; } = new()
    {
        Name = "2 to 5 voters, the first of a pair wins unless all prefer the second",
        Draw = draws => Same(draws.Integer(2, 5), x => x > 0),
        Print = Printed,
    };

    /// <summary>Whether all pairs have one rule and reversed labels the reversed answer.</summary>
    internal bool IsOddEverywhere()
    {
        var (table, last) = (Tables[0], (1 << Voters) - 1);
        return Tables[1] == table && Tables[2] == table
            && Enumerable.Range(0, last + 1).All(x => ((table >> x) & 1) != ((table >> (last - x)) & 1));
    }

    /// <summary>Whether voters who all agree on a pair decide it.</summary>
    internal bool IsUnanimous()
    {
        var last = (1 << Voters) - 1;
        return Tables.All(t => (t & 1) == 0 && ((t >> last) & 1) == 1);
    }

    /// <summary>The relation that f makes of a profile.</summary>
    internal int Outcome(ReadOnlySpan<int> relations) => PairwiseVote.Outcome(Tables.Span, relations);

    /// <summary>Pr(f is rational) on the uniform profile.</summary>
    internal Rational RationalShare() => PairwiseVote.UniformProbability(Voters, r => PairwiseVote.IsOrder(Outcome(r)));

    /// <summary>The greatest probability over voters, on the uniform profile, that f answers with the ranking of the voter.</summary>
    internal Rational Dictatorship() =>
        Enumerable.Range(0, Voters).Select(i => PairwiseVote.UniformProbability(Voters, r => Outcome(r) == r[i])).Aggregate(Rational.Max);

    /// <summary>Pr(f(P) = R) on the uniform profile.</summary>
    /// <param name="ranking">R, an index into <see cref="PairwiseVote.Relations"/>.</param>
    internal Rational Names(int ranking)
    {
        var wanted = PairwiseVote.Relations[ranking];
        return PairwiseVote.UniformProbability(Voters, r => Outcome(r) == wanted);
    }

    /// <summary>Any rules for a number of voters.</summary>
    internal static VoterRules Any(Draws draws, int voters) => new(voters, draws.List(3, d => Table(d, 1 << voters)));

    /// <summary>An odd rule for a number of voters.</summary>
    internal static VoterRules Odd(Draws draws, int voters, bool unanimous)
    {
        int size = 1 << voters, table = 0;
        for (var x = 0; x < size / 2; x++)
        {
            var set = (x > 0 || !unanimous) && draws.Flip();
            table |= 1 << (set ? x : size - 1 - x);
        }

        return new(voters, [table, table, table]);
    }

    private static VoterRules Either(Draws draws) =>
        draws.Flip() ? Any(draws, draws.Integer(1, 3)) : Odd(draws, draws.Integer(1, 3), false);

    private static int Table(Draws draws, int size) => draws.List(size, d => d.Choose(2)).Aggregate(0, (table, bit) => (2 * table) + bit);

    private static VoterRules Majority(int voters) => Same(voters, x => 2 * System.Numerics.BitOperations.PopCount((uint)x) > voters);

    private static VoterRules Dictator(int voters) => Same(voters, x => (x & 1) == 1);

    private static VoterRules Same(int voters, Func<int, bool> rule)
    {
        var table = Enumerable.Range(0, 1 << voters).Where(rule).Aggregate(0, (t, x) => t | (1 << x));
        return new(voters, [table, table, table]);
    }

    internal static string Printed(VoterRules c) => $"n = {c.Voters}, first of (y1, y2), (y2, y3), (y1, y3) wins on labels "
        + string.Join("; ", c.Tables.Select(t => $"{{{string.Join(", ", Enumerable.Range(0, 1 << c.Voters).Where(x => ((t >> x) & 1) == 1).Select(x => Convert.ToString(x, 2).PadLeft(c.Voters, '0')))}}}"));
}
