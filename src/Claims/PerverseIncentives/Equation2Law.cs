using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (2): a uniform choice among the best alternatives of a random type, a law on the copies in Y.</summary>
public sealed class Equation2Law : IStatement<HardModel>
{
    /// <summary>The claim.</summary>
    public static Claim<HardModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq2.pmf",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (2)", line: 96),
        Statement = "For every choice model and finite nonempty multiset Y: if an individual of random type picks uniformly among the elements of Y of greatest reward, "
            + "each copy of y is picked with probability (2); (2) is at least 0 and sums to 1 over the copies in Y.",
        Reading = "The elements of a multiset are its copies; the probability of a message that is repeated is eq2.multiset. A maximum is taken over finitely many alternatives, one at least, as y ∈ Y asks.",
        Domain = HardModel.Any,
        Hypotheses = [HardModel.Offered],
        Conclusion = new Equation2Law(),
        Controls =
        [
            new("(2) sums to 1 over the distinct messages of Y", new SumOverMessages()),
            new("(2) is positive at every y in Y", new FullSupport()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardModel c)
        where T : struct, IReal<T>
    {
        var places = c.Places<T>();
        List<Gap<T>> parts = [];
        var total = T.Zero;
        for (var i = 0; i < places.Length; i++)
        {
            var formula = c.Formula<T>(c.Alternatives[i], c.Alternatives.Span);
            total += formula;
            parts.Add(Gap.Equal(formula, places[i]).Named($"place {i + 1}"));
            parts.Add(Gap.AtLeast(formula, T.Zero));
        }

        return Gap.All<T>([.. parts, Gap.Equal(total, T.One).Named("sum over copies")]);
    }

    private sealed class SumOverMessages : IStatement<HardModel>
    {
        public Gap<T> Evaluate<T>(HardModel c)
            where T : struct, IReal<T>
        {
            int[] distinct = [.. c.Alternatives.Distinct()];
            return Gap.Equal(Reals.Sum(distinct.Length, i => c.Formula<T>(distinct[i], c.Alternatives.Span)), T.One);
        }
    }

    private sealed class FullSupport : IStatement<HardModel>
    {
        public Gap<T> Evaluate<T>(HardModel c)
            where T : struct, IReal<T> => Gap.Greater(c.Formula<T>(c.Message, c.Alternatives.Span), T.Zero);
    }
}
