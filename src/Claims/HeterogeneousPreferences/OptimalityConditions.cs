using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A loss on agreement given by its weight W, perhaps with a jump, and a population of one pair.</summary>
/// <param name="Z">z_u in [0, 1], one per type.</param>
/// <param name="Weight">The coefficients of W(x) ≥ 0, x = e^(|U| θ), not all 0: slopes -W/(1 + x) on o = 1 and x W/(1 + x) on o = 0.</param>
/// <param name="Smooth">False when 1 is added where θ orders the pair against the agreed label; that jumps at θ = 0 and stays consistent.</param>
/// <param name="Mixed">k: k θ is added on every pattern of disagreement.</param>
public sealed record WeightedScore(ValueList<Rational> Z, ValueList<int> Weight, bool Smooth, Rational Mixed)
{
    /// <summary>Consistent losses and z in [0, 1]^U, as the lemma is printed.</summary>
    public static Domain<WeightedScore> Closed { get; } = new()
    {
        Name = "1 to 4 types, z in [0, 1]^U, consistent losses on agreement, with or without a jump",
        Draw = draws => Drawn(draws, d => d.Proportion(), !draws.Flip(), 0),
        Print = Printed,
    };

    /// <summary>Smooth consistent losses and z in (0, 1)^U.</summary>
    public static Domain<WeightedScore> Open { get; } = new()
    {
        Name = "1 to 4 types, z in (0, 1)^U, twice differentiable consistent losses on agreement",
        Draw = draws => Drawn(draws, d => d.InnerProportion(), true, 0),
        Print = Printed,
        Classes =
        [
            new("the temperature-adjusted loss", c => c.Weight.Count == 1, Rational.Ratio(1, 20)),
            new("a weight that varies", c => c.Weight.Skip(1).Any(w => w > 0), Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "1 to 3 types, z in [0, 1]^U, agreement losses with jumps or with slopes on disagreement",
            Draw = draws => Drawn(draws, d => d.OneOf<Rational>(Rational.Ratio(1, 2), 0, 1, Rational.Ratio(1, 3)), !draws.Flip(), draws.OneOf<Rational>(0, 1)),
            Print = Printed,
        },
    };

    /// <summary>Whether θ*(z) is a number.</summary>
    public bool IsInner() => Z.All(z => z.Sign > 0 && z < 1);

    private static WeightedScore Drawn(Draws draws, Func<Draws, Rational> probability, bool smooth, Rational mixed) =>
        new(draws.List(1, mixed.IsZero ? 4 : 3, probability), draws.List(0, 2, d => d.Integer(0, 3)).Add(draws.Integer(1, 3)), smooth, mixed);

    private static string Printed(WeightedScore c) =>
        $"z = {c.Z}, W = {c.Weight} in powers of e^(|U| θ){(c.Smooth ? "" : ", plus 1 for the wrong order")}{(c.Mixed.IsZero ? "" : $", plus {c.Mixed} θ on disagreement")}";
}

/// <summary>First- and second-order conditions at θ*(z) of a consistent loss.</summary>
/// <remarks>
/// As printed the lemma speaks of z in [0, 1]^U, where θ*(z) is infinite or ∞ - ∞ as soon as some z_u is 0 or 1, and of any consistent
/// loss, though one may jump: adding 1 to an agreement loss whenever θ orders the pair against the agreed label keeps it least at θ*.
/// </remarks>
public sealed class OptimalityConditions : IStatement<WeightedScore>
{
    private static readonly Control<WeightedScore>[] Nearby =
    [
        new("the slopes on o = 1 and o = 0 cancel without χ", new Unweighted()),
        new("second-order condition > 0 with the signs of the slopes exchanged", new Concave()),
    ];

