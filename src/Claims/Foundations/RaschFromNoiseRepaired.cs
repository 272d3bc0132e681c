using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>With Gumbel noise of items and outside option the responses are Rasch and the comparisons Bradley-Terry.</summary>
public sealed class RaschFromNoiseRepaired : IStatement<NoisyResponses>
{
    /// <summary>The claim.</summary>
    public static Claim<NoisyResponses> Claim { get; } = new()
    {
        Id = "foundations/rasch-implies-bt.logistic-noise.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/rasch-implies-bt.logistic-noise",
        Source = FoundationsDocument.At("from Rasch to Bradley-Terry", line: 38),
        Statement = "If Y_ij = 1(U_i + V_j + ε_j > ε_0) with ε_0, ε_1, ... i.i.d. Gumbel of scale 1, then P(Y_ij = 1) = σ(U_i + V_j) and P(U_i + V_j + ε_j > U_i + V_k + ε_k) = σ(V_j - V_k).",
        Domain = NoisyResponses.Gumbel,
        Hypotheses = [new("Gumbel noise of item and outside option", c => c.GumbelAgainstOutside)],
        Conclusion = new RaschFromNoiseRepaired(),
        Controls = [new("p(j ≻ k | i) = p(Y_ij = 1)", new AsAccepted())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NoisyResponses c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(c.Accepted<T>(c.First), RaschModel.FromOdds(T.Of(c.User), T.Of(c.First))).Named("P(Y_ij = 1)"),
            Gap.Equal(c.Preferred<T>(), T.Of(c.First) / T.Of(c.First + c.Second)).Named("p(j ≻ k | i)"));

    private sealed class AsAccepted : IStatement<NoisyResponses>
    {
        public Gap<T> Evaluate<T>(NoisyResponses c)
            where T : struct, IReal<T> => Gap.Equal(c.Preferred<T>(), c.Accepted<T>(c.First));
    }
}
