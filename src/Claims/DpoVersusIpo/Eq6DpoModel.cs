using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (6): the labels in terms of the optimal policy.</summary>
public sealed class Eq6DpoModel : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq6.dpo-model",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (6)", line: 96),
        Statement = "For positive π_ref, β > 0 and all y1, y2: σ(β log(π*(y1)/π_ref(y1)) - β log(π*(y2)/π_ref(y2))) = σ(s(y1) - s(y2)).",
        Uses = ["dpo-versus-ipo/s32.inverse", "dpo-versus-ipo/eq3.model"],
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new Eq6DpoModel(),
        Controls =
        [
            new("without π_ref", new WithoutReference()),
            new("without β", new WithoutBeta()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => Compare<T>(c, c.OptimalGaps<T>());

    private static Gap<T> Compare<T>(PolicyAtPrompt c, T[] q)
        where T : struct, IReal<T>
    {
        // The right side as Luce's choice by e^s: another route than σ.
        T[] s = Domains.Lifting.Lift<T>(c.Score);
        return c.Pairs((y, o) => y == o ? Gap.Equal(Reals.Logistic(q[y] - q[o]), T.One / T.Of(2)) : Gap.Equal(Reals.Logistic(q[y] - q[o]), Luce.Softmax<T>(s, y, [y, o])));
    }

    private sealed class WithoutReference : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Compare<T>(c, [.. c.Optimum<T>().Select(p => T.Of(c.Beta) * T.Log(p))]);
    }

    private sealed class WithoutBeta : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Compare<T>(c, [.. c.OptimalGaps<T>().Select(g => g / T.Of(c.Beta))]);
    }
}
