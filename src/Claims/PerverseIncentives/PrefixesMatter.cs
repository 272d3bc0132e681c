using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A language model and another distribution after one of its sequences.</summary>
/// <param name="Before">The model as it was.</param>
/// <param name="Sequence">The sequence x after which π is changed.</param>
/// <param name="Other">The new π(.|x).</param>
public sealed record ChangedModel(TokenModel Before, int Sequence, ValueList<Rational> Other)
{
    /// <summary>Changes after sequences that are no prefixes: x_{1:t} ∈ M for some t.</summary>
    public static Domain<ChangedModel> OffPrefixes { get; } = new()
    {
        Name = $"{TokenModel.Any.Name}, and a change of π(.|x) at a sequence x that is no prefix",
        Draw = draws => Drawn(draws, onPrefixes: false),
        Print = Printed,
        Classes =
        [
            new("x is a message", c => c.Before.Messages.Contains(c.Sequence), Rational.Ratio(1, 10)),
            new("x goes on after a message", c => !c.Before.IsFirst(c.Sequence), Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "the same with x any sequence",
            Draw = draws => Drawn(draws, onPrefixes: true),
            Print = Printed,
        },
    };

    /// <summary>Whether x_{1:t} is no message for t = 1, ..., |x|.</summary>
    internal bool IsPrefix() => !Before.Messages.Contains(Sequence) && Before.IsFirst(Sequence);

    /// <summary>The model after the change.</summary>
    internal TokenModel After() => Before with { Next = Before.Next.With(Sequence, Other) };

    private static ChangedModel Drawn(Draws draws, bool onPrefixes)
    {
        var model = TokenModel.Any.Draw(draws);
        if (onPrefixes)
        {
            return new(model, draws.Choose(model.Next.Count), draws.Distribution(model.Alphabet));
        }

        // A sequence one token longer than all of the model makes room for one that is no prefix.
        var extended = model with
        {
            Next = [.. model.Next, .. Enumerable.Repeat(model.Next[0], TokenTree.Count(model.Alphabet, model.Length(model.Next.Count)) - model.Next.Count)],
        };
        int[] off = [.. Enumerable.Range(1, extended.Next.Count - 1).Where(s => model.Messages.Contains(s) || !model.IsFirst(s))];
        return new(extended, off[draws.Choose(off.Length)], draws.Distribution(model.Alphabet));
    }

    private static string Printed(ChangedModel c) =>
        $"{TokenModel.Printed(c.Before)}; then π(.|{TokenTree.Text(c.Before.Alphabet, c.Sequence)}) = {c.Other}";
}

/// <summary>Only the distributions after prefixes are consequential to the generation of messages.</summary>
/// <remarks>
/// The empty sequence is a prefix, the condition being empty. The products (1) do depend on the others once a message begins with
/// another; the generated message does not.
/// </remarks>
public sealed class PrefixesMatter : IStatement<ChangedModel>
{
    /// <summary>The claim.</summary>
    public static Claim<ChangedModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec2.3.prefix",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 2.3", line: 68),
        Statement = "If x_{1:t} ∈ M for some t = 1, ..., |x|, then changing π(.|x) changes neither the law of the generated message nor the probability that generation stops.",
        Domain = ChangedModel.OffPrefixes,
        Hypotheses = [new("x is no prefix", c => !c.IsPrefix())],
        Conclusion = new PrefixesMatter(),
        Controls = [new("nor does it change the products (1) of the messages", new ProductsUnchanged())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ChangedModel c)
        where T : struct, IReal<T>
    {
        var before = c.Before.Generated<T>();
        var after = c.After().Generated<T>();
        return Gap.All<T>(
        [
            .. c.Before.Messages.Select(x => Gap.Equal(after.Stopped[x], before.Stopped[x]).Named($"P({TokenTree.Text(c.Before.Alphabet, x)})")),
            Gap.Equal(after.Never, before.Never).Named("no stop"),
        ]);
    }

    private sealed class ProductsUnchanged : IStatement<ChangedModel>
    {
        public Gap<T> Evaluate<T>(ChangedModel c)
            where T : struct, IReal<T>
        {
            var (before, after) = (c.Before.Model<T>(), c.After().Model<T>());
            return Gap.All<T>(c.Before.Messages.Select(x => Gap.Equal(TokenTree.Product<T>(after, x), TokenTree.Product<T>(before, x))));
        }
    }
}
