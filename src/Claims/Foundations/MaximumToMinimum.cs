using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Derivation, second step: division by -β turns the maximum into a minimum.</summary>
public sealed class MaximumToMinimum : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/propto",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/optimum",
        Source = FoundationsDocument.At("DPO derivation, second display, first to second line", line: 76),
        Statement = "For β > 0 and every π: E[r - β log(π/π_ref)] = -β E[log(π/π_ref) - r/β] with -β < 0, so max of the one is -β times min of the other, at the same π.",
        Reading = "∝ between a maximum and a minimum: equal up to a factor that does not depend on π, here the negative number -β. A positive factor, as ∝ often means, would be wrong. β > 0 is not printed; it is what makes the divergence a penalty.",
        Uses = ["foundations/expand"],
        Domain = PolicyOnPrompts.AnySupport,
        Hypotheses =
        [
            new("β > 0", c => c.Beta.Sign > 0),
        ],
        Conclusion = new MaximumToMinimum(),
        Controls =
        [
            new("the factor is +β", new Plus()),
            new("the factor is -1", new WithoutBeta()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
            : Gap.All(Gap.Equal(c.Objective<T>(x => x.Policy), T.Of(-c.Beta) * c.Excess<T>(x => x.Policy)).Named("J = -β G"), Gap.Less(T.Of(-c.Beta), T.Zero).Named("-β < 0"));

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.Equal(c.Objective<T>(x => x.Policy), T.Of(c.Beta) * c.Excess<T>(x => x.Policy));
    }

    private sealed class WithoutBeta : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.Equal(c.Objective<T>(x => x.Policy), -c.Excess<T>(x => x.Policy));
    }
}
