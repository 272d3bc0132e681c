using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>V = (0, 1, 2): the three pairs.</summary>
/// <remarks>The second route adds the probabilities of the rankings that put the one above the other.</remarks>
public sealed class ExampleBradleyTerry : IStatement<ExampleUtilities>
{
    /// <summary>The claim.</summary>
    public static Claim<ExampleUtilities> Claim { get; } = new()
    {
        Id = "foundations/v012.bt",
        Kind = ClaimKind.WorkedExample,
        Source = FoundationsDocument.At("example V = (0, 1, 2), Bradley-Terry", line: 98),
        Statement = "V = (0, 1, 2): p(2≻1) = p(3≻2) = σ(1) = 0.7311, p(3≻1) = σ(2) = 0.8808, the same from softmax on the pair and from the six ranking probabilities.",
        Reading = "The numbers of the example are missing in the text; what is left is the mathematics.",
        Uses = ["foundations/thm2.pl"],
        Domain = ExampleUtilities.ZeroOneTwo,
        Conclusion = new ExampleBradleyTerry(),
        Controls =
        [
            new("p(3≻1) = p(3≻2) p(2≻1)", new Product()),
            new("p(3≻1) = σ(1)", new SameForAll()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ExampleUtilities c)
        where T : struct, IReal<T>
    {
        var one = Reals.Logistic(T.One);
        var two = Reals.Logistic(T.Of(2));
        return Gap.All(
            Gap.Equal(c.Choice<T>(1, 0, 1), one).Named("p(2≻1) = σ(1)"),
            Gap.Equal(c.Choice<T>(2, 1, 2), one).Named("p(3≻2) = σ(1)"),
            Gap.Equal(c.Choice<T>(2, 0, 2), two).Named("p(3≻1) = σ(2)"),
            Gap.Equal(Above<T>(c, 1, 0), one).Named("rankings with 2 above 1"),
            Gap.Equal(Above<T>(c, 2, 1), one).Named("rankings with 3 above 2"),
            Gap.Equal(Above<T>(c, 2, 0), two).Named("rankings with 3 above 1"),
            Gap.RoundsTo(one, "0.7311"),
            Gap.RoundsTo(two, "0.8808"),
            Gap.Less(one, two));
    }

    private static T Above<T>(ExampleUtilities c, int better, int worse)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var ranking in Rankings.All(3).Where(r => Array.IndexOf(r, better) < Array.IndexOf(r, worse)))
        {
            total += c.Ranked<T>(ranking);
        }

        return total;
    }

    private sealed class Product : IStatement<ExampleUtilities>
    {
        public Gap<T> Evaluate<T>(ExampleUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(2, 0, 2), c.Choice<T>(2, 1, 2) * c.Choice<T>(1, 0, 1));
    }

    private sealed class SameForAll : IStatement<ExampleUtilities>
    {
        public Gap<T> Evaluate<T>(ExampleUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(2, 0, 2), Reals.Logistic(T.One));
    }
}
