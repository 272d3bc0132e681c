using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The reward written in terms of its optimal policy.</summary>
public sealed class RewardOfPolicy : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/reward",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("DPO, optimal reward, third line", line: 80),
        Statement = "For π_ref > 0: r(x,y) = β log(π*(y|x)/π_ref(y|x)) + β log Z(x), π* the optimal policy for r.",
        Reading = "π_θ there is the optimal policy of line 79; for any other policy the right side is another reward. Printed again on line 82.",
        Uses = ["foundations/log"],
        Domain = PolicyOnPrompts.FullSupport,
        Hypotheses =
        [
            new("π_ref(y|x) > 0", c => c.HasFullSupport),
        ],
        Conclusion = new RewardOfPolicy(),
        Controls =
        [
            new("without β log Z", new Without()),
            new("with log Z in place of β log Z", new Unscaled()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => Each<T>(c, T.Of(c.Beta));

    private sealed class Without : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => RewardOfPolicy.Each<T>(c, T.Zero);
    }

    private sealed class Unscaled : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => RewardOfPolicy.Each<T>(c, T.One);
    }

    private static Gap<T> Each<T>(PolicyOnPrompts c, T factor)
        where T : struct, IReal<T> => Gap.All(c.At.SelectMany(x => Enumerable.Range(0, x.Tilt.Count).Select(y => Gap.Equal(
            T.Of(c.Beta) * T.Log(T.Of(x.Tilt[y])),
            (T.Of(c.Beta) * (T.Log(T.Of(x.Optimal()[y])) - T.Log(T.Of(x.Reference[y])))) + (factor * T.Log(T.Of(x.Normaliser())))).Named($"r(y{y + 1})"))));
}
