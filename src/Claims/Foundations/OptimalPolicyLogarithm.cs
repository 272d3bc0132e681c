using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>From the optimal policy to the reward, first step: logarithms.</summary>
public sealed class OptimalPolicyLogarithm : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/log",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/dpo",
        Source = FoundationsDocument.At("DPO, optimal reward, second line", line: 80),
        Statement = "For π_ref(y|x) > 0: log π*(y|x) = log π_ref(y|x) + r(x,y)/β - log Z(x).",
        Uses = ["foundations/optimum"],
        Domain = PolicyOnPrompts.FullSupport,
        Hypotheses =
        [
            new("π_ref(y|x) > 0", c => c.HasFullSupport),
        ],
        Conclusion = new OptimalPolicyLogarithm(),
        Controls =
        [
            new("with + log Z", new Plus()),
            new("with - r/β", new Minus()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => Each<T>(c, -1, 1);

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => OptimalPolicyLogarithm.Each<T>(c, 1, 1);
    }

    private sealed class Minus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => OptimalPolicyLogarithm.Each<T>(c, -1, -1);
    }

    private static Gap<T> Each<T>(PolicyOnPrompts c, int ofNormaliser, int ofReward)
        where T : struct, IReal<T> => Gap.All(c.At.SelectMany(x => Enumerable.Range(0, x.Tilt.Count).Select(y => Gap.Equal(
            T.Log(T.Of(x.Optimal()[y])),
            T.Log(T.Of(x.Reference[y])) + (T.Of(ofReward) * T.Log(T.Of(x.Tilt[y]))) + (T.Of(ofNormaliser) * T.Log(T.Of(x.Normaliser())))).Named($"y{y + 1}"))));
}
