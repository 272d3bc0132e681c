using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>z of the two types of Step 2.</summary>
/// <param name="First">z_u' in (0, 1).</param>
/// <param name="Second">z_u'' in (0, 1).</param>
public readonly record struct TwoFreeTypes(Rational First, Rational Second)
{
    /// <summary>Any two probabilities.</summary>
    public static Domain<TwoFreeTypes> Domain { get; } = new()
    {
        Name = "z_u', z_u'' in (0, 1)",
        Draw = draws => new(draws.InnerProportion(), draws.InnerProportion()),
        Print = c => $"z_u' = {c.First}, z_u'' = {c.Second}",
        Edges = [new(Rational.Ratio(1, 2), Rational.Ratio(1, 3))],
    };
}

/// <summary>Eq. (25) with eq. (24) put in comes to g (2 z_u' - 1)(2 z_u'' - 1) = 0.</summary>
/// <remarks>The left side is -g (2 z_u' - 1)(2 z_u'' - 1); the sign is lost in print and does not matter for the equation.</remarks>
public sealed class FourPatterns : IStatement<TwoFreeTypes>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoFreeTypes> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step2.algebra",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, last display", line: 540),
        Statement = "With o_u' = 0, o_u'' = 1, α = ((1 - z_u')/z_u')((1 - z_u'')/z_u'') and g changed by eq. (24), eq. (25) holds if and only if g(o; α) (2 z_u' - 1)(2 z_u'' - 1) = 0.",
        Reading = "Equality up to the factor -1: Σ over the four patterns equals -g (2 z_u' - 1)(2 z_u'' - 1). Both sides are linear in g, so g = 1.",
        Uses = ["heterogeneous-preferences/thm.lem3.step1.eq24", "heterogeneous-preferences/thm.lem3.step2.ratio"],
        Domain = TwoFreeTypes.Domain,
        Conclusion = new FourPatterns(),
        Controls = [new("the sum is +g (2 z_u' - 1)(2 z_u'' - 1)", new OtherSign()), new("the sum is -g (2 z_u' - 1)", new OneFactor())],
        Scalar = true,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoFreeTypes c)
        where T : struct, IReal<T> => Gap.Equal(Sum<T>(c), -Twice<T>(c.First) * Twice<T>(c.Second));

    private static T Twice<T>(Rational z)
        where T : struct, IReal<T> => T.Of((2 * z) - 1);

    private static T Sum<T>(TwoFreeTypes c)
        where T : struct, IReal<T>
    {
        var z = new[] { T.Of(c.First), T.Of(c.Second) };
        var alpha = (T.One - z[0]) / z[0] * ((T.One - z[1]) / z[1]);

        // Bit 0 is o_u', bit 1 is o_u''; o is 0b10. A change of label u multiplies g by -α^(1 - 2 o_u).
        var sum = T.Zero;
        for (var pattern = 0; pattern < 4; pattern++)
        {
            var (g, at) = (T.One, 0b10);
            for (var u = 0; u < 2; u++)
            {
                if (((pattern ^ at) >> u & 1) == 1)
                {
                    g = -g * T.Pow(alpha, 1 - (2 * (at >> u & 1)));
                    at ^= 1 << u;
                }
            }

            sum += g * PatternLaw.Probability<T>(z, pattern);
        }

        return sum;
    }

    private sealed class OtherSign : IStatement<TwoFreeTypes>
    {
        public Gap<T> Evaluate<T>(TwoFreeTypes c)
            where T : struct, IReal<T> => Gap.Equal(Sum<T>(c), Twice<T>(c.First) * Twice<T>(c.Second));
    }

    private sealed class OneFactor : IStatement<TwoFreeTypes>
    {
        public Gap<T> Evaluate<T>(TwoFreeTypes c)
            where T : struct, IReal<T> => Gap.Equal(Sum<T>(c), -Twice<T>(c.First));
    }
}