    /// <summary>The claim as printed.</summary>
    public static Claim<WeightedScore> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem2",
        Kind = ClaimKind.Lemma,
        StepOf = "heterogeneous-preferences/thm",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, second lemma of the theorem's proof", line: 427),
        Statement = "For a consistent l~ and every z in [0, 1]^U: Σ_o ∂l~/∂θ(o; θ*(z)) χ_o(z) = 0 and Σ_o ∂²l~/∂θ²(o; θ*(z)) χ_o(z) ≥ 0, θ*(z) = Σ_u σ⁻¹(z_u)/|U|.",
        Reading = "The closed cube and any consistent loss, as printed; no differentiability is asked for.",
        Uses = ["heterogeneous-preferences/thm.lem1"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem2.repaired",
        Domain = WeightedScore.Closed,
        Conclusion = new OptimalityConditions(),
        Controls = Nearby,
        Cases = 3_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<WeightedScore> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem2.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem2",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, second lemma of the theorem's proof", line: 427),
        Statement = "For a twice differentiable l~ that is least at θ*(z) for every z in (0, 1)^U both conditions hold for every such z.",
        Reading = "A smooth loss has them at any interior minimum. Checked on the losses with slopes -W/(1 + x) and x W/(1 + x), which are all that are consistent and use agreement only; second derivatives by the rules of differentiation.",
        Domain = WeightedScore.Open,
        Hypotheses =
        [
            new("z in (0, 1)^U", c => c.IsInner()),
            new("l~ is differentiable", c => c.Smooth),
            new("l~ is least at θ*(z)", c => c.Mixed.IsZero),
        ],
        Conclusion = new OptimalityConditions(),
        Controls = Nearby,
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedScore c)
        where T : struct, IReal<T> => Conditions(c, (T first, T second) => Gap.All(
            Gap.Equal(first, T.Zero).Named("first-order condition"),
            Gap.AtLeast(second, T.Zero).Named("second-order condition")));

    private static Gap<T> Conditions<T>(WeightedScore c, Func<T, T, Gap<T>> say, bool exchanged = false)
        where T : struct, IReal<T>
    {
        if (!c.IsInner())
        {
            return Gap.Fails<T>("θ*(z) has no value, since σ⁻¹ is infinite at 0 and 1");
        }

        // x = e^(|U| θ*) = Π z_u / (1 - z_u).
        var x = c.Z.Aggregate(Rational.One, (product, z) => product * z / (1 - z));
        if (!c.Smooth && x == 1)
        {
            return Gap.Fails<T>("l~ jumps at θ*(z) = 0, so it has no derivative there");
        }

        var (types, odds, z) = (c.Z.Count, Dual<T>.Variable(T.Of(x)), c.Z.Map(T.Of));
        Dual<T> At(int o) => PatternLaw.Disagrees(types, o) ? Dual<T>.Constant(T.Of(c.Mixed)) : AgreementScore.Slope(c.Weight, odds, (o != 0) != exchanged);
        var first = PatternLaw.Expectation<T>(z.Span, o => At(o).Value);

        // d/dθ = |U| x d/dx.
        var second = T.Of(types) * T.Of(x) * PatternLaw.Expectation<T>(z.Span, o => At(o).Slope);
        return say(first, second);
    }

    private sealed class Unweighted : IStatement<WeightedScore>
    {
        public Gap<T> Evaluate<T>(WeightedScore c)
            where T : struct, IReal<T>
        {
            var x = Dual<T>.Constant(T.Of(c.Z.Where(z => z.Sign > 0 && z < 1).Aggregate(Rational.One, (product, z) => product * z / (1 - z))));
            return Gap.Equal(AgreementScore.Slope(c.Weight, x, true).Value + AgreementScore.Slope(c.Weight, x, false).Value, T.Zero);
        }
    }

    private sealed class Concave : IStatement<WeightedScore>
    {
        public Gap<T> Evaluate<T>(WeightedScore c)
            where T : struct, IReal<T> => Conditions(c, (T first, T second) => Gap.Greater(second, T.Zero), true);
    }
}
