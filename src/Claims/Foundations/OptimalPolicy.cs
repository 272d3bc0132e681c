using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The tilted reference policy is the maximiser, and the only one at prompts that are drawn.</summary>
public sealed class OptimalPolicy : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/optimum",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("DPO derivation, optimal solution", line: 79),
        Statement = "For finitely many responses, any π_ref and r, β > 0 and every policy π ≠ π* at some prompt of D: J(π) < J(π*) = β E_x log Z(x), J the objective of line 73.",
        Reading = "π ranges over all policies (a parametrised class need not contain π*), x over the prompts that D draws. β > 0 is not printed; it is what makes the divergence a penalty.",
        Uses = ["foundations/kl-form.repaired", "foundations/propto", "foundations/expand"],
        Domain = PolicyOnPrompts.AnySupport,
        Hypotheses =
        [
            new("β > 0", c => c.Beta.Sign > 0),
            new("x is a prompt that D draws: D(x) > 0", c => c.DrawsEveryPrompt),
        ],
        Conclusion = new OptimalPolicy(),
        Controls =
        [
            new("π_ref e^(-r/β) is the maximiser", new Opposite()),
            new("the maximiser is proportional to e^(r/β) alone", new WithoutReference()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T>
    {
        if (c.At.All(x => x.Policy == x.Optimal()))
        {
            return Gap.Equal(c.Objective<T>(x => x.Policy), T.Of(c.Beta) * c.Mean(x => T.Log(T.Of(x.Normaliser())))).Named("J(π*) = β E log Z");
        }

        if (c.At.Where((x, i) => c.Law[i].Sign > 0).All(x => x.Policy == x.Optimal()))
        {
            return Gap.Fails<T>("J(π) = J(π*): they differ where D never looks");
        }

        return c.At.Where((x, i) => c.Law[i].Sign > 0).Any(x => x.LeavesSupport(x.Policy))
            ? Gap.Fact<T>(c.Beta.Sign > 0, "J(π) is minus infinity")
            : Gap.Less(c.Objective<T>(x => x.Policy), c.Objective<T>(x => x.Optimal()));
    }

    private sealed class Opposite : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Best<T>(c, x => Scaled(x, y => x.Reference[y] / x.Tilt[y]));
    }

    private sealed class WithoutReference : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Best<T>(c, x => Scaled(x, y => x.Tilt[y]));
    }

    private static ValueList<Rational> Scaled(PromptedPolicy x, Func<int, Rational> weight)
    {
        var weights = ValueList.Generate(x.Tilt.Count, weight);
        var total = Reals.Sum(weights.Span);
        return weights.Map(w => w / total);
    }

    private static Gap<T> Best<T>(PolicyOnPrompts c, Func<PromptedPolicy, ValueList<Rational>> candidate)
        where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) || c.At.All(x => x.Policy == candidate(x)) ? Gap.Holds<T>("nothing to compare")
            : c.At.Any(x => x.LeavesSupport(candidate(x))) ? Gap.Fails<T>("its J is minus infinity")
            : Gap.AtMost(c.Objective<T>(x => x.Policy), c.Objective<T>(candidate));
}
