using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The dichotomy model: two types, each of which likes the messages of its own category alone.</summary>
/// <remarks>Messages 0, 1, ... are those of M_1, followed by those of M_2. Perverse Incentives, Section 3.6, lines 130 to 138.</remarks>
public static class DichotomyModel
{
    /// <summary>The rewards r(x | z) = 1 if x is in M_z, else 0, one row for each type.</summary>
    /// <param name="first">|M_1|, at least 1.</param>
    /// <param name="second">|M_2|, at least 1.</param>
    public static int[][] Rewards(int first, int second)
    {
        int[][] rewards = [new int[first + second], new int[first + second]];
        for (var x = 0; x < first + second; x++)
        {
            rewards[x < first ? 0 : 1][x] = 1;
        }

        return rewards;
    }

    /// <summary>E[1(y in M_Z) / |Y ∩ M_Z|], eq. (5) as printed, over the types of positive probability.</summary>
    /// <param name="types">The probabilities of type 1 and type 2.</param>
    /// <param name="inFirst">Whether y lies in M_1.</param>
    /// <param name="offered">|Y ∩ M_1| and |Y ∩ M_2|, counted with repetition.</param>
    /// <exception cref="DivideByZeroException">When a type of positive probability finds none of its messages: it reads 0/0.</exception>
    public static T Printed<T>((T First, T Second) types, bool inFirst, (int First, int Second) offered)
        where T : struct, IReal<T> =>
        Share(types.First, inFirst, offered.First) + Share(types.Second, !inFirst, offered.Second);

    private static T Share<T>(T type, bool member, int offered)
        where T : struct, IReal<T>
    {
        var never = T.Compare(type, T.Zero) == Comparison.Equal;
        return never ? T.Zero : type * ((member ? T.One : T.Zero) / T.Of(offered));
    }
}
