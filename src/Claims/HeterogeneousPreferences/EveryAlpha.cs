using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A value of α.</summary>
/// <param name="Alpha">α &gt; 0.</param>
public readonly record struct RatioLevel(Rational Alpha)
{
    /// <summary>Every value that χ_0/χ_1 takes.</summary>
    public static Domain<RatioLevel> Domain { get; } = new()
    {
        Name = "α > 0",
        Draw = draws => new(draws.Weight()),
        Print = c => $"α = {c.Alpha}",
        Edges = [new(1), new(2), new(3), new(Rational.Ratio(1, 1_000_000))],
    };
}

/// <summary>Every α > 0 is reached with z_u' and z_u'' other than 1/2, so that the factor of g does not vanish.</summary>
public sealed class EveryAlpha : IStatement<RatioLevel>
{
    /// <summary>The claim.</summary>
    public static Claim<RatioLevel> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step2.every-alpha",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, end", line: 542),
        Statement = "For every α > 0 there are z_u', z_u'' in (0, 1) with ((1 - z_u')/z_u')((1 - z_u'')/z_u'') = α and (2 z_u' - 1)(2 z_u'' - 1) ≠ 0; hence g(o; α) = 0.",
        Reading = "α = χ_0/χ_1 ranges over the positive numbers. z_u' is 1/3 or, where that gives z_u'' = 1/2, 1/4.",
        Uses = ["heterogeneous-preferences/thm.lem3.step2.algebra"],
        Domain = RatioLevel.Domain,
        Conclusion = new EveryAlpha(),
        Controls = [new("z_u' = 1/3 will do for every α", new OneChoice())],
        Scalar = true,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RatioLevel c)
        where T : struct, IReal<T> => Gap.Any(Works<T>(c, Rational.Ratio(1, 3)), Works<T>(c, Rational.Ratio(1, 4)));

    private static Gap<T> Works<T>(RatioLevel c, Rational first)
        where T : struct, IReal<T>
    {
        var z = T.Of(first);
        var odds = (T.One - z) / z;
        var w = T.One / (T.One + (T.Of(c.Alpha) / odds));
        return Gap.All(
            Gap.Equal(odds * ((T.One - w) / w), T.Of(c.Alpha)),
            Gap.Greater(w, T.Zero),
            Gap.Less(w, T.One),
            Gap.Differ(((z + z) - T.One) * ((w + w) - T.One), T.Zero));
    }

    private sealed class OneChoice : IStatement<RatioLevel>
    {
        public Gap<T> Evaluate<T>(RatioLevel c)
            where T : struct, IReal<T> => Works<T>(c, Rational.Ratio(1, 3));
    }
}
