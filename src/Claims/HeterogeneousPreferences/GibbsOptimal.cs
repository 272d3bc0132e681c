using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Equations (1) and (3): the optimal policy is the reference policy tilted by e^(r/β), and its value is β log Z.</summary>
/// <remarks>
/// J(π*) - J(π) = β KL(π ‖ π*), which is at least 0 and 0 only for π = π*: optimality and uniqueness in one identity. Zeros of π and π_ref
/// are in, with 0 log 0 = 0; where π leaves the support of π_ref, J(π) is minus infinity.
/// </remarks>
public sealed class GibbsOptimal : IStatement<TiltedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.gibbs",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, eq. (1) and (3)", line: 51),
        Statement = "For finitely many responses, any π_ref, r and β > 0: J(π) = E_π[r] - β KL(π; π_ref) has J(π*) - J(π) = β KL(π; π*) > 0 for every π ≠ π* = π_ref e^(r/β)/Z, and J(π*) = β log Z.",
        Reading = "β > 0 is not printed; a regularisation parameter is one.",
        Domain = TiltedPolicy.AnySupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new GibbsOptimal(),
        Controls =
        [
            new("J(π*) = log Z", new ValueWithoutBeta()),
            new("J(π*) - J(π) = β KL(π*; π)", new DivergenceReversed()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T>
    {
        var optimal = c.Optimal();
        var (beta, best) = (T.Of(c.Beta), c.Objective<T>(optimal));
        var value = Gap.Equal(best, beta * T.Log(T.Of(c.Normaliser()))).Named("J(π*) = β log Z");
        if (c.LeavesSupport(c.Policy))
        {
            return Gap.All(value, Gap.Holds<T>("J(π) is minus infinity"));
        }

        var divergence = GibbsPolicy.Divergence<T>(c.Policy, optimal);
        return Gap.All(
            value,
            Gap.Equal(best - c.Objective<T>(c.Policy), beta * divergence).Named("J(π*) - J(π) = β KL(π; π*)"),
            c.Policy == optimal ? Gap.Holds<T>("π = π*") : Gap.Less(c.Objective<T>(c.Policy), best).Named("J(π) < J(π*)"));
    }

    private sealed class ValueWithoutBeta : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(c.Objective<T>(c.Optimal()), T.Log(T.Of(c.Normaliser())));
    }

    private sealed class DivergenceReversed : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T>
        {
            var optimal = c.Optimal();
            return c.LeavesSupport(c.Policy) || Enumerable.Range(0, optimal.Count).Any(y => c.Policy[y].IsZero && optimal[y].Sign > 0)
                ? Gap.Holds<T>("one of them is infinite")
                : Gap.Equal(c.Objective<T>(optimal) - c.Objective<T>(c.Policy), T.Of(c.Beta) * GibbsPolicy.Divergence<T>(optimal, c.Policy));
        }
    }
}
