using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>For one user Rasch gives Bradley-Terry comparisons, by three ways of comparing.</summary>
public sealed class RaschImpliesBradleyTerry : IStatement<ComparedItemsOfUser>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItemsOfUser> Claim { get; } = new()
    {
        Id = "foundations/rasch-implies-bt",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/user-cancels",
        Source = FoundationsDocument.At("from Rasch to Bradley-Terry", line: 38),
        Statement = "For every U_i: p(j ≻ k | i) = σ(H_ij - H_ik) with H_ij = U_i + V_j is Bradley-Terry, e^(V_j) / (e^(V_j) + e^(V_k)); so is P(Y_ij = 1 | Y_ij + Y_ik = 1) for independent Rasch responses, and P(H_ij + ε_j > H_ik + ε_k) for standard Gumbel noise.",
        Reading = "A comparison is as the display has it, σ of the difference of utilities; where only responses are given, j ≻ k is that j alone is accepted. By responses alone other comparisons are not fixed: see rasch-implies-bt.logistic-noise.",
        Uses = ["foundations/rasch", "foundations/cancel"],
        Domain = ComparedItemsOfUser.Standard,
        Conclusion = new RaschImpliesBradleyTerry(),
        Controls =
        [
            new("P(Y_ij = 1, Y_ik = 0), not given that one is accepted, is Bradley-Terry", new NotConditioned()),
            new("p(j ≻ k | i) = σ(U_i + V_j) σ(U_i + V_k)", new Joint()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
        where T : struct, IReal<T>
    {
        var (user, first, second) = (T.Of(c.User), T.Of(c.First), T.Of(c.Second));
        var odds = user * first / (user * second);
        return Gap.All(
            Gap.Equal(odds / (T.One + odds), first / (first + second)).Named("difference"),
            Gap.Equal(RaschModel.FirstGivenOneAccepted(user, first, second), first / (first + second)).Named("given one acceptance"),
            Gap.Equal(c.Random<T>(), first / (first + second)).Named("Gumbel noise"));
    }

    private sealed class NotConditioned : IStatement<ComparedItemsOfUser>
    {
        public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
            where T : struct, IReal<T>
        {
            var (user, first, second) = (T.Of(c.User), T.Of(c.First), T.Of(c.Second));
            return Gap.Equal(RaschModel.FromOdds(user, first) * (T.One - RaschModel.FromOdds(user, second)), first / (first + second));
        }
    }

    private sealed class Joint : IStatement<ComparedItemsOfUser>
    {
        public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
            where T : struct, IReal<T>
        {
            var (user, first, second) = (T.Of(c.User), T.Of(c.First), T.Of(c.Second));
            return Gap.Equal(RaschModel.FromOdds(user, first) * RaschModel.FromOdds(user, second), first / (first + second));
        }
    }
}
