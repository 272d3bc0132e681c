using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The induced reward β log(π/π_ref) said to be the reward for which π is optimal.</summary>
/// <remarks>
/// It is one such reward, with Z = 1. Adding a constant changes Z and not π*, so there are as many others as constants; with one response every
/// reward has the same optimal policy. Up to the constant it is the only one, if π_ref &gt; 0.
/// </remarks>
public sealed class InducedUnique : IStatement<TiltedPolicy>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.induced-unique",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (4)", line: 57),
        Statement = "For every reward r: if π = π_ref e^(r/β)/Z is optimal for r, then r = β log(π/π_ref).",
        Reading = "'The' reward read as the only one. That it is one of them is part of the repair.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/prelim.induced-unique.repaired",
        Domain = TiltedPolicy.FullSupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0), new("π_ref > 0", c => c.Reference.All(p => p.Sign > 0))],
        Conclusion = new InducedUnique(),
        Controls = [new("r = β log π", new OfPolicyAlone())],
    };

    /// <summary>The repair.</summary>
    public static Claim<TiltedPolicy> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.induced-unique.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/prelim.induced-unique",
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (4)", line: 57),
        Statement = "For π_ref > 0 and β > 0, π is optimal for r exactly when π > 0 and r - β log(π/π_ref) is constant in y.",
        Uses = ["heterogeneous-preferences/prelim.gibbs"],
        Domain = TiltedPolicy.FullSupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0), new("π_ref > 0", c => c.Reference.All(p => p.Sign > 0))],
        Conclusion = new UpToConstant(),
        Controls =
        [
            new("exactly when r = β log(π/π_ref)", new ExactlyItself()),
            new("exactly when r - β log π is constant", new WithoutReference()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T>
    {
        var optimal = c.Optimal();
        return Gap.All(Enumerable.Range(0, optimal.Count).Where(y => c.Reference[y].Sign > 0)
            .Select(y => Gap.Equal(T.Of(c.Tilt[y]), T.Of(optimal[y] / c.Reference[y])).Named($"e^(r(y{y + 1})/β) = π/π_ref")));
    }

    private static bool IsConstant(IEnumerable<Rational> ratios) => ratios.Distinct().Count() == 1;

    private static Gap<T> Exactly<T>(TiltedPolicy c, bool condition)
        where T : struct, IReal<T> => Gap.Iff(Optimal<T>(c), Gap.Fact<T>(condition, "the condition on r"));

    // By the objective: π is optimal when J(π) = β log Z, and worse otherwise. For weights the gap is rational: π* = π.
    private static Gap<T> Optimal<T>(TiltedPolicy c)
        where T : struct, IReal<T> => c.LeavesSupport(c.Policy)
            ? Gap.Fails<T>("J(π) is minus infinity")
            : c.Beta.Sign <= 0
                ? Gap.Fails<T>("no maximum, or π* is the minimum")
                : Gap.All(c.Policy.Select((p, y) => Gap.Equal(T.Of(p) * T.Of(c.Normaliser()), T.Of(c.Reference[y]) * T.Of(c.Tilt[y]))));

    private sealed class UpToConstant : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Exactly<T>(
                c,
                c.Policy.All(p => p.Sign > 0) && c.Reference.All(p => p.Sign > 0)
                    && IsConstant(c.Policy.Select((p, y) => c.Tilt[y] * c.Reference[y] / p)));
    }

    private sealed class ExactlyItself : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Exactly<T>(c, c.Policy.Select((p, y) => c.Tilt[y] * c.Reference[y] == p).All(b => b));
    }

    private sealed class WithoutReference : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Exactly<T>(c, c.Policy.All(p => p.Sign > 0) && IsConstant(c.Policy.Select((p, y) => c.Tilt[y] / p)));
    }

    private sealed class OfPolicyAlone : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Tilt[0]), T.Of(c.Optimal()[0]));
    }
}
