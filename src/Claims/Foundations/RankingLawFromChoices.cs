using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>IIA on every menu makes a ranking law Plackett-Luce.</summary>
/// <remarks>
/// The choice probabilities do not see how the order of the first two is linked with the order of the last two of four
/// alternatives, so that IIA, which speaks of choice probabilities, leaves that link free.
/// </remarks>
public sealed class RankingLawFromChoices : IStatement<DisturbedLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<DisturbedLaw> Claim { get; } = new()
    {
        Id = "foundations/iia-m-parameters.ranking-law",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("goal below the table of parameters; Theorem 2, Plackett-Luce", line: 15),
        Statement = "A law on strict rankings whose choice probabilities satisfy IIA on all menus is the Plackett-Luce law with weights p(j | all).",
        Reading = "What 'collapses' needs: IIA as line 90 states it, of the choice probabilities of an unrestricted law on rankings.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/iia-m-parameters.ranking-law.repaired",
        Domain = DisturbedLaw.Domain,
        Conclusion = new RankingLawFromChoices(),
        Controls = [new("every law of the domain satisfies IIA", new Independence()), new("every law of the domain is Plackett-Luce", new AlwaysPlackettLuce())],
        Cases = 500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DisturbedLaw c)
        where T : struct, IReal<T>
    {
        var masses = c.Masses<T>();
        return Gap.Implies(SatisfiesIndependence(masses, c.Weights.Count), IsPlackettLuce(masses, c.Weights.Count));
    }

    private static Gap<T> SatisfiesIndependence<T>(T[] masses, int count)
        where T : struct, IReal<T> => ConstantRatioRule.Everywhere<T>(count, (j, menu) => RankingLaw.Choice<T>(masses, count, j, menu));

    private static Gap<T> IsPlackettLuce<T>(T[] masses, int count)
        where T : struct, IReal<T>
    {
        var full = Menus.All(count)[^1];
        var weights = Array.ConvertAll(full, j => RankingLaw.Choice<T>(masses, count, j, full));
        return Gap.All(PlackettLuce.Law<T>(weights).Select((p, r) =>
            Gap.Equal(masses[r], p).Named($"p({string.Join("≻", Rankings.All(count)[r].Select(i => i + 1))})")));
    }

    private sealed class Independence : IStatement<DisturbedLaw>
    {
        public Gap<T> Evaluate<T>(DisturbedLaw c)
            where T : struct, IReal<T> => SatisfiesIndependence(c.Masses<T>(), c.Weights.Count);
    }

    private sealed class AlwaysPlackettLuce : IStatement<DisturbedLaw>
    {
        public Gap<T> Evaluate<T>(DisturbedLaw c)
            where T : struct, IReal<T> => IsPlackettLuce(c.Masses<T>(), c.Weights.Count);
    }
}
