using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The objective: inside the expectation over y the divergence is a constant, so that it is expected reward less β times expected divergence.</summary>
/// <remarks>
/// The left side runs over pairs (x, y), each with its bracket; 0 log 0 = 0, and outside the support of π_ref both sides are minus infinity.
/// </remarks>
public sealed class RewardObjective : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/objective",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("DPO, reward maximisation objective", line: 72),
        Statement = "For every π: E_{x~D, y~π}[r(x,y) - β KL(π(·|x) ‖ π_ref(·|x))] = E_x[E_{y~π} r(x,y) - β KL(π(·|x) ‖ π_ref(·|x))].",
        Domain = PolicyOnPrompts.AnySupport,
        Conclusion = new RewardObjective(),
        Controls =
        [
            new("with KL(π_ref ‖ π) inside", new Reversed()),
            new("with the divergence once for every response", new Counted()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy))
            ? Gap.Holds<T>("both are minus infinity")
            : Gap.Equal(Joint<T>(c, x => GibbsPolicy.Divergence<T>(x.Policy, x.Reference)), c.Objective<T>(x => x.Policy));

    private sealed class Reversed : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy) || x.Policy.Any(p => p.IsZero))
                ? Gap.Holds<T>("a divergence is infinite")
                : Gap.Equal(Joint<T>(c, x => GibbsPolicy.Divergence<T>(x.Reference, x.Policy)), c.Objective<T>(x => x.Policy));
    }

    private sealed class Counted : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy))
                ? Gap.Holds<T>("both are minus infinity")
                : Gap.Equal(Joint<T>(c, x => T.Of(x.Policy.Count) * GibbsPolicy.Divergence<T>(x.Policy, x.Reference)), c.Objective<T>(x => x.Policy));
    }

    private static T Joint<T>(PolicyOnPrompts c, Func<PromptedPolicy, T> divergence)
        where T : struct, IReal<T> => c.Mean(x => Reals.Sum(x.Policy.Count, y => x.Policy[y].IsZero
            ? T.Zero
            : T.Of(x.Policy[y]) * T.Of(c.Beta) * (T.Log(T.Of(x.Tilt[y])) - divergence(x))));
}
