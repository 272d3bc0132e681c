using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The display with the expectation over prompts on the right, and the minimum on both sides.</summary>
/// <remarks>
/// The left side is evaluated as the second line of the display before, which has neither π* nor Z.
/// </remarks>
public sealed class MinimumAsDivergenceRepaired : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/kl-form.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/kl-form",
        Source = FoundationsDocument.At("DPO derivation, third display", line: 78),
        Statement = "For every π: E_x E_{y~π}[log(π/π*) - log Z(x)] = E_x[KL(π(·|x) ‖ π*(·|x)) - log Z(x)], least at π = π* only, with value -E_x log Z(x).",
        Domain = PolicyOnPrompts.AnySupport,
        Hypotheses =
        [
            new("x is a prompt that D draws: D(x) > 0", c => c.DrawsEveryPrompt),
        ],
        Conclusion = new MinimumAsDivergenceRepaired(),
        Controls =
        [
            new("the least value is 0", new Zero()),
            new("with + log Z", new Plus()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T>
    {
        if (c.At.Any(x => x.LeavesSupport(x.Policy)))
        {
            return Gap.Holds<T>("both sides are infinite");
        }

        var (value, least) = (c.Mean(MinimumAsDivergence.At<T>), c.Mean(x => -T.Log(T.Of(x.Normaliser()))));
        return Gap.All(
            Gap.Equal(c.Excess<T>(x => x.Policy), value).Named("objective"),
            c.At.All(x => x.Policy == x.Optimal()) ? Gap.Equal(value, least).Named("at π*")
                : !c.DrawsEveryPrompt ? Gap.Fails<T>("π may differ from π* where D never looks")
                : Gap.Less(least, value).Named("away from π*"));
    }

    private sealed class Zero : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.AtMost(T.Zero, c.Excess<T>(x => x.Policy));
    }

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.Equal(c.Excess<T>(x => x.Policy), c.Mean(x => GibbsPolicy.Divergence<T>(x.Policy, x.Optimal()) + T.Log(T.Of(x.Normaliser()))));
    }
}
