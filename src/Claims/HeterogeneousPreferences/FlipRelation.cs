using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A slope, a value of α and a label.</summary>
/// <param name="Slope">g(o; α).</param>
/// <param name="Alpha">α.</param>
/// <param name="Label">o_u' = 1.</param>
public readonly record struct FlippedSlope(Rational Slope, Rational Alpha, bool Label)
{
    /// <summary>Every α on the real line.</summary>
    public static Domain<FlippedSlope> Real { get; } = new()
    {
        Name = "any slope, any real α, either label",
        Draw = draws => new(draws.Utility(), draws.Utility(), draws.Flip()),
        Print = Printed,
    };

    /// <summary>Every α that χ_0/χ_1 takes.</summary>
    public static Domain<FlippedSlope> Positive { get; } = Real with
    {
        Name = "any slope, any α > 0, either label",
        Draw = draws => new(draws.Utility(), draws.Weight(), draws.Flip()),
        Wider = Real,
    };

    private static string Printed(FlippedSlope c) => $"g(o; α) = {c.Slope}, α = {c.Alpha}, o_u' = {(c.Label ? 1 : 0)}";
}

/// <summary>Eq. (24): what a change of label does to the slope, solved from the simplified first-order condition.</summary>
public sealed class FlipRelation : IStatement<FlippedSlope>
{
    private static readonly Control<FlippedSlope> Exponent = new("g(o^(⊕u'); α) = -g(o; α) α^(2 o_u' - 1)", new Related(-1, -1));
    private static readonly Control<FlippedSlope> Sign = new("g(o^(⊕u'); α) = g(o; α) α^(1 - 2 o_u')", new Related(1, 1));

    /// <summary>The claim as printed.</summary>
    public static Claim<FlippedSlope> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step1.eq24",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, eq. (24)", line: 497),
        Statement = "g(o; α) z^(o_u') (1 - z)^(1 - o_u') + g(o^(⊕u'); α) z^(1 - o_u') (1 - z)^(o_u') = 0 at α = (1 - z)/z gives g(o^(⊕u'); α) = -g(o; α) α^(1 - 2 o_u') for every real α.",
        Reading = "Every real α, as printed. α = χ_0/χ_1 takes no value at or below 0 for z in (0, 1); at α = 0, where z = 1 and θ* is infinite, g has no value, nor has α^(-1).",
        Uses = ["heterogeneous-preferences/thm.lem3.step1.limit"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem3.step1.eq24.repaired",
        Domain = FlippedSlope.Real,
        Conclusion = new FlipRelation(),
        Controls = [Exponent, Sign],
    };

    /// <summary>The repair.</summary>
    public static Claim<FlippedSlope> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step1.eq24.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem3.step1.eq24",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, eq. (24)", line: 497),
        Statement = "The same for every α > 0.",
        Domain = FlippedSlope.Positive,
        Hypotheses = [new("α > 0", c => c.Alpha.Sign > 0)],
        Conclusion = new FlipRelation(),
        Controls = [Exponent, Sign],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FlippedSlope c)
        where T : struct, IReal<T> => new Related(-1, 1).Evaluate<T>(c);

    private sealed class Related(int sign, int exponent) : IStatement<FlippedSlope>
    {
        public Gap<T> Evaluate<T>(FlippedSlope c)
            where T : struct, IReal<T>
        {
            if (c.Alpha.Sign <= 0)
            {
                return Gap.Fails<T>($"no z in (0, 1) has (1 - z)/z = {c.Alpha}, so g(o; {c.Alpha}) is not defined");
            }

            var (g, z) = (T.Of(c.Slope), T.Of(1 / (1 + c.Alpha)));
            var solved = c.Label ? -g * z / (T.One - z) : -g * (T.One - z) / z;
            return Gap.Equal(solved, T.Of(sign) * g * T.Pow(T.Of(c.Alpha), exponent * (c.Label ? -1 : 1)));
        }
    }
}
