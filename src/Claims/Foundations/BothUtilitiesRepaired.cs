using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Deterministic utility with a logistic response and random utility with standard Gumbel noise give the same pairwise probabilities.</summary>
public sealed class BothUtilitiesRepaired : IStatement<ComparedItemsOfUser>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItemsOfUser> Claim { get; } = new()
    {
        Id = "foundations/both-yield.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/both-yield",
        Source = FoundationsDocument.At("deterministic and stochastic utility", line: 55),
        Statement = "For f additive: σ(H_ij - H_ik) = P(H_ij + ε_j > H_ik + ε_k) = σ(V_j - V_k) for ε_j i.i.d. Gumbel of scale 1 and any location.",
        Reading = "What is needed of the noise for pairs is that ε_k - ε_j is standard logistic, so that reflected Gumbel noise of scale 1 would do too.",
        Uses = ["foundations/cancel"],
        Domain = ComparedItemsOfUser.Standard,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel),
            new("scale 1", c => c.InverseScale == 1),
        ],
        Conclusion = new BothUtilitiesRepaired(),
        Controls =
        [
            new("random utility yields σ(V_k - V_j)", new Reversed()),
            new("random utility yields σ(U_i + V_j)", new WithUser()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
        where T : struct, IReal<T> => BothUtilities.Both<T>(c);

    private sealed class Reversed : IStatement<ComparedItemsOfUser>
    {
        public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
            where T : struct, IReal<T> => Gap.Equal(c.Random<T>(), T.One - c.Logistic<T>());
    }

    private sealed class WithUser : IStatement<ComparedItemsOfUser>
    {
        public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
            where T : struct, IReal<T> => Gap.Equal(c.Random<T>(), RaschModel.FromOdds(T.Of(c.User), T.Of(c.First)));
    }
}
