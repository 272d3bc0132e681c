using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>How many of the participants are in each of three groups.</summary>
/// <param name="Participants">All participants.</param>
/// <param name="Republican">The first group.</param>
/// <param name="Democratic">The second group.</param>
public sealed record GroupCounts(int Participants, int Republican, int Democratic)
{
    /// <summary>Every split of 5101 with the first two groups within 30 of their printed shares.</summary>
    public static Domain<GroupCounts> Domain { get; } = new()
    {
        Name = "5101 participants, the first two groups of 2266 to 2325 and 2419 to 2478 people, the rest in the third",
        Draw = draws => new(5101, 2266 + draws.Choose(60), 2419 + draws.Choose(60)),
        Print = c => $"{c.Participants} = {c.Republican} + {c.Democratic} + {c.Participants - c.Republican - c.Democratic}",
    };

    /// <summary>The share of a group in percent.</summary>
    public T Percent<T>(int count)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(100L * count, Participants));
}

/// <summary>The shares of the three political groups: 45%, 48% and 7% are all participants.</summary>
public sealed class SurveyGroups : IStatement<GroupCounts>
{
    /// <summary>The claim.</summary>
    public static Claim<GroupCounts> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/ev.split",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, real-world example", line: 193),
        Statement = "45% + 48% + 7% = 100%, and 5101 people can be split into three groups whose shares round to 45%, 48% and 7%.",
        Reading = "What is left without the survey's table: that the printed shares are those of a partition of 5101 people.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = GroupCounts.Domain,
        Conclusion = new SurveyGroups(),
        Controls =
        [
            new("for all: every split near it has a third group that rounds to 7%", new AlwaysSeven()),
            new("for all: the first group rounds to 45%", new AlwaysFortyFive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GroupCounts c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(T.Of(45) + T.Of(48) + T.Of(7), T.Of(100)).Named("the shares sum to 100%"),
            Gap.RoundsTo(c.Percent<T>(c.Republican), "45"),
            Gap.RoundsTo(c.Percent<T>(c.Democratic), "48"),
            Gap.RoundsTo(c.Percent<T>(c.Participants - c.Republican - c.Democratic), "7"));

    private sealed class AlwaysSeven : IStatement<GroupCounts>
    {
        public Gap<T> Evaluate<T>(GroupCounts c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.Percent<T>(c.Participants - c.Republican - c.Democratic), "7");
    }

    private sealed class AlwaysFortyFive : IStatement<GroupCounts>
    {
        public Gap<T> Evaluate<T>(GroupCounts c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.Percent<T>(c.Republican), "45");
    }
}
