using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>J alternatives with extreme value noise: the multinomial logit probability.</summary>
public sealed class MultinomialLogit : IStatement<AttributeChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<AttributeChoice> Claim { get; } = new()
    {
        Id = "foundations/mnl",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("multinomial logit, display", line: 64),
        Statement = "U_ni = β z_ni + ε_ni with ε_ni i.i.d. extreme value: P_ni = P(U_ni > U_nj for all j ≠ i) = e^(β z_ni) / Σ_(j=1..J) e^(β z_nj); 1 for J = 1, 1/J for β = 0.",
        Reading = "'Extreme value' is the standard Gumbel law of maxima (type I, scale 1), as in logit2.",
        Uses = ["foundations/logit2"],
        Domain = AttributeChoice.Many,
        Hypotheses =
        [
            new("ε extreme value", c => c.Law == NoiseLaw.Gumbel),
            new("scale 1", c => c.InverseScale == 1),
        ],
        Conclusion = new MultinomialLogit(),
        Controls =
        [
            new("P_ni is the product over j ≠ i of the binary probabilities", new ProductOfPairs()),
            new("P_ni = 1/J", new Even()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AttributeChoice c)
        where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), c.Weight<T>(c.Chosen) / Reals.Sum(c.Attributes.Count, c.Weight<T>));

    private sealed class ProductOfPairs : IStatement<AttributeChoice>
    {
        public Gap<T> Evaluate<T>(AttributeChoice c)
            where T : struct, IReal<T>
        {
            var product = T.One;
            for (var j = 0; j < c.Attributes.Count; j++)
            {
                product *= j == c.Chosen ? T.One : c.Weight<T>(c.Chosen) / (c.Weight<T>(c.Chosen) + c.Weight<T>(j));
            }

            return Gap.Equal(c.Probability<T>(), product);
        }
    }

    private sealed class Even : IStatement<AttributeChoice>
    {
        public Gap<T> Evaluate<T>(AttributeChoice c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), T.One / T.Of(c.Attributes.Count));
    }
}
