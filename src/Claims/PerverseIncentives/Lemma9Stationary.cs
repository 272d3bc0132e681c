using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: the minimising ψ_2, if there is one, makes f vanish.</summary>
/// <remarks>
/// Where f(x) ≠ 0 a better point is named: L_reward has a second derivative of at most |D|/4, so changing x
/// by f/(2|D|) of itself lowers it. No derivative is taken.
/// </remarks>
public sealed class Lemma9Stationary : IStatement<CategoryDataAtOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryDataAtOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.foc",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 414),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set and x = e^ψ_2 > 0: if ψ_2 minimises L_reward at ψ_1 = 0, then Σ k_1 / (k_1 + k_2 x) - |D| ρ_chosen = 0.",
        Uses = ["perverse-incentives/lemma9.loss"],
        Domain = DataAtOdds.Any,
        Conclusion = new Lemma9Stationary(),
        Controls = [new("the same with ρ_data in place of ρ_chosen", new AtShareOffered())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
        where T : struct, IReal<T> => Improves<T>(c, RewardLoss.Descent(c.Data.Items.Span, c.Odds));

    private static Gap<T> Improves<T>(CategoryDataAtOdds c, Rational descent)
        where T : struct, IReal<T>
    {
        if (descent.IsZero)
        {
            return Gap.Holds<T>("the condition holds at x");
        }

        var better = c.Odds * (1 + (descent / (2 * c.Data.Items.Count)));
        return Gap.Greater(LogitLikelihood.Gain(c.Data.Items.Span, T.Of(c.Odds), T.Of(better)), T.One).Named("x does not minimise: another point is likelier");
    }

    private sealed class AtShareOffered : IStatement<CategoryDataAtOdds>
    {
        public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
            where T : struct, IReal<T> =>
            Improves<T>(c, RewardLoss.Descent(c.Data.Items.Span, c.Odds) - (c.Data.Items.Count * c.Data.Drift()));
    }
}
