using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two alternatives with extreme value noise: the logit probability.</summary>
public sealed class BinaryLogit : IStatement<AttributeChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<AttributeChoice> Claim { get; } = new()
    {
        Id = "foundations/logit2",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("binary logit, display", line: 62),
        Statement = "U_nj = β z_nj + ε_nj with ε_n1, ε_n2 i.i.d. extreme value: P_n1 = P(U_n1 > U_n2) = e^(β z_n1) / (e^(β z_n1) + e^(β z_n2)), for every real β.",
        Reading = "'Extreme value' is the standard Gumbel law of maxima (type I, scale 1), the term's usual sense where no scale is printed; a location drops out. What other laws give is in the dropped hypotheses.",
        Domain = AttributeChoice.Two,
        Hypotheses =
        [
            new("ε extreme value", c => c.Law == NoiseLaw.Gumbel),
            new("scale 1", c => c.InverseScale == 1),
        ],
        Conclusion = new BinaryLogit(),
        Controls =
        [
            new("P_n1 = 1/2 + (z_n1 - z_n2) / 4", new Linear()),
            new("P_n1 = 1 / (1 + e^(β (z_n1 - z_n2)))", new Reversed()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AttributeChoice c)
        where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), c.Weight<T>(c.Chosen) / (c.Weight<T>(0) + c.Weight<T>(1)));

    private sealed class Linear : IStatement<AttributeChoice>
    {
        public Gap<T> Evaluate<T>(AttributeChoice c)
            where T : struct, IReal<T> => Gap.Equal(
                c.Probability<T>(),
                T.Of(Rational.Ratio(1, 2) + Rational.Ratio(c.Attributes[c.Chosen] - c.Attributes[1 - c.Chosen], 4)));
    }

    private sealed class Reversed : IStatement<AttributeChoice>
    {
        public Gap<T> Evaluate<T>(AttributeChoice c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), T.One / (T.One + (c.Weight<T>(c.Chosen) / c.Weight<T>(1 - c.Chosen))));
    }
}
