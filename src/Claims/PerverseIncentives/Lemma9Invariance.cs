using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set, two rewards and a constant added to both.</summary>
/// <param name="Data">D.</param>
/// <param name="First">e^(ψ_1).</param>
/// <param name="Second">e^(ψ_2).</param>
/// <param name="Shift">e^c.</param>
public sealed record TranslatedRewards(CategoryData Data, Rational First, Rational Second, Rational Shift);

/// <summary>First step of Lemma 9: adding one constant to both rewards leaves L_reward as it is.</summary>
public sealed class Lemma9Invariance : IStatement<TranslatedRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<TranslatedRewards> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.invariance",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 408),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set, ψ ∈ R² and c ∈ R: L_reward(r_(ψ + (c, c))) = L_reward(r_ψ).",
        Reading = "A translation adds the same constant to ψ_1 and ψ_2; moving one alone is the control.",
        Domain = new()
        {
            Name = $"{CategoryData.Any.Name}; any weights e^ψ and e^c",
            Draw = draws =>
            {
                var data = CategoryData.Any.Draw(draws);
                return new(data, draws.Weight(), draws.Weight(), draws.Weight());
            },
            Print = c => $"{CategoryData.Printed(c.Data)}, e^ψ = ({c.First}, {c.Second}), e^c = {c.Shift}",
        },
        Conclusion = new Lemma9Invariance(),
        Controls = [new("L_reward(r_(ψ + (0, c))) = L_reward(r_ψ)", new OneAlone())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TranslatedRewards c)
        where T : struct, IReal<T> => Gap.Equal(Gain(c, T.Of(c.Shift)), T.One).Named("e^(L_reward(ψ) - L_reward(ψ + (c, c)))");

    private static T Gain<T>(TranslatedRewards c, T firstShift)
        where T : struct, IReal<T>
    {
        T first = T.Of(c.First), second = T.Of(c.Second), gain = T.One;
        foreach (var d in c.Data.Items)
        {
            gain *= LogitLikelihood.Probability(d, first * firstShift, second * T.Of(c.Shift)) / LogitLikelihood.Probability(d, first, second);
        }

        return gain;
    }

    private sealed class OneAlone : IStatement<TranslatedRewards>
    {
        public Gap<T> Evaluate<T>(TranslatedRewards c)
            where T : struct, IReal<T> => Gap.Equal(Gain(c, T.One), T.One);
    }
}
