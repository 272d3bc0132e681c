using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two prompts, how often the first comes, and a policy at each.</summary>
/// <param name="Share">The probability of the first prompt, from 0 to 1.</param>
/// <param name="First">π_ref, r and π at the first prompt.</param>
/// <param name="Second">The same at the second prompt, with the same β.</param>
public sealed record PromptedPolicies(Rational Share, TiltedPolicy First, TiltedPolicy Second)
{
    /// <summary>Prompts that both may come, with one that perhaps never does.</summary>
    public static Domain<PromptedPolicies> AnyShare { get; } = Of("the first of any probability, 0 and 1 included", draws => draws.Proportion());

    /// <summary>Prompts that both come.</summary>
    public static Domain<PromptedPolicies> BothCome { get; } = Of("both of positive probability", draws => draws.InnerProportion()) with { Wider = AnyShare };

    /// <summary>The prompts of positive probability, each with it.</summary>
    public IEnumerable<(Rational Share, TiltedPolicy Prompt)> Coming() =>
        ((Rational Share, TiltedPolicy Prompt)[])[(Share, First), (1 - Share, Second)] is var both ? both.Where(p => p.Share.Sign > 0) : [];

    private static Domain<PromptedPolicies> Of(string name, Func<Draws, Rational> share) => new()
    {
        Name = $"two prompts, {name}; at each 1 to 4 responses, any π_ref and π",
        Draw = draws =>
        {
            var (first, second) = (TiltedPolicy.AnySupport.Draw(draws), TiltedPolicy.AnySupport.Draw(draws));
            return new(share(draws), first, second with { Beta = first.Beta });
        },
        Print = c => $"Pr(x1) = {c.Share}; x1: {TiltedPolicy.Printed(c.First)}; x2: {TiltedPolicy.Printed(c.Second)}",
        Classes = [new("π optimal at a prompt", c => c.First.Policy == c.First.Optimal() || c.Second.Policy == c.Second.Optimal(), Rational.Ratio(1, 20))],
    };
}

/// <summary>Averaging eq. (1) over prompts leaves the optimal policy as it is.</summary>
/// <remarks>Policies at different prompts are chosen separately, so the average is greatest exactly when each term that counts is.</remarks>
public sealed class PromptAverage : IStatement<PromptedPolicies>
{
    /// <summary>The claim for prompts that come.</summary>
    public static Claim<PromptedPolicies> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.ex-irrelevant",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (1)", line: 33),
        Statement = "E_x[J_x(π)] ≤ E_x[J_x(π*)] for every policy π, with equality exactly when π(·|x) = π*(·|x) at every prompt of positive probability.",
        Reading = "Two prompts stand for all. Policies range over all policies, prompt by prompt, which is what 'in theory' grants. Prompts that never come: prelim.ex-irrelevant.every-prompt.",
        Uses = ["heterogeneous-preferences/prelim.gibbs"],
        Domain = PromptedPolicies.AnyShare,
        Conclusion = new PromptAverage(),
        Controls =
        [
            new("equality also when π is optimal at one of two prompts that come", new OneIsEnough()),
            new("π_ref is as good on average", new ReferenceAsGood()),
        ],
        Cases = 3_000,
    };

    /// <summary>The claim for every prompt.</summary>
    public static Claim<PromptedPolicies> EveryPrompt { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.ex-irrelevant.every-prompt",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (1)", line: 33),
        Statement = "A policy that maximises E_x[J_x] maximises J_x at every prompt x.",
        Reading = "Eq. (1) is to be maximised for every x, so a prompt of probability 0 counts there and not in the average.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/prelim.ex-irrelevant.every-prompt.repaired",
        Domain = PromptedPolicies.AnyShare,
        Conclusion = new AtEveryPrompt(),
        Controls = [new("π_ref is as good on average", new ReferenceAsGood())],
        Cases = 3_000,
    };

    /// <summary>The repair: every prompt comes.</summary>
    public static Claim<PromptedPolicies> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.ex-irrelevant.every-prompt.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/prelim.ex-irrelevant.every-prompt",
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (1)", line: 33),
        Statement = "If every prompt has positive probability, a policy that maximises E_x[J_x] maximises J_x at every prompt.",
        Domain = PromptedPolicies.BothCome,
        Hypotheses = [new("every prompt has positive probability", c => c.Share.Sign > 0 && c.Share < 1)],
        Conclusion = new AtEveryPrompt(),
        Controls = [new("π_ref is as good on average", new ReferenceAsGood())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PromptedPolicies c)
        where T : struct, IReal<T> => Compared<T>(c, c.Coming().All(p => IsOptimal(p.Prompt)));

    private static bool IsOptimal(TiltedPolicy prompt) => prompt.Policy == prompt.Optimal();

    private static Gap<T> Compared<T>(PromptedPolicies c, bool equal)
        where T : struct, IReal<T>
    {
        if (c.Coming().Any(p => p.Prompt.LeavesSupport(p.Prompt.Policy)))
        {
            return Gap.Holds<T>("the average of J at π is minus infinity");
        }

        var (at, best) = (T.Zero, T.Zero);
        foreach (var (share, prompt) in c.Coming())
        {
            at += T.Of(share) * prompt.Objective<T>(prompt.Policy);
            best += T.Of(share) * prompt.Objective<T>(prompt.Optimal());
        }

        return equal ? Gap.Equal(at, best).Named("π is as good as π* on average") : Gap.Less(at, best).Named("π is worse than π* on average");
    }

    private sealed class AtEveryPrompt : IStatement<PromptedPolicies>
    {
        public Gap<T> Evaluate<T>(PromptedPolicies c)
            where T : struct, IReal<T> => c.Coming().All(p => IsOptimal(p.Prompt)) && !(IsOptimal(c.First) && IsOptimal(c.Second))
                ? Gap.Fails<T>("π maximises the average and not J at the prompt of probability 0")
                : Compared<T>(c, c.Coming().All(p => IsOptimal(p.Prompt)));
    }

    private sealed class OneIsEnough : IStatement<PromptedPolicies>
    {
        public Gap<T> Evaluate<T>(PromptedPolicies c)
            where T : struct, IReal<T> => Compared<T>(c, IsOptimal(c.First) || IsOptimal(c.Second));
    }

    private sealed class ReferenceAsGood : IStatement<PromptedPolicies>
    {
        public Gap<T> Evaluate<T>(PromptedPolicies c)
            where T : struct, IReal<T> => Gap.Equal(
                c.First.Objective<T>(c.First.Reference),
                c.First.Objective<T>(c.First.Optimal()));
    }
}
