using System.Text.Json;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Exploration;

/// <summary>How far one value of a case may move, the others held, before the finding changes.</summary>
/// <param name="Path">The value.</param>
/// <param name="Value">Where it is.</param>
/// <param name="Down">Where a move down ends; null when none was found within the range tried.</param>
/// <param name="Up">The same upwards.</param>
public sealed record Reach(string Path, Rational Value, ReachEnd? Down, ReachEnd? Up)
{
    private const int Doublings = 24;
    private const int Halvings = 40;

    /// <summary>The reach of every number of a case.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="c">A case of it that the judge decides.</param>
    public static IReadOnlyList<Reach> OfAll(Claim claim, JsonNode c)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var here = Finding(claim, c);
        return
        [
            .. from leaf in CasePath.Leaves(c)
               let number = CasePath.Number(leaf.Value)
               where number is not null
               select new Reach(leaf.Path, number.Value, End(claim, c, leaf, number.Value, here, -1), End(claim, c, leaf, number.Value, here, 1)),
        ];
    }

    private static ReachEnd? End(Claim claim, JsonNode c, (string Path, JsonNode? Value) leaf, Rational from, string here, int sign)
    {
        var whole = leaf.Value!.GetValueKind() == JsonValueKind.Number;
        string At(Rational value) => Finding(claim, CasePath.With(c, leaf.Path, value.ToString()));
        var (inside, step) = (from, whole ? Rational.One : Rational.Ratio(1, 64));
        for (var k = 0; k < Doublings && (!whole || k < 10); k++, step *= 2)
        {
            var outside = from + (sign * step);
            var there = At(outside);
            if (there != here)
            {
                return Narrowed(At, here, inside, outside, there, whole);
            }

            inside = outside;
        }

        return null;
    }

    private static ReachEnd Narrowed(Func<Rational, string> at, string here, Rational inside, Rational outside, string there, bool whole)
    {
        for (var k = 0; k < Halvings && !(whole && Rational.Abs(outside - inside) == 1); k++)
        {
            var middle = (inside + outside) / 2;
            middle = whole ? middle.Floor() : middle;
            if (whole && (middle == inside || middle == outside))
            {
                break;
            }

            var found = at(middle);
            if (found == here)
            {
                inside = middle;
            }
            else
            {
                (outside, there) = (middle, found);
            }
        }

        return new(inside, outside, there);
    }

    /// <summary>What is found of a case, in words: "the claim holds", "the claim fails", a hypothesis broken, no value, no case.</summary>
    public static string Finding(Claim claim, JsonNode c)
    {
        ArgumentNullException.ThrowIfNull(claim);
        try
        {
            var replay = claim.Replay(c);
            return replay switch
            {
                { BrokenHypotheses: [var broken, ..] } => $"breaks the hypothesis '{broken}'",
                { Judgement: null } => "the statement has no value",
                { Judgement.Outcome: Outcome.Holds } => "the claim holds",
                { Judgement.Outcome: Outcome.Violated } => "the claim fails",
                _ => "undecided",
            };
        }
        catch (CaseFormatException)
        {
            return "not a case of the claim";
        }
    }
}

/// <summary>Where a move ends.</summary>
/// <param name="Inside">The last value found at which the finding is the same.</param>
/// <param name="Outside">The first found at which it differs.</param>
/// <param name="There">What is found there.</param>
public sealed record ReachEnd(Rational Inside, Rational Outside, string There);
