using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Derivation of the optimal policy, first step: the inner expectation merges with the outer one.</summary>
public sealed class DivergenceExpanded : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/expand",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/optimum",
        Source = FoundationsDocument.At("DPO derivation, first display", line: 75),
        Statement = "For every π: E_{x, y~π}[r - β E_{y'~π} log(π/π_ref)] = E_x E_{y~π}[r - β log(π/π_ref)].",
        Reading = "The y of the inner expectation is bound there; the outer y does not occur in it.",
        Uses = ["foundations/objective"],
        Domain = PolicyOnPrompts.AnySupport,
        Conclusion = new DivergenceExpanded(),
        Controls =
        [
            new("with + β inside", new Plus()),
            new("the divergence counts twice", new Twice()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
            : Gap.Equal(Nested<T>(c, 1), c.Mean(x => T.Of(-c.Beta) * x.Excess<T>(x.Policy)));

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.Equal(Nested<T>(c, -1), c.Mean(x => T.Of(-c.Beta) * x.Excess<T>(x.Policy)));
    }

    private sealed class Twice : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.Equal(Nested<T>(c, 2), c.Mean(x => T.Of(-c.Beta) * x.Excess<T>(x.Policy)));
    }

    private static T Nested<T>(PolicyOnPrompts c, int factor)
        where T : struct, IReal<T> => c.Mean(x => Reals.Sum(x.Policy.Count, y => x.Policy[y].IsZero
            ? T.Zero
            : T.Of(x.Policy[y] * c.Beta) * (T.Log(T.Of(x.Tilt[y])) - (T.Of(factor) * GibbsPolicy.Divergence<T>(x.Policy, x.Reference)))));
}
