using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The same model with the parametrised reward: it sees differences of rewards only.</summary>
public sealed class BradleyTerryModel : IStatement<RewardPair>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardPair> Claim { get; } = new()
    {
        Id = "foundations/bt",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("DPO, the Bradley-Terry model recalled", line: 81),
        Statement = "p_φ(y_w ≻ y_l | x) = e^(r_φ(y_w)) / (e^(r_φ(y_w)) + e^(r_φ(y_l))) = 1 / (1 + e^(r_φ(y_l) - r_φ(y_w))), unchanged when both rewards grow by one number.",
        Domain = RewardPair.Domain,
        Conclusion = new BradleyTerryModel(),
        Controls =
        [
            new("unchanged when r_φ(y_w) alone grows", new ShiftedOne()),
            new("unchanged when both rewards double", new Doubled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardPair c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(RewardPair.Share<T>(c.Chosen, c.Rejected), Reals.Logistic(T.Of(c.Chosen - c.Rejected))).Named("p_φ"),
            Gap.Equal(RewardPair.Share<T>(c.Chosen + c.Shift, c.Rejected + c.Shift), Reals.Logistic(T.Of(c.Chosen - c.Rejected))).Named("p_φ of shifted rewards"));

    private sealed class ShiftedOne : IStatement<RewardPair>
    {
        public Gap<T> Evaluate<T>(RewardPair c)
            where T : struct, IReal<T> => Gap.Equal(RewardPair.Share<T>(c.Chosen + c.Shift, c.Rejected), Reals.Logistic(T.Of(c.Chosen - c.Rejected)));
    }

    private sealed class Doubled : IStatement<RewardPair>
    {
        public Gap<T> Evaluate<T>(RewardPair c)
            where T : struct, IReal<T> => Gap.Equal(RewardPair.Share<T>(2 * c.Chosen, 2 * c.Rejected), Reals.Logistic(T.Of(c.Chosen - c.Rejected)));
    }
}
