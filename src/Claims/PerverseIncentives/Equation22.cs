using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (22): among all policies, the baseline tilted by e^(r |D|/β) minimises L_policy.</summary>
/// <remarks>Compared with other policies by eq. (8) itself; where the two differ the inequality is strict, so the minimiser is unique.</remarks>
public sealed class Equation22 : IStatement<TiltedBaseline>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedBaseline> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq22",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (22)", line: 518),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every finite M, baseline, β > 0 and r: M → R: P_π_r(x) = P_π̄(x) e^(r(x) |D|/β) / Σ P_π̄(x') e^(r(x') |D|/β) minimises L_policy(·|r), and nothing else does.",
        Reading = "Over all distributions on M, 0 ln 0 = 0, and infinite divergence where P_π > 0 = P_π̄. On an infinite M the sum in (22) may diverge.",
        Domain = TiltedBaseline.Any,
        Conclusion = new Equation22(),
        Controls =
        [
            new("the baseline minimises", new Untilted()),
            new("e^(-r |D|/β) in place of e^(r |D|/β)", new Inverted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedBaseline c)
        where T : struct, IReal<T> => Better<T>(c, DirectPreference.Policy<Rational>(c.Baseline.Span, c.Tilts.Span, 1));

    private static Gap<T> Better<T>(TiltedBaseline c, Rational[] policy)
        where T : struct, IReal<T>
    {
        for (var x = 0; x < policy.Length; x++)
        {
            if (c.Baseline[x].IsZero && !c.Rival[x].IsZero)
            {
                return Gap.Holds<T>("π' has infinite loss");
            }
        }

        return policy.AsSpan().SequenceEqual(c.Rival.Span)
            ? Gap.Holds<T>("π' is the policy of the formula")
            : Gap.Less(Loss<T>(c, policy), Loss<T>(c, c.Rival.Span));
    }

    /// <summary>L_policy / β.</summary>
    private static T Loss<T>(TiltedBaseline c, ReadOnlySpan<Rational> policy)
        where T : struct, IReal<T>
    {
        T reward = T.Zero, divergence = T.Zero;
        for (var x = 0; x < policy.Length; x++)
        {
            if (!policy[x].IsZero)
            {
                reward += T.Of(policy[x]) * T.Log(T.Of(c.Tilts[x]));
                divergence += T.Of(policy[x]) * T.Log(T.Of(policy[x] / c.Baseline[x]));
            }
        }

        return divergence - reward;
    }

    private sealed class Untilted : IStatement<TiltedBaseline>
    {
        public Gap<T> Evaluate<T>(TiltedBaseline c)
            where T : struct, IReal<T> => Better<T>(c, [.. c.Baseline]);
    }

    private sealed class Inverted : IStatement<TiltedBaseline>
    {
        public Gap<T> Evaluate<T>(TiltedBaseline c)
            where T : struct, IReal<T> =>
            Better<T>(c, DirectPreference.Policy<Rational>(c.Baseline.Span, c.Tilts.Map(t => 1 / t).Span, 1));
    }
}
