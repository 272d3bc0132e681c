using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The Bradley-Terry model of human labels: a probability, and its complement by exchanging the two responses.</summary>
public sealed class BradleyTerryReward : IStatement<RewardPair>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardPair> Claim { get; } = new()
    {
        Id = "foundations/bt-rlhf",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("DPO, first display", line: 69),
        Statement = "p*(y_w ≻ y_l | x) = e^(r*(y_w)) / (e^(r*(y_w)) + e^(r*(y_l))) lies in (0, 1), sums to 1 with p*(y_l ≻ y_w | x), and is 1/2 exactly for equal rewards.",
        Domain = RewardPair.Domain,
        Conclusion = new BradleyTerryReward(),
        Controls =
        [
            new("exchanging the responses leaves p* as it is", new Symmetric()),
            new("p* > 1/2", new Above()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardPair c)
        where T : struct, IReal<T>
    {
        var (wins, loses) = (RewardPair.Share<T>(c.Chosen, c.Rejected), RewardPair.Share<T>(c.Rejected, c.Chosen));
        var half = T.Of(Rational.Ratio(1, 2));
        return Gap.All(
            Gap.Less(T.Zero, wins).Named("p* > 0"),
            Gap.Less(wins, T.One).Named("p* < 1"),
            Gap.Equal(wins, T.One - loses).Named("complement"),
            c.Chosen == c.Rejected ? Gap.Equal(wins, half) : Gap.Differ(wins, half).Named("p* ≠ 1/2"));
    }

    private sealed class Symmetric : IStatement<RewardPair>
    {
        public Gap<T> Evaluate<T>(RewardPair c)
            where T : struct, IReal<T> => Gap.Equal(RewardPair.Share<T>(c.Chosen, c.Rejected), RewardPair.Share<T>(c.Rejected, c.Chosen));
    }

    private sealed class Above : IStatement<RewardPair>
    {
        public Gap<T> Evaluate<T>(RewardPair c)
            where T : struct, IReal<T> => Gap.Less(T.Of(Rational.Ratio(1, 2)), RewardPair.Share<T>(c.Chosen, c.Rejected));
    }
}
