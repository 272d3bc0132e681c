using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>An alphabet, a set M of messages of bounded length and a language model.</summary>
/// <param name="Alphabet">|A|; the tokens are a, b, c.</param>
/// <param name="Messages">M, as nodes of the <see cref="TokenTree"/>, ascending; no message is empty.</param>
/// <param name="Next">π(.|s) for every sequence s shorter than the greatest length.</param>
public sealed record TokenModel(int Alphabet, ValueList<int> Messages, ValueList<ValueList<Rational>> Next)
{
    /// <summary>Nonempty M of any shape, such that generation may or may not stop.</summary>
    public static Domain<TokenModel> Any { get; } = new()
    {
        Name = "1 to 3 tokens, finite nonempty sets M of messages of up to 3 tokens, probabilities 0 and 1 included",
        Draw = draws => Drawn(draws, terminating: false),
        Print = Printed,
        Edges = [new(1, [1], [[1]]), new(2, [2], [[1, 0]])],
        Classes =
        [
            new("a message begins with another", c => !c.IsPrefixFree(), Rational.Ratio(1, 50)),
            new("no message begins with another", c => c.IsPrefixFree(), Rational.Ratio(1, 10)),
            new("every sequence meets M", c => c.UnstoppedSequence() is null, Rational.Ratio(1, 50)),
        ],
    };

    /// <summary>The same where generation stops with probability one.</summary>
    public static Domain<TokenModel> Terminating { get; } = Any with
    {
        Name = $"{Any.Name}, such that generation stops with probability one",
        Draw = draws => Drawn(draws, terminating: true),
        Edges = [new(1, [1], [[1]]), new(2, [1, 2], [[Rational.Ratio(1, 2), Rational.Ratio(1, 2)]])],
        Classes = [.. Any.Classes.Take(2), new("messages of several lengths", c => c.Length(c.Messages[0]) < c.Length(c.Messages[^1]), Rational.Ratio(1, 10))],
        Wider = Any,
    };

    /// <summary>Whether no message is a proper prefix of another.</summary>
    internal bool IsPrefixFree() => Messages.All(IsFirst);

    /// <summary>Whether no proper prefix of the sequence is a message.</summary>
    internal bool IsFirst(int sequence) => !TokenTree.ProperPrefixes(Alphabet, sequence).Any(Messages.Contains);

    /// <summary>The first sequence of the greatest length of which no initial part is a message; null when there is none.</summary>
    internal int? UnstoppedSequence()
    {
        for (var s = Next.Count; s <= Alphabet * Next.Count; s++)
        {
            if (!Messages.Contains(s) && IsFirst(s))
            {
                return s;
            }
        }

        return null;
    }

    /// <summary>|x|.</summary>
    internal int Length(int sequence) => TokenTree.ProperPrefixes(Alphabet, sequence).Count;

    /// <summary>The language model in the arithmetic at hand.</summary>
    internal T[][] Model<T>()
        where T : struct, IReal<T> => [.. Next.Select(p => p.Select(T.Of).ToArray())];

    /// <summary>The law of the message by generating it, and the probability that generation never stops.</summary>
    internal (T[] Stopped, T Never) Generated<T>()
        where T : struct, IReal<T> => TokenTree.Generate<T>(Model<T>(), Messages.Span);

    /// <summary>The case in letters.</summary>
    internal static string Printed(TokenModel c) =>
        $"A = {{{string.Join(", ", Enumerable.Range(0, c.Alphabet).Select(a => (char)('a' + a)))}}}, "
        + $"M = {{{string.Join(", ", c.Messages.Select(m => TokenTree.Text(c.Alphabet, m)))}}}, "
        + string.Join(", ", c.Next.Select((p, s) => $"π(.|{TokenTree.Text(c.Alphabet, s)}) = {p}"));

    private static TokenModel Drawn(Draws draws, bool terminating)
    {
        var alphabet = draws.Integer(1, 3);
        var length = draws.Integer(1, alphabet == 3 ? 2 : 3);
        var inner = TokenTree.Count(alphabet, length - 1);
        var next = draws.List(inner, d => d.Distribution(alphabet));
        List<int> messages = [];
        for (var s = 1; s <= alphabet * inner; s++)
        {
            if (draws.Weighted(3, 2) == 1)
            {
                messages.Add(s);
            }
        }

        if (messages.Count == 0)
        {
            messages.Add(alphabet);
        }

        var drawn = new TokenModel(alphabet, [.. messages], next);
        if (terminating)
        {
            // Every sequence that generation can reach without stopping is made a message once it has the greatest length.
            var model = drawn.Model<Rational>();
            var reached = Enumerable.Range(inner, (alphabet * inner) + 1 - inner)
                .Where(s => drawn.IsFirst(s) && !TokenTree.Product<Rational>(model, s).IsZero);
            drawn = drawn with { Messages = [.. messages.Union(reached).Order()] };
        }

        return drawn;
    }
}
