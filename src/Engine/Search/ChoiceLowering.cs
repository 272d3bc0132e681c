namespace TheoremCheck.Engine.Search;

/// <summary>Lowers a list of choices, shorter first and then entry by entry, as long as the case it makes stays wanted.</summary>
internal static class ChoiceLowering
{
    /// <summary>One pass over all reductions; true when any was accepted.</summary>
    /// <param name="current">The choices at hand; they change when a candidate is accepted.</param>
    /// <param name="accept">Tries a candidate.</param>
    public static bool Pass(Func<int[]> current, Func<int[], bool> accept)
    {
        var improved = false;
        for (var width = 4; width >= 1; width /= 2)
        {
            for (var i = current().Length - width; i >= 0; i--)
            {
                var at = current();
                if (i + width <= at.Length && Lower(at, [.. at[..i], .. at[(i + width)..]]) && accept([.. at[..i], .. at[(i + width)..]]))
                {
                    improved = true;
                }
            }
        }

        for (var i = 0; i < current().Length; i++)
        {
            improved |= LowerEntry(current, accept, i);
        }

        return improved;
    }

    private static bool LowerEntry(Func<int[]> current, Func<int[], bool> accept, int i)
    {
        var improved = false;
        int[] Candidate(int value)
        {
            int[] copy = [.. current()];
            copy[i] = value;
            return copy;
        }

        if (current()[i] > 0 && accept(Candidate(0)))
        {
            return true;
        }

        // Halving towards 0, then single steps: the predicate need not be monotone, so both are tries, not a search for a boundary.
        for (var value = current()[i] / 2; i < current().Length && value > 0 && value < current()[i]; value = (value + current()[i]) / 2)
        {
            if (!accept(Candidate(value)))
            {
                if (value + 1 >= current()[i])
                {
                    break;
                }

                continue;
            }

            improved = true;
            if (i >= current().Length)
            {
                break;
            }

            value = -1;
        }

        return improved;
    }

    private static bool Lower(int[] from, int[] to) => to.Length < from.Length;
}
