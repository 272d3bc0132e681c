namespace TheoremCheck.Engine.Domains;

/// <summary>Walks through the choices of a generator from the smallest up; a finite generator is exhausted.</summary>
public static class SmallFirst
{
    /// <summary>
    /// The cases in order of the bits of their choices, ties in lexicographic order; each list of choices comes once. Counting
    /// bits reaches one large choice as soon as several small ones.
    /// </summary>
    /// <param name="draw">The generator.</param>
    public static IEnumerable<TCase> Cases<TCase>(Func<Draws, TCase> draw) => Walk(draw).Select(step => step.Case);

    /// <summary>Every case of a finite generator in lexicographic order of choices, in memory for one list of them.</summary>
    /// <param name="draw">The generator.</param>
    public static IEnumerable<TCase> Exhaust<TCase>(Func<Draws, TCase> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        for (int[]? choices = []; choices is not null;)
        {
            var draws = Draws.Replay(choices);
            yield return draw(draws);
            choices = Next(draws.Choices);
        }
    }

    private static int[]? Next(IReadOnlyList<Choice> made)
    {
        var last = made.Count - 1;
        while (last >= 0 && made[last].Value + 1 >= made[last].Count)
        {
            last--;
        }

        return last < 0 ? null : [.. made.Take(last).Select(c => c.Value), made[last].Value + 1];
    }

    /// <summary>The same walk, with the choices that made each case.</summary>
    internal static IEnumerable<Step<TCase>> Walk<TCase>(Func<Draws, TCase> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var waiting = new PriorityQueue<int[], (long Cost, int[] Choices)>(Order.Instance);
        waiting.Enqueue([], (0, []));
        while (waiting.TryDequeue(out var prefix, out var priority))
        {
            var draws = Draws.Replay(prefix);
            var value = draw(draws);
            var choices = draws.Choices;
            yield return new(value, [.. choices.Select(c => c.Value)]);

            // A successor raises one choice at or after the last raised one and starts the rest from 0: so each list arises once.
            for (var i = Math.Max(0, prefix.Length - 1); i < choices.Count; i++)
            {
                if (choices[i].Value + 1 < choices[i].Count)
                {
                    var next = new int[i + 1];
                    for (var j = 0; j < i; j++)
                    {
                        next[j] = choices[j].Value;
                    }

                    next[i] = choices[i].Value + 1;
                    waiting.Enqueue(next, (priority.Cost + Cost(next[i]) - Cost(next[i] - 1), next));
                }
            }
        }
    }

    private static int Cost(int choice) => 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)choice);

    internal readonly record struct Step<TCase>(TCase Case, int[] Choices);

    private sealed class Order : IComparer<(long Cost, int[] Choices)>
    {
        public static readonly Order Instance = new();

        public int Compare((long Cost, int[] Choices) x, (long Cost, int[] Choices) y)
        {
            var byCost = x.Cost.CompareTo(y.Cost);
            if (byCost != 0)
            {
                return byCost;
            }

            var byLength = x.Choices.Length.CompareTo(y.Choices.Length);
            return byLength != 0 ? byLength : x.Choices.AsSpan().SequenceCompareTo(y.Choices);
        }
    }
}
