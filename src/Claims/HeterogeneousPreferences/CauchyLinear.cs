using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Last step of the proposition: an additive ψ is linear once f = f(0) + ψ is monotone or continuous.</summary>
/// <remarks>
/// Decided where it can fail: on rewards p + q√2. With λ, μ such that ψ_u(x) = λ x + μ x̄, x̄ = p - q√2, ψ_u is linear exactly when μ = 0. For μ ≠ 0
/// the rewards (√2 - 1)^n fall to 0 while their conjugates (-1 - √2)^n alternate and grow, so arbitrarily small positive rewards have ψ_u ≥ 1
/// and ψ_u ≤ -1: neither monotone in either direction nor continuous at 0. The witnesses are exact.
/// </remarks>
public sealed class CauchyLinear : IStatement<AdditiveAggregation>
{
    /// <summary>The claim.</summary>
    public static Claim<AdditiveAggregation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-cauchy",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/affine.ordering",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, Cauchy's equation", line: 107),
        Statement = "If ψ(r + Δ) = ψ(r) + ψ(Δ) for all r, Δ in R^U and f = f(0) + ψ is monotone in each type's reward or continuous, then ψ is linear and f affine.",
        Reading = "Monotone: for each type in one direction or the other. The premise is refuted by exact rewards where ψ is not linear on the numbers p + q√2; a ψ that is linear there and not elsewhere fails in the same way on another pair of incommensurable rewards.",
        Uses = ["heterogeneous-preferences/affine.step-f0psi"],
        Domain = AdditiveAggregation.Domain,
        Conclusion = new CauchyLinear(),
        Controls =
        [
            new("every additive ψ is linear", new WithoutRegularity()),
            new("if f is monotone or continuous, then ψ = 0", new Zero()),
        ],
        Cases = 2_000,
    };

    /// <summary>The regularity that the proposition asks for without naming it.</summary>
    public static Claim<AdditiveAggregation> Needed { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.regularity",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proposition", line: 93),
        Statement = "Some regularity has to be assumed: there is an f on R^U whose differences f(r2 + c) - f(r1 + c) are the same for every shift c, and with them the optimal policy and the ordering, that is not affine; it is neither monotone nor continuous.",
        Reading = "The proposition says 'weak regulatory assumptions'; its proof names monotonicity or continuity, and uses them for Cauchy's equation alone, where they suffice: affine.step-cauchy. For orderings no regularity suffices, r³ being as regular as can be: affine.ordering.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = AdditiveAggregation.Domain,
        Conclusion = new IrregularWitness(),
        Controls = [new("for all: an additive f is affine", new WithoutRegularity()), new("for all: an additive f is not monotone", new NeverMonotone())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AdditiveAggregation c)
        where T : struct, IReal<T>
    {
        var crooked = Enumerable.Range(0, c.OfOne.Count).Where(u => !c.IsLinear(u)).ToList();
        return crooked.Count == 0
            ? Gap.Holds<T>("ψ is linear")
            : Gap.All(crooked.Select(u => c.Jump(u) is { } jump
                ? Gap.Holds<T>($"ψ_{u + 1} ≥ 1 at {jump.Up} and ≤ -1 at {jump.Down}: neither monotone nor continuous")
                : Gap.Fails<T>($"ψ_{u + 1} is not linear, and no reward shows it irregular")));
    }

    private sealed class WithoutRegularity : IStatement<AdditiveAggregation>
    {
        public Gap<T> Evaluate<T>(AdditiveAggregation c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.IsLinear(), "ψ(√2) = √2 ψ(1)");
    }

    private sealed class Zero : IStatement<AdditiveAggregation>
    {
        public Gap<T> Evaluate<T>(AdditiveAggregation c)
            where T : struct, IReal<T> => Gap.Fact<T>(!c.IsLinear() || c.OfOne.All(a => a.Sign == 0), "ψ(1) = 0");
    }

    private sealed class NeverMonotone : IStatement<AdditiveAggregation>
    {
        public Gap<T> Evaluate<T>(AdditiveAggregation c)
            where T : struct, IReal<T> => Gap.Fact<T>(!c.IsLinear(), "ψ is not linear, hence not monotone");
    }

    // Additivity makes every difference ψ(r2 - r1), whatever the shift; checked at rewards and shifts that tell types apart.
    private sealed class IrregularWitness : IStatement<AdditiveAggregation>
    {
        public Gap<T> Evaluate<T>(AdditiveAggregation c)
            where T : struct, IReal<T>
        {
            if (c.IsLinear() || Enumerable.Range(0, c.OfOne.Count).Any(u => !c.IsLinear(u) && c.Jump(u) is null))
            {
                return Gap.Fails<T>("ψ is linear, or not shown irregular");
            }

            RootTwoNumber first = new(1, 2), second = new(-3, 1), shift = new(Rational.Ratio(1, 2), -1);
            return Gap.All(Enumerable.Range(0, c.OfOne.Count).Select(u =>
                Gap.Fact<T>((c.At(u, second + shift) - c.At(u, first + shift) - (c.At(u, second) - c.At(u, first))).Sign == 0, "the difference does not depend on the shift")));
        }
    }
}
