using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A query to the dichotomy model and messages of M_2 that are added to it.</summary>
/// <param name="Query">The query before.</param>
/// <param name="Added">Messages of M_2, repeats included.</param>
public sealed record ExtendedQuery(DichotomyQuery Query, ValueList<int> Added)
{
    /// <summary>Queries that already offer a message of M_2.</summary>
    public static Domain<ExtendedQuery> MeetingSecond { get; } = new()
    {
        Name = $"{DichotomyQuery.Domain.Name}, Y meets M_2, 1 to 3 messages of M_2 added",
        Draw = draws => Drawn(draws, meeting: true),
        Print = Printed,
        Edges = [new(new(1, 2, [0, 1], 0, Rational.Ratio(1, 2)), [2])],
        Classes =
        [
            new("Y meets M_1 too", c => c.Query.Offered().First > 0, Rational.Ratio(1, 10)),
            new("Y within M_2", c => c.Query.Offered().First == 0, Rational.Ratio(1, 50)),
        ],
        Wider = new() { Name = "the same, whether Y meets M_2 or not", Draw = draws => Drawn(draws, meeting: false), Print = Printed },
    };

    /// <summary>The query after.</summary>
    internal DichotomyQuery After() => Query with { Alternatives = [.. Query.Alternatives, .. Added] };

    /// <summary>The probability that the choice lies in M_1, over the copies in Y.</summary>
    internal static T FirstChosen<T>(DichotomyQuery query)
        where T : struct, IReal<T> => Reals.Sum(
        query.Alternatives.Count,
        i => query.Alternatives[i] < query.FirstSize ? (query with { Message = query.Alternatives[i] }).HardChoice<T>() : T.Zero);

    private static ExtendedQuery Drawn(Draws draws, bool meeting)
    {
        var query = DichotomyQuery.Domain.Draw(draws);
        int OfSecond() => query.FirstSize + draws.Choose(query.SecondSize);
        if (meeting && query.Offered().Second == 0)
        {
            query = query with { Alternatives = query.Alternatives.Add(OfSecond()) };
        }

        return new(query, draws.List(1, 3, _ => OfSecond()));
    }

    private static string Printed(ExtendedQuery c) =>
        $"{DichotomyQuery.Domain.Print(c.Query)}, added {{{string.Join(", ", c.Added.Select(x => x + 1))}}}";
}

/// <summary>Adding messages equivalent to one already offered leaves the other category's probability as it is.</summary>
public sealed class EquivalentAdditions : IStatement<ExtendedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<ExtendedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.8.invariance",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.8", line: 160),
        Statement = "In the dichotomy model, if Y offers a message of M_2, then adding messages of M_2 leaves the probability of a choice in M_1 unchanged; it is p(1) if Y meets M_1.",
        Reading = "'Should not reduce the probability' as a property of the dichotomy model, (2) over all copies; equivalent messages are those of one category.",
        Domain = ExtendedQuery.MeetingSecond,
        Hypotheses = [new("Y meets M_2", c => c.Query.Offered().Second > 0)],
        Conclusion = new EquivalentAdditions(),
        Controls =
        [
            new("the probability of a message of M_2 offered before is unchanged too", new SecondUnchanged()),
            new("the probability of M_1 is p(1) in every case", new AlwaysTypeProbability()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ExtendedQuery c)
        where T : struct, IReal<T>
    {
        var after = ExtendedQuery.FirstChosen<T>(c.After());
        var unchanged = Gap.Equal(after, ExtendedQuery.FirstChosen<T>(c.Query)).Named("choice in M_1");
        return c.Query.Offered().First > 0 ? Gap.All(unchanged, Gap.Equal(after, T.Of(c.Query.FirstType)).Named("p(1)")) : unchanged;
    }

    private sealed class SecondUnchanged : IStatement<ExtendedQuery>
    {
        public Gap<T> Evaluate<T>(ExtendedQuery c)
            where T : struct, IReal<T>
        {
            var offered = c.Query.Alternatives.First(x => x >= c.Query.FirstSize);
            return Gap.Equal((c.Query with { Message = offered }).HardChoice<T>(), (c.After() with { Message = offered }).HardChoice<T>());
        }
    }

    private sealed class AlwaysTypeProbability : IStatement<ExtendedQuery>
    {
        public Gap<T> Evaluate<T>(ExtendedQuery c)
            where T : struct, IReal<T> => Gap.Equal(ExtendedQuery.FirstChosen<T>(c.After()), T.Of(c.Query.FirstType));
    }
}
