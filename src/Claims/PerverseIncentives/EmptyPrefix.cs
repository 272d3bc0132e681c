using TheoremCheck.Engine;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Every factor of eq. (1) is a probability that a language model specifies.</summary>
/// <remarks>The first factor conditions on the sequence of no tokens, which is a finite sequence.</remarks>
public sealed class EmptyPrefix : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.empty-prefix",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Sec. 2.1 and eq. (1)", line: 52),
        Statement = "For every message x and t = 1, ..., |x|: x_{1:t-1} is a finite token sequence, so π(x_t|x_{1:t-1}) is specified and (1) has a value in [0, 1].",
        Reading = "Literal: A^+ is the set of all finite token sequences, as printed in words, the empty one x_{1:0} among them. With A^+ in its usual sense it is eq1.empty-prefix.nonempty.",
        Domain = TokenModel.Any,
        Conclusion = new EmptyPrefix(),
        Controls =
        [
            new("the same if A^+ holds no empty sequence", new EmptyPrefixNonempty()),
            new("(1) is below 1 for every message", new BelowOne()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T> => Factors<T>(c, emptyIncluded: true);

    /// <summary>All factors of (1) for all messages, on A^+ with or without the empty sequence.</summary>
    internal static Gap<T> Factors<T>(TokenModel c, bool emptyIncluded)
        where T : struct, IReal<T>
    {
        var model = c.Model<T>();
        List<Gap<T>> parts = [];
        foreach (var x in c.Messages)
        {
            var name = TokenTree.Text(c.Alphabet, x);
            if (!emptyIncluded && TokenTree.ProperPrefixes(c.Alphabet, x).Contains(0))
            {
                parts.Add(Gap.Fails<T>($"the factor t = 1 of P_π({name}) conditions on the empty sequence, for which π is not specified"));
                continue;
            }

            var value = TokenTree.Product<T>(model, x);
            parts.Add(Gap.All(Gap.AtLeast(value, T.Zero), Gap.AtMost(value, T.One)).Named($"P_π({name}) in [0, 1]"));
        }

        return Gap.All<T>(parts);
    }

    private sealed class BelowOne : IStatement<TokenModel>
    {
        public Gap<T> Evaluate<T>(TokenModel c)
            where T : struct, IReal<T>
        {
            var model = c.Model<T>();
            return Gap.All<T>(c.Messages.Select(x => Gap.Less(TokenTree.Product<T>(model, x), T.One)));
        }
    }
}
