using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3, repaired: a bound strictly between 0 and -log π_ref(M) is met by some β.</summary>
/// <remarks>KL(π* ‖ π_ref) is continuous in β, so one value of β below the bound and one above it enclose a β that meets it exactly.</remarks>
public sealed class KlEveryBoundRepaired : IStatement<BoundedDivergence>
{
    private const int MostDoublings = 60;

    /// <summary>The claim.</summary>
    public static Claim<BoundedDivergence> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/kl-constraint.every-bound.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, before the third display, and title of the derivation", line: 20),
        Statement = "If the rewards are not all the same and 0 < ε < -log π_ref(M) then KL(π* ‖ π_ref) < ε for some β > 0 and > ε for another, hence = ε for one between.",
        Repairs = "personalization-and-rlhf/kl-constraint.every-bound",
        Uses = ["personalization-and-rlhf/kl-constraint"],
        Domain = BoundedDivergence.Inner,
        Hypotheses = [new("0 < ε < -log π_ref(M)", c => c.Part.Sign > 0 && c.Part < 1)],
        Conclusion = new KlEveryBoundRepaired(),
        Controls = [new("KL(π* ‖ π_ref) > ε for β = 1", new UnitBeta())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoundedDivergence c)
        where T : struct, IReal<T>
    {
        var bound = T.Of(c.Part) * c.Limit<T>();
        return Gap.All(
            Gap.Less(Divergence<T>(c, Found(c, warm: true)), bound).Named("KL below ε for a large β"),
            Gap.Less(bound, Divergence<T>(c, Found(c, warm: false))).Named("KL above ε for a small β"));
    }

    // How far past ε the candidate goes, so that the enclosures tell it apart from ε at once.
    private const double Clearance = 1.0 / (1L << 40);

    // A candidate 1/β by doubles, to be certified by the inequalities.
    private static Rational Found(BoundedDivergence c, bool warm)
    {
        var (inverse, bound) = (Rational.One, Float64.Of(c.Part) * c.Limit<Float64>());
        for (var step = 0; step < MostDoublings && (Divergence<Float64>(c, inverse) - bound).Value * (warm ? 1 : -1) > -Clearance; step++)
        {
            inverse = warm ? inverse / 2 : inverse * 2;
        }

        return inverse;
    }

    // KL at 1/β = t: t E log x - log Z, with each log x counted from the greatest so that nothing overflows.
    private static T Divergence<T>(BoundedDivergence c, Rational inverse)
        where T : struct, IReal<T>
    {
        var best = c.Tilt.Max();
        var reference = c.Reference.Lift<T>();
        T[] exponents = [.. ((IEnumerable<Rational>)c.Tilt).Select(x => T.Of(inverse) * T.Log(T.Of(x / best)))];
        var z = Reals.Sum(reference.Length, a => reference[a] * T.Exp(exponents[a]));
        return (Reals.Sum(reference.Length, a => reference[a] * T.Exp(exponents[a]) * exponents[a]) / z) - T.Log(z);
    }

    private sealed class UnitBeta : IStatement<BoundedDivergence>
    {
        public Gap<T> Evaluate<T>(BoundedDivergence c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Part) * c.Limit<T>(), Divergence<T>(c, 1));
    }
}
