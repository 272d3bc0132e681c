using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (4) is a law on the copies in Y, each of positive probability.</summary>
public sealed class SoftChoiceLaw : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq4.pmf",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (4)", line: 114),
        Statement = "For every soft choice model and finite nonempty multiset Y: (4) is strictly positive at every y in Y, and sums to 1 over the copies in Y.",
        Domain = SoftModel.Any,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new SoftChoiceLaw(),
        Controls =
        [
            new("(4) sums to 1 over the distinct messages of Y", new SumOverMessages()),
            new("(4) is strictly below 1", new BelowOne()),
            new("(4) is the hard choice of the type that is likeliest", new ByLikeliestType()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Greater(c.Soft<T>(c.Message, c.Alternatives.Span), T.Zero).Named("positive"),
        Gap.Equal(Reals.Sum(c.Alternatives.Count, i => c.Soft<T>(c.Alternatives[i], c.Alternatives.Span)), T.One).Named("sum over copies"));

    private sealed class SumOverMessages : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T>
        {
            int[] distinct = [.. c.Alternatives.Distinct()];
            return Gap.Equal(Reals.Sum(distinct.Length, i => c.Soft<T>(distinct[i], c.Alternatives.Span)), T.One);
        }
    }

    private sealed class BelowOne : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T> => Gap.Less(c.Soft<T>(c.Message, c.Alternatives.Span), T.One);
    }

    private sealed class ByLikeliestType : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T>
        {
            var z = Enumerable.Range(0, c.Types.Count).MaxBy(i => c.Types[i]);
            var alone = c with { Types = ValueList.Generate(c.Types.Count, i => (Rational)(i == z ? 1 : 0)) };
            return Gap.Equal(c.Soft<T>(c.Message, c.Alternatives.Span), alone.Soft<T>(c.Message, c.Alternatives.Span));
        }
    }
}
