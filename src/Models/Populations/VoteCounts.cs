using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Majorities and pluralities of independent votes, exactly.</summary>
/// <remarks>Heterogeneous preferences, Sec. 5, the boosting argument, lines 247 to 251.</remarks>
public static class VoteCounts
{
    /// <summary>The probability that at least half of independent voters err: a majority that fails or ties.</summary>
    /// <param name="errors">The probability with which each voter errs.</param>
    public static T MajorityFails<T>(ReadOnlySpan<T> errors)
        where T : struct, IReal<T>
    {
        var wrong = new T[errors.Length + 1];
        Array.Fill(wrong, T.Zero);
        wrong[0] = T.One;
        for (var voter = 0; voter < errors.Length; voter++)
        {
            for (var count = voter + 1; count > 0; count--)
            {
                wrong[count] = (wrong[count] * (T.One - errors[voter])) + (wrong[count - 1] * errors[voter]);
            }

            wrong[0] *= T.One - errors[voter];
        }

        var fails = T.Zero;
        for (var count = (errors.Length + 1) / 2; count <= errors.Length; count++)
        {
            fails += wrong[count];
        }

        return fails;
    }

    /// <summary>
    /// The probability that the majority label on two alternatives is the right one, ties decided by a fair coin, when half of the
    /// samples compare an alternative with itself and so say nothing.
    /// </summary>
    /// <param name="right">The probability that a label on two different alternatives is right.</param>
    /// <param name="samples">The number of samples, at least 0.</param>
    public static T MajoritySucceeds<T>(T right, int samples)
        where T : struct, IReal<T>
    {
        T half = T.One / T.Of(2), up = right * half, down = (T.One - right) * half;
        var lead = new T[(2 * samples) + 3];
        Array.Fill(lead, T.Zero);
        lead[samples + 1] = T.One;
        for (var drawn = 0; drawn < samples; drawn++)
        {
            var next = new T[lead.Length];
            Array.Fill(next, T.Zero);
            for (var at = samples + 1 - drawn; at <= samples + 1 + drawn; at++)
            {
                next[at - 1] += lead[at] * down;
                next[at] += lead[at] * half;
                next[at + 1] += lead[at] * up;
            }

            lead = next;
        }

        return Reals.Sum<T>(lead.AsSpan()[(samples + 2)..]) + (lead[samples + 1] * half);
    }

    /// <summary>The probability that the first of several answers is given strictly more often than every other.</summary>
    /// <param name="law">The probability of each answer; at least one.</param>
    /// <param name="votes">The number of independent answers, 0 to 60.</param>
    public static T FirstIsPlurality<T>(ReadOnlySpan<T> law, int votes)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        for (var times = 0; times <= votes; times++)
        {
            total += T.Of(BinomialCounts.Coefficient(votes, times)) * T.Pow(law[0], times) * Rest(law[1..], votes - times, times - 1);
        }

        return total;
    }

    // Σ of the multinomial terms of the answers, none given more than `most` times.
    private static T Rest<T>(ReadOnlySpan<T> law, int votes, int most)
        where T : struct, IReal<T>
    {
        if (law.IsEmpty || most < 0)
        {
            return votes == 0 && most >= 0 ? T.One : T.Zero;
        }

        var total = T.Zero;
        for (var times = 0; times <= Math.Min(votes, most); times++)
        {
            total += T.Of(BinomialCounts.Coefficient(votes, times)) * T.Pow(law[0], times) * Rest(law[1..], votes - times, most);
        }

        return total;
    }
}
