using TheoremCheck.Engine;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (1) on the messages that generation can end with: those that begin with no other message.</summary>
public sealed class Equation1LawRepaired : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.law.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (1)", line: 58),
        Statement = "If generation stops with probability one: P(X_{1:T} = x) is the product (1) for the messages x of which no proper prefix is a message, 0 for the others, "
            + "and sums to 1; so (1) is the law on all of M if no message begins with another, and only if those that do have product 0.",
        Repairs = "perverse-incentives/eq1.law",
        Domain = TokenModel.Terminating,
        Hypotheses = [Equation1Law.Terminates],
        Conclusion = new Equation1LawRepaired(),
        Controls =
        [
            new("eq. (1) on all of M, as printed", new Equation1Law()),
            new("P(x) = Π_t π(x_t|x_{1:t-1}) without the last token", new ShortProduct()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T>
    {
        var model = c.Model<T>();
        var stopped = c.Generated<T>().Stopped;
        var total = T.Zero;
        List<Gap<T>> parts = [];
        foreach (var x in c.Messages)
        {
            var law = c.IsFirst(x) ? TokenTree.Product<T>(model, x) : T.Zero;
            total += law;
            parts.Add(Gap.Equal(stopped[x], law).Named($"P({TokenTree.Text(c.Alphabet, x)})"));
        }

        return Gap.All<T>([.. parts, Gap.Equal(total, T.One).Named("sum over M")]);
    }

    private sealed class ShortProduct : IStatement<TokenModel>
    {
        public Gap<T> Evaluate<T>(TokenModel c)
            where T : struct, IReal<T>
        {
            var x = c.Messages[0];
            return Gap.Equal(c.Generated<T>().Stopped[x], TokenTree.Product<T>(c.Model<T>(), TokenTree.Parent(c.Alphabet, x)));
        }
    }
}
