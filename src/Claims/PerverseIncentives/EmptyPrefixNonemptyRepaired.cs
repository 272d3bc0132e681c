using TheoremCheck.Engine;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>One more distribution, for the first token, makes the law of the message a law.</summary>
public sealed class EmptyPrefixNonemptyRepaired : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.empty-prefix.nonempty.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 2.1 and eq. (1)", line: 52),
        Statement = "With π(.|()) specified too, π is a function on A^+ ∪ {()}: every factor of (1) is specified, and the law of the message together with the probability of no stop sums to 1.",
        Repairs = "perverse-incentives/eq1.empty-prefix.nonempty",
        Domain = TokenModel.Any,
        Conclusion = new EmptyPrefixNonemptyRepaired(),
        Controls = [new("without π(.|())", new EmptyPrefixNonempty())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T>
    {
        var model = c.Model<T>();
        var never = c.Generated<T>().Never;
        var total = Reals.Sum(c.Messages.Count, i => c.IsFirst(c.Messages[i]) ? TokenTree.Product<T>(model, c.Messages[i]) : T.Zero);
        return Gap.All(EmptyPrefix.Factors<T>(c, emptyIncluded: true), Gap.Equal(total + never, T.One).Named("all of it"));
    }
}
