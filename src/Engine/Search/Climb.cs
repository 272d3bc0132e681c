using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Engine.Search;

/// <summary>Climbs from the tightest cases towards a violation by changing one or two of the choices that made them.</summary>
internal static class Climb
{
    private const int Parents = 8;

    /// <summary>Tries the given number of changed cases.</summary>
    /// <param name="draw">The generator.</param>
    /// <param name="starts">The choices of the tightest cases, tightest first.</param>
    /// <param name="seed">The seed of the changes.</param>
    /// <param name="steps">How many changes to try.</param>
    /// <param name="slack">The slack of a case; null when it fails a hypothesis, not a number when doubles cannot say.</param>
    /// <param name="look">Looks at an admissible case; false stops the climb.</param>
    public static void Run<TCase>(
        Func<Draws, TCase> draw, IReadOnlyList<int[]> starts, ulong seed, int steps, Func<TCase, double?> slack, Func<TCase, int[], bool> look)
    {
        var parents = starts.Take(Parents).Select(choices => Parent(draw, choices, slack)).Where(p => p.Choices.Count > 0).ToList();
        var dice = Draws.Random(seed);
        for (var step = 0; step < steps && parents.Count > 0; step++)
        {
            var at = step % parents.Count;
            var changed = Changed(parents[at].Choices, dice);
            var draws = Draws.Replay(changed);
            var c = draw(draws);
            if (slack(c) is not { } found)
            {
                continue;
            }

            if (!look(c, changed))
            {
                return;
            }

            if (found < parents[at].Slack)
            {
                parents[at] = new([.. draws.Choices], found);
            }
        }
    }

    private static Place Parent<TCase>(Func<Draws, TCase> draw, int[] choices, Func<TCase, double?> slack)
    {
        var draws = Draws.Replay(choices);
        var c = draw(draws);
        return new([.. draws.Choices], slack(c) ?? double.PositiveInfinity);
    }

    private static int[] Changed(IReadOnlyList<Choice> choices, Draws dice)
    {
        int[] changed = [.. choices.Select(c => c.Value)];
        for (var times = 1 + dice.Choose(2); times > 0; times--)
        {
            var i = dice.Choose(changed.Length);
            changed[i] = dice.Choose(3) switch
            {
                0 => dice.Choose(choices[i].Count),
                1 => Math.Min(changed[i] + 1, choices[i].Count - 1),
                _ => Math.Max(changed[i] - 1, 0),
            };
        }

        return changed;
    }

    private readonly record struct Place(IReadOnlyList<Choice> Choices, double Slack);
}
