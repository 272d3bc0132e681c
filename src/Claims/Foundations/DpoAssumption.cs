using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>What DPO assumes of preferences: σ of the difference of rewards is the Bradley-Terry share, whatever function of the prompt is added to the reward.</summary>
public sealed class DpoAssumption : IStatement<RewardPair>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardPair> Claim { get; } = new()
    {
        Id = "foundations/dpo-bt",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("DPO and Bradley-Terry", line: 107),
        Statement = "p(y ≻ y' | x) = σ(r(x,y) - r(x,y')) is e^r / (e^r + e^r'), has complement p(y' ≻ y | x), and is the same for r + f(x).",
        Domain = RewardPair.Domain,
        Conclusion = new DpoAssumption(),
        Controls =
        [
            new("σ(r' - r)", new Reversed()),
            new("σ of the ratio of rewards", new Ratio()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardPair c)
        where T : struct, IReal<T>
    {
        var p = Reals.Logistic(T.Of(c.Chosen) - T.Of(c.Rejected));
        return Gap.All(
            Gap.Equal(p, RewardPair.Share<T>(c.Chosen, c.Rejected)).Named("share of e^r"),
            Gap.Equal(p + Reals.Logistic(T.Of(c.Rejected) - T.Of(c.Chosen)), T.One).Named("complement"),
            Gap.Equal(p, RewardPair.Share<T>(c.Chosen + c.Shift, c.Rejected + c.Shift)).Named("r + f(x)"));
    }

    private sealed class Reversed : IStatement<RewardPair>
    {
        public Gap<T> Evaluate<T>(RewardPair c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(T.Of(c.Rejected - c.Chosen)), RewardPair.Share<T>(c.Chosen, c.Rejected));
    }

    private sealed class Ratio : IStatement<RewardPair>
    {
        public Gap<T> Evaluate<T>(RewardPair c)
            where T : struct, IReal<T> => c.Rejected.IsZero ? Gap.Holds<T>("no ratio") : Gap.Equal(Reals.Logistic(T.Of(c.Chosen / c.Rejected)), RewardPair.Share<T>(c.Chosen, c.Rejected));
    }
}
