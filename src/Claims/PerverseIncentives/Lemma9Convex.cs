using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: L_reward is strictly convex in ψ_2.</summary>
/// <remarks>
/// Midpoint convexity of a continuous function is convexity. One-sided data make the loss constant; that some query is mixed
/// follows from ρ_data &gt; ρ_chosen, which the print uses without saying so.
/// </remarks>
public sealed class Lemma9Convex : IStatement<DataAtTwoOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<DataAtTwoOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.convex",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 412),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: L_reward with ψ_1 = 0 is strictly convex in ψ_2.",
        Reading = "The hypotheses of the lemma hold in its proof, and the loss is the one just written, a function of ψ_2; in ψ ∈ R² it is constant along (1, 1).",
        Uses = ["perverse-incentives/lemma9.loss"],
        Domain = DataAtTwoOdds.Drifting,
        Hypotheses = DataAtTwoOdds.Hypotheses,
        Conclusion = new Lemma9Convex(),
        Controls = [new("L_reward is strictly concave in ψ_2", new Concave())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DataAtTwoOdds c)
        where T : struct, IReal<T> => Gap.Greater(Bend<T>(c), T.One);

    /// <summary>e^(L(ψ) + L(ψ') - 2 L((ψ + ψ')/2)) at e^ψ = x², e^ψ' = x'².</summary>
    private static T Bend<T>(DataAtTwoOdds c)
        where T : struct, IReal<T>
    {
        T low = T.Of(c.Low), high = T.Of(c.High), bend = T.One;
        foreach (var d in c.Data.Items)
        {
            T middle = LogitLikelihood.Probability(d, T.One, low * high);
            bend *= middle / LogitLikelihood.Probability(d, T.One, low * low) * (middle / LogitLikelihood.Probability(d, T.One, high * high));
        }

        return bend;
    }

    private sealed class Concave : IStatement<DataAtTwoOdds>
    {
        public Gap<T> Evaluate<T>(DataAtTwoOdds c)
            where T : struct, IReal<T> => Gap.Less(Bend<T>(c), T.One);
    }
}
