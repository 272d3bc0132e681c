using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Queries of messages drawn from a baseline that is uniform within each category.</summary>
/// <param name="Mass">ζ = P_π̄(M_1).</param>
/// <param name="FirstType">p_*(1).</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="Size">|Y|.</param>
public sealed record MessageQuery(Rational Mass, Rational FirstType, int FirstSize, int SecondSize, int Size)
{
    /// <summary>Queries of 2 to 4 messages from categories of one or two.</summary>
    public static Domain<MessageQuery> Domain { get; } = new()
    {
        Name = "0 < ζ < 1, p_*(1) in [0, 1], one or two messages in each category, |Y| from 2 to 4",
        Draw = draws => new(draws.InnerProportion(), draws.Proportion(), draws.Integer(1, 2), draws.Integer(1, 2), draws.Integer(2, 4)),
        Print = Printed,
        Edges = [new(Rational.Ratio(1, 2), 0, 1, 1, 2), new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 1, 2, 3)],
        Classes =
        [
            new("a type of probability 0", c => c.FirstType.IsZero || c.FirstType == 1, Rational.Ratio(1, 200)),
            new("|Y| = 2", c => c.Size == 2, Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "0 ≤ ζ ≤ 1, |Y| from 1",
            Draw = draws => new(draws.Proportion(), draws.Proportion(), draws.Integer(1, 2), draws.Integer(1, 2), draws.Integer(1, 4)),
            Print = Printed,
        },
    };

    /// <summary>P(y ∈ M_1 | the query is mixed), or the same for M_2, over every sequence of messages and every copy of a message that eq. (2) may choose.</summary>
    /// <exception cref="DivideByZeroException">When no query is mixed.</exception>
    internal T ChosenInMixed<T>(bool fromFirst)
        where T : struct, IReal<T>
    {
        var messages = FirstSize + SecondSize;
        var rewards = DichotomyModel.Rewards(FirstSize, SecondSize);
        T[] types = [T.Of(FirstType), T.Of(1 - FirstType)];
        T first = T.Of(Mass / FirstSize), second = T.Of((1 - Mass) / SecondSize);
        T chosen = T.Zero, mixed = T.Zero;
        var word = new int[Size];
        do
        {
            var inFirst = word.Count(x => x < FirstSize);
            if (inFirst > 0 && inFirst < Size)
            {
                var probability = T.Pow(first, inFirst) * T.Pow(second, Size - inFirst);
                mixed += probability;
                foreach (var y in word)
                {
                    chosen += (y < FirstSize) == fromFirst ? probability * HardChoice.Probability<T>(rewards, types, y, word) : T.Zero;
                }
            }
        }
        while (Next(word, messages));
        return chosen / mixed;
    }

    /// <summary>Counts up in base M; false after the last word.</summary>
    private static bool Next(int[] word, int messages)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (++word[i] < messages)
            {
                return true;
            }

            word[i] = 0;
        }

        return false;
    }

    private static string Printed(MessageQuery c) =>
        $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.FirstType}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, |Y| = {c.Size}";
}
