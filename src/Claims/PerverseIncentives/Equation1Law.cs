using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (1): the product of the token probabilities is the law of the generated message.</summary>
/// <remarks>
/// Generation stops at the first message, so a message that begins with another one is never generated; the product gives it a
/// probability all the same, and the products sum to more than 1.
/// </remarks>
public sealed class Equation1Law : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.law",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (1)", line: 58),
        Statement = "For every M ⊆ A^+ and every π whose generation stops with probability one: for x ∈ M, P(X_{1:T} = x) with T = min{t : X_{1:t} ∈ M} "
            + "is Π_t π(x_t|x_{1:t-1}); these products sum to 1 over M.",
        Reading = "M is any set of token sequences, as printed; that no message begins with another is true of the text messages given as an example, not assumed.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq1.law.repaired",
        Domain = TokenModel.Terminating,
        Hypotheses = [Terminates],
        Conclusion = new Equation1Law(),
        Controls = [new("every message has the same probability", new Uniform())],
    };

    /// <summary>The assumption of line 60, for the model at hand.</summary>
    internal static Hypothesis<TokenModel> Terminates =>
        new("generation stops with probability one", c => c.Generated<Rational>().Never.IsZero);

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T>
    {
        var model = c.Model<T>();
        var stopped = c.Generated<T>().Stopped;
        var total = Reals.Sum(c.Messages.Count, i => TokenTree.Product<T>(model, c.Messages[i]));
        return Gap.All<T>(
        [
            .. c.Messages.Select(x => Gap.Equal(stopped[x], TokenTree.Product<T>(model, x)).Named($"P({TokenTree.Text(c.Alphabet, x)})")),
            Gap.Equal(total, T.One).Named("sum of the products over M"),
        ]);
    }

    private sealed class Uniform : IStatement<TokenModel>
    {
        public Gap<T> Evaluate<T>(TokenModel c)
            where T : struct, IReal<T>
        {
            var stopped = c.Generated<T>().Stopped;
            return Gap.All<T>(c.Messages.Select(x => Gap.Equal(stopped[x], stopped[c.Messages[0]])));
        }
    }
}
