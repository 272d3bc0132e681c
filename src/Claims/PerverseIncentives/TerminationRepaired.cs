using TheoremCheck.Engine;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Every language model stops with probability one exactly when no long sequence avoids M.</summary>
/// <remarks>
/// The check is of finite sets M. For infinite ones the same follows by König's lemma, the alphabet being finite: if sequences of
/// every length avoid M then so does an infinite one, and a model can follow it.
/// </remarks>
public sealed class TerminationRepaired : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.termination.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 2.2", line: 60),
        Statement = "Generation stops with probability one under every language model if and only if, for some length L, every sequence of L tokens has a message among its x_{1:t}, t ≤ L.",
        Repairs = "perverse-incentives/eq1.termination",
        Domain = TokenModel.Any,
        Conclusion = new TerminationRepaired(),
        Controls =
        [
            new("every model stops whatever M", new Termination()),
            new("unless every sequence meets M, no model stops surely", new NoneStops()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T> => c.UnstoppedSequence() is { } path
        ? Gap.Equal(Following(c, path).Generated<T>().Never, T.One).Named($"the model that writes {TokenTree.Text(c.Alphabet, path)} never stops")
        : Gap.Equal(c.Generated<T>().Never, T.Zero).Named("stops surely");

    private static TokenModel Following(TokenModel c, int path)
    {
        var next = c.Next;
        for (var s = path; s > 0; s = TokenTree.Parent(c.Alphabet, s))
        {
            var token = TokenTree.LastToken(c.Alphabet, s);
            next = next.With(TokenTree.Parent(c.Alphabet, s), ValueList.Generate(c.Alphabet, a => (Rational)(a == token ? 1 : 0)));
        }

        return c with { Next = next };
    }

    private sealed class NoneStops : IStatement<TokenModel>
    {
        public Gap<T> Evaluate<T>(TokenModel c)
            where T : struct, IReal<T> => c.UnstoppedSequence() is null
            ? Gap.Holds<T>("every sequence meets M")
            : Gap.Greater(c.Generated<T>().Never, T.Zero);
    }
}
