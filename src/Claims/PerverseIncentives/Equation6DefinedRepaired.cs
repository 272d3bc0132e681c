using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (6) multiplied out says the same wherever (6) has a value, and always has one itself.</summary>
public sealed class Equation6DefinedRepaired : IStatement<HardMenus>
{
    /// <summary>The claim.</summary>
    public static Claim<HardMenus> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.defined.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (6)", line: 150),
        Statement = "For x, x' ∈ X ∩ X' with P(x'|X) and P(x'|X') positive, (6) holds if and only if P(x|X) P(x'|X') = P(x|X') P(x'|X), which has a value in every case.",
        Repairs = "perverse-incentives/eq6.defined",
        Domain = HardMenus.Domain,
        Hypotheses = [new("x, x' in X ∩ X'", Equation6Defined.Offered)],
        Conclusion = new Equation6DefinedRepaired(),
        Controls =
        [
            new("both forms hold for every choice model", new AlwaysHolds()),
            new("(6) has a value in every case", new Equation6Defined()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardMenus c)
        where T : struct, IReal<T>
    {
        var product = Gap.Equal(c.Numerator<T>() * c.OtherDenominator<T>(), c.OtherNumerator<T>() * c.Denominator<T>());
        return c.Denominator<Rational>().IsZero || c.OtherDenominator<Rational>().IsZero
            ? Gap.Any(product, Gap.Not(product)).Named("multiplied out it has a value")
            : Gap.Iff(Gap.Equal(c.Numerator<T>() / c.Denominator<T>(), c.OtherNumerator<T>() / c.OtherDenominator<T>()), product);
    }

    private sealed class AlwaysHolds : IStatement<HardMenus>
    {
        public Gap<T> Evaluate<T>(HardMenus c)
            where T : struct, IReal<T> =>
            Gap.Equal(c.Numerator<T>() * c.OtherDenominator<T>(), c.OtherNumerator<T>() * c.Denominator<T>());
    }
}
