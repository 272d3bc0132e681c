using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The product for a full ranking with z_nm in the numerator.</summary>
public sealed class SequentialChoiceRepaired : IStatement<Attributes>
{
    /// <summary>The claim.</summary>
    public static Claim<Attributes> Claim { get; } = new()
    {
        Id = "foundations/pl-formula.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/pl-formula",
        Source = FoundationsDocument.At("Plackett-Luce as a sequence of choices", line: 66),
        Statement = "P(U_n1 > ... > U_nJ) = Π_(m=1..J-1) e^(β z_nm) / Σ_(j=m..J) e^(β z_nj), and over all J! rankings these sum to 1; for J = 1 the product is empty.",
        Domain = Attributes.Alike,
        Hypotheses = [new("z_m = z_nm", c => c.Common == c.Personal)],
        Conclusion = new SequentialChoiceRepaired(),
        Controls =
        [
            new("the product read from the last place up", new Backwards()),
            new("the sum in each denominator starts at m + 1", new Shifted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Attributes c)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var ranking in Rankings.All(c.Personal.Count))
        {
            sum += new Attributes([.. ranking.Select(j => c.Personal[j])], [.. ranking.Select(j => c.Common[j])]).Printed<T>();
        }

        return Gap.All(
            Gap.Equal(c.Probability<T>(), c.Printed<T>()).Named("P(U_n1 > ... > U_nJ)"),
            Gap.Equal(sum, T.One).Named("sum over the J! rankings"));
    }

    private sealed class Backwards : IStatement<Attributes>
    {
        public Gap<T> Evaluate<T>(Attributes c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), new Attributes([.. c.Personal.Reverse()], [.. c.Common.Reverse()]).Printed<T>());
    }

    private sealed class Shifted : IStatement<Attributes>
    {
        public Gap<T> Evaluate<T>(Attributes c)
            where T : struct, IReal<T>
        {
            var product = T.One;
            for (var m = 0; m < c.Personal.Count - 1; m++)
            {
                product *= T.Of(c.Common[m]) / T.Of(c.Personal.Skip(m + 1).Sum());
            }

            return Gap.Equal(c.Probability<T>(), product);
        }
    }
}
