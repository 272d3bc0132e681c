using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: L_reward in closed form at ψ_1 = 0.</summary>
/// <remarks>Compared after exponentiation, which makes both sides rational in x = e^(ψ_2); the left side sums alternative by alternative.</remarks>
public sealed class Lemma9Loss : IStatement<CategoryDataAtOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryDataAtOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.loss",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 410),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set and ψ_2, with ψ_1 = 0: L_reward = -ψ_2 |D| (1 - ρ_chosen) + Σ ln(|Y ∩ M_1| + |Y ∩ M_2| e^ψ_2).",
        Domain = DataAtOdds.Any,
        Conclusion = new Lemma9Loss(),
        Controls = [new("the same with ρ_chosen in place of 1 - ρ_chosen", new OtherCategory())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
        where T : struct, IReal<T> => Matches<T>(c, 1 - c.Data.ShareChosen());

    private static Gap<T> Matches<T>(CategoryDataAtOdds c, Rational share)
        where T : struct, IReal<T>
    {
        T odds = T.Of(c.Odds), loss = T.One, sums = T.One;
        foreach (var d in c.Data.Items)
        {
            loss /= LogitLikelihood.Probability(d, T.One, odds);
            sums *= T.Of(d.First) + (T.Of(d.Second) * odds);
        }

        var count = (int)(c.Data.Items.Count * share).Floor();
        return Gap.Equal(loss * T.Pow(odds, count) / sums, T.One).Named("e^(left - right)");
    }

    private sealed class OtherCategory : IStatement<CategoryDataAtOdds>
    {
        public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
            where T : struct, IReal<T> => Matches<T>(c, c.Data.ShareChosen());
    }
}
