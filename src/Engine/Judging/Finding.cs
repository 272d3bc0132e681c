using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Judging;

/// <summary>Reads a gap off in an arithmetic that can decide.</summary>
internal static class Finding
{
    public static Judgement Of<T>(Gap<T> gap, string arithmetic)
        where T : struct, IReal<T>
    {
        List<Sides> sides = [];
        var (outcome, digits) = Decide(gap, sides);
        var shown = sides.Where(s => s.Outcome == outcome).ToList();
        return new(outcome, arithmetic, outcome == Outcome.Holds ? digits : null, gap.Slack, shown.Count > 0 ? shown : sides);
    }

    private static (Outcome Outcome, int? Digits) Decide<T>(Gap<T> gap, List<Sides> sides)
        where T : struct, IReal<T>
    {
        switch (gap.Relation)
        {
            case Relation.All:
            case Relation.Any:
                return Combine(gap, sides);
            case Relation.Holds:
            case Relation.Fails:
                var fact = gap.Relation == Relation.Holds ? Outcome.Holds : Outcome.Violated;
                sides.Add(new(gap.Label, "fact", string.Empty, string.Empty, fact));
                return (fact, null);
            default:
                var (outcome, digits) = Simple(gap);
                sides.Add(new(gap.Label, Symbol(gap.Relation), Show.Number(gap.Left), Show.Number(gap.Right), outcome));
                return (outcome, digits);
        }
    }

    private static (Outcome Outcome, int? Digits) Combine<T>(Gap<T> gap, List<Sides> sides)
        where T : struct, IReal<T>
    {
        // All fails by its first failing part; Any holds by its first holding part. Anything undecided before that does not matter.
        var (settling, otherwise) = gap.Relation == Relation.All
            ? (Outcome.Violated, Outcome.Holds)
            : (Outcome.Holds, Outcome.Violated);
        var undecided = false;
        int? digits = null;
        int? settledDigits = null;
        var settled = false;
        foreach (var part in gap.Parts)
        {
            var at = sides.Count;
            var (outcome, partDigits) = Decide(part, sides);
            Prefix(sides, at, gap.Label);
            if (outcome == settling && (!settled || partDigits is null))
            {
                settled = true;
                settledDigits = partDigits;
                if (partDigits is null)
                {
                    break;
                }
            }

            undecided |= outcome == Outcome.Undecided;
            digits = Least(digits, partDigits);
        }

        return settled ? (settling, settledDigits)
            : undecided ? (Outcome.Undecided, null)
            : (otherwise, digits);
    }

    private static (Outcome Outcome, int? Digits) Simple<T>(Gap<T> gap)
        where T : struct, IReal<T>
    {
        var comparison = T.Compare(gap.Left, gap.Right);
        if (comparison == Comparison.Undecided)
        {
            // Overlapping enclosures never refute; two that are narrow enough confirm an equality to so many digits.
            var agreed = gap.Relation == Relation.Equal ? Show.AgreedDigits(gap.Left, gap.Right) : 0;
            return agreed >= Judge.RequiredDigits ? (Outcome.Holds, agreed) : (Outcome.Undecided, null);
        }

        var holds = gap.Relation switch
        {
            Relation.Equal => comparison == Comparison.Equal,
            Relation.Differ => comparison != Comparison.Equal,
            Relation.AtMost => comparison != Comparison.Greater,
            _ => comparison == Comparison.Less,
        };
        return (holds ? Outcome.Holds : Outcome.Violated, null);
    }

    private static void Prefix(List<Sides> sides, int from, string? label)
    {
        if (label is null)
        {
            return;
        }

        for (var i = from; i < sides.Count; i++)
        {
            sides[i] = sides[i] with { Label = sides[i].Label is null ? label : $"{label}: {sides[i].Label}" };
        }
    }

    private static int? Least(int? a, int? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);

    private static string Symbol(Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.Differ => "≠",
        Relation.AtMost => "≤",
        _ => "<",
    };
}
