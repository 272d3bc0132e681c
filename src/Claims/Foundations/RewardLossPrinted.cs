using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The reward loss as printed: the expectation binds u_l, the model is asked for y_l.</summary>
public sealed class RewardLossPrinted : IStatement<LabelledRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledRewards> Claim { get; } = new()
    {
        Id = "foundations/loss",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("DPO, reward model loss", line: 84),
        Statement = "For every y_l: -E_{(x, y_w, u_l) ~ D}[log p(y_w ≻ y_l | x)] is L(r, D), the mean negative log-likelihood of the labels in D.",
        Reading = "Literal: D draws (x, y_w, u_l) while y_l stands free on the right, so that the right side is no number of r and D alone. Also r_θ on the left is the r_φ of line 81, and a loss is minimised.",
        Uses = ["foundations/bt"],
        Expected = VerdictKind.Refuted,
        Repair = "foundations/loss.repaired",
        Domain = LabelledRewards.Domain,
        Conclusion = new RewardLossPrinted(),
        Controls =
        [
            new("-E log p is at most log 2", new Bounded()),
            new("-E log p(y_l ≻ y_w) is L", new Exchanged()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledRewards c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, c.Weights.Count).Select(y => Gap.Equal(c.Loss<T>(_ => y), c.Loss<T>(l => l.Loser())).Named($"y_l = {y + 1}")));

    private sealed class Bounded : IStatement<LabelledRewards>
    {
        public Gap<T> Evaluate<T>(LabelledRewards c)
            where T : struct, IReal<T> => Gap.AtMost(c.Loss<T>(l => l.Loser()), T.Log(T.Of(2)));
    }

    private sealed class Exchanged : IStatement<LabelledRewards>
    {
        public Gap<T> Evaluate<T>(LabelledRewards c)
            where T : struct, IReal<T> => Gap.Equal(c.Loss<T>(l => l.Winner()), c.Loss<T>(l => l.Loser()));
    }
}
