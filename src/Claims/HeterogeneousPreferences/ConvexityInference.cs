using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A pair with z_u anywhere in [0, 1], and a value s of σ(h).</summary>
/// <param name="Preferences">z_u per type.</param>
/// <param name="Probability">s, strictly between 0 and 1.</param>
public sealed record CertainTypes(ValueList<Rational> Preferences, Rational Probability)
{
    /// <summary>One to four types, certain ones included.</summary>
    public static Domain<CertainTypes> Domain { get; } = new()
    {
        Name = "1 to 4 types with z in [0, 1], s in (0, 1)",
        Draw = draws => new(draws.List(1, 4, d => d.Flip() ? d.OneOf<Rational>(0, 1) : d.Proportion()), draws.InnerProportion()),
        Print = c => $"z = {c.Preferences}, s = {c.Probability}",
        Edges = [new([0, 1], Rational.Ratio(1, 2))],
        Classes =
        [
            new("types certain of opposite choices", c => c.Preferences.Any(z => z.IsZero) && c.Preferences.Any(z => z == 1), Rational.Ratio(1, 20)),
            new("no certain type", c => c.Preferences.All(z => z.Sign > 0 && z < 1), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Minus the slope of L at s, with minus its curvature as derivative.</summary>
    public Dual<T> Condition<T>()
        where T : struct, IReal<T>
    {
        var (second, first) = (T.One, T.One);
        foreach (var z in Preferences)
        {
            (second, first) = (second * T.Of(z), first * (T.One - T.Of(z)));
        }

        return AlternativeLoss.Condition(Dual<T>.Variable(T.Of(Probability)), second, first, Preferences.Count);
    }
}

/// <summary>A second derivative of at least 0 does not make a minimiser unique.</summary>
/// <remarks>
/// Where two types are certain of opposite choices, Πz and Π(1 - z) are both 0: the loss is 0 for every s, convex, and least everywhere.
/// Under Bradley-Terry with finite rewards no type is certain and the second derivative is above 0, which is the repair.
/// </remarks>
public sealed class ConvexityInference : IStatement<CertainTypes>
{
    /// <summary>The inference as worded.</summary>
    public static Claim<CertainTypes> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.unique-by-convexity.inference",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.alt.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, uniqueness", line: 797),
        Statement = "Where d²L/ds² ≥ 0 for every s, L has at most one minimiser.",
        Reading = "The inference as worded, for every z in [0, 1]^U: convexity that need not be strict.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appc.alt.unique-by-convexity.repaired",
        Domain = CertainTypes.Domain,
        Conclusion = new ConvexityInference(false),
        Controls = [new("d²L/ds² < 0", new Concave())],
    };

    /// <summary>The inference with strict convexity.</summary>
    public static Claim<CertainTypes> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.unique-by-convexity.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/appc.alt.unique-by-convexity.inference",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, uniqueness", line: 797),
        Statement = "Where d²L/ds² > 0 for every s, L has at most one minimiser; with 0 < z_u < 1 for every type that is so.",
        Domain = CertainTypes.Domain,
        Conclusion = new ConvexityInference(true),
        Controls = [new("d²L/ds² > 0 for every z in [0, 1]^U", new AlwaysStrict())],
    };

    private readonly bool strict;

    private ConvexityInference(bool strict) => this.strict = strict;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CertainTypes c)
        where T : struct, IReal<T>
    {
        // Two minimisers of a convex function have a flat stretch between them: slope and curvature are 0 on it.
        var condition = c.Condition<T>();
        var curvature = -condition.Slope;
        var premise = strict ? Gap.Greater(curvature, T.Zero) : Gap.AtLeast(curvature, T.Zero);
        var flat = Gap.All(Gap.Equal(condition.Value, T.Zero), Gap.Equal(curvature, T.Zero));
        var uncertain = c.Preferences.All(z => z.Sign > 0 && z < 1);
        return Gap.All(
            Gap.Implies(premise, Gap.Not(flat)).Named("no flat stretch at s"),
            strict && uncertain ? Gap.Greater(curvature, T.Zero).Named("strict") : Gap.Holds<T>("nothing more is said"));
    }

    private sealed class Concave : IStatement<CertainTypes>
    {
        public Gap<T> Evaluate<T>(CertainTypes c)
            where T : struct, IReal<T> => Gap.Greater(c.Condition<T>().Slope, T.Zero);
    }

    private sealed class AlwaysStrict : IStatement<CertainTypes>
    {
        public Gap<T> Evaluate<T>(CertainTypes c)
            where T : struct, IReal<T> => Gap.Less(c.Condition<T>().Slope, T.Zero);
    }
}
