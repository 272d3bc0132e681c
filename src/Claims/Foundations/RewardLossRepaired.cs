using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The reward loss with y_l bound: the less the loss, the greater the likelihood.</summary>
public sealed class RewardLossRepaired : IStatement<LabelledRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledRewards> Claim { get; } = new()
    {
        Id = "foundations/loss.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/loss",
        Source = FoundationsDocument.At("DPO, reward model loss", line: 84),
        Statement = "|D| L(r_φ, D) = -log Π_D p_φ(y_w ≻ y_l | x) for L(r_φ, D) = -E_{(x, y_w, y_l) ~ D}[log p_φ(y_w ≻ y_l | x)] > 0: minimising L maximises the likelihood.",
        Domain = LabelledRewards.Domain,
        Conclusion = new RewardLossRepaired(),
        Controls =
        [
            new("L = -log of the likelihood, without |D|", new Unscaled()),
            new("maximising L maximises the likelihood: |D| L = log of it", new Plus()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledRewards c)
        where T : struct, IReal<T> => Gap.All(Gap.Equal(T.Of(c.Labels.Count) * c.Loss<T>(l => l.Loser()), -T.Log(BradleyTerry.Likelihood<T>(c.Weights.Lift<T>(), c.Labels.Span))), Gap.Less(T.Zero, c.Loss<T>(l => l.Loser())).Named("L > 0"));

    private sealed class Unscaled : IStatement<LabelledRewards>
    {
        public Gap<T> Evaluate<T>(LabelledRewards c)
            where T : struct, IReal<T> => Gap.Equal(c.Loss<T>(l => l.Loser()), -T.Log(BradleyTerry.Likelihood<T>(c.Weights.Lift<T>(), c.Labels.Span)));
    }

    private sealed class Plus : IStatement<LabelledRewards>
    {
        public Gap<T> Evaluate<T>(LabelledRewards c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Labels.Count) * c.Loss<T>(l => l.Loser()), T.Log(BradleyTerry.Likelihood<T>(c.Weights.Lift<T>(), c.Labels.Span)));
    }
}
