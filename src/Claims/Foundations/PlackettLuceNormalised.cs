using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The repaired Plackett-Luce product is a probability law on rankings, whether its last factor is written or not.</summary>
public sealed class PlackettLuceNormalised : IStatement<LuceWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<LuceWeights> Claim { get; } = new()
    {
        Id = "foundations/pl-normalised",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("Plackett-Luce as a sequence of choices, display", line: 66),
        Statement = "Π_(m=1..J-1) e^(β z_nm) / Σ_(j=m..J) e^(β z_nj) sums to 1 over the J! rankings; the upper limit J gives the same product; for J = 1 the product is empty and 1.",
        Reading = "The numerator is e^(β z_nm), as in pl-formula.repaired.",
        Uses = ["foundations/pl-formula.repaired"],
        Domain = LuceWeights.Domain,
        Conclusion = new PlackettLuceNormalised(),
        Controls =
        [
            new("the upper limit J - 2 gives the same product", new StopsEarlier()),
            new("with the sum from j = m + 1 the products sum to 1", new ShiftedSum()),
            new("all rankings are equally probable", new Uniform()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LuceWeights c)
        where T : struct, IReal<T>
    {
        var weights = c.Weights.Lift<T>();
        var total = T.Zero;
        List<Gap<T>> parts = [];
        foreach (var ranking in Rankings.All(weights.Length))
        {
            var product = Product(weights, ranking, 1);
            total += product;
            parts.Add(Gap.Equal(product, Product(weights, ranking, 0)).Named("upper limit J - 1 or J"));
            parts.Add(Gap.AtLeast(product, T.Zero).Named("not negative"));
        }

        parts.Add(Gap.Equal(total, T.One).Named("Σ over the J! rankings"));
        return Gap.All<T>(parts);
    }

    private static T Product<T>(T[] weights, int[] ranking, int factorsLeftOut, int shift = 0)
        where T : struct, IReal<T>
    {
        var product = T.One;
        for (var m = 0; m < ranking.Length - factorsLeftOut; m++)
        {
            product *= weights[ranking[m]] / Reals.Sum<T>(Array.ConvertAll(ranking[(m + shift)..], k => weights[k]));
        }

        return product;
    }

    private sealed class StopsEarlier : IStatement<LuceWeights>
    {
        public Gap<T> Evaluate<T>(LuceWeights c)
            where T : struct, IReal<T>
        {
            var weights = c.Weights.Lift<T>();
            return Gap.All(Rankings.All(weights.Length).Select(r => Gap.Equal(Product(weights, r, 1), Product(weights, r, 2))));
        }
    }

    private sealed class ShiftedSum : IStatement<LuceWeights>
    {
        public Gap<T> Evaluate<T>(LuceWeights c)
            where T : struct, IReal<T>
        {
            var weights = c.Weights.Lift<T>();
            return Gap.Equal(Rankings.All(weights.Length).Select(r => Product(weights, r, 1, 1)).Aggregate((a, b) => a + b), T.One);
        }
    }

    private sealed class Uniform : IStatement<LuceWeights>
    {
        public Gap<T> Evaluate<T>(LuceWeights c)
            where T : struct, IReal<T>
        {
            var weights = c.Weights.Lift<T>();
            var rankings = Rankings.All(weights.Length);
            return Gap.All(rankings.Select(r => Gap.Equal(Product(weights, r, 1), T.One / T.Of(rankings.Count))));
        }
    }
}
