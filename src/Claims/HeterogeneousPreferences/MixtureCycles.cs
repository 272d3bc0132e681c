using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The printed mixture of two Bradley-Terry models has unequal products around its cycle, so it is not one itself.</summary>
/// <remarks>
/// Both products are rational functions of e: 0.04784... for y1 ≻ y2 ≻ y3 ≻ y1 and 0.04908... for the reverse. Their difference
/// is decided by enclosures. The sums over type assignments printed at lines 757 and 761 are each the other product's, as
/// (i + 1) mod 3 + 1 is the index before i, not after it; that the two differ does not depend on which is which.
/// </remarks>
public sealed class MixtureCycles : IStatement<SampledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<SampledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.values",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof", line: 763),
        Statement = "For the even mixture of Bradley-Terry with rewards r1 = (1, 2, 3) and r2 = (1, 2, 4): "
            + "Pr(y1≻y2) Pr(y2≻y3) Pr(y3≻y1) ≠ Pr(y1≻y3) Pr(y3≻y2) Pr(y2≻y1).",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single(
            "the two reward functions of Appendix C, mixed evenly",
            SampledPopulation.Uniform(Population.EquallyRepresented([1, 2, 3], [1, 2, 4])),
            SampledPopulation.Print),
        Conclusion = new MixtureCycles(),
        Controls =
        [
            new("the forward product is the greater one", new ForwardGreater()),
            new("the products also differ when y3 is moved to tie with y2 for both types", new Tied()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledPopulation c)
        where T : struct, IReal<T> => Gap.Differ(Cycle<T>(c, 0, 1, 2), Cycle<T>(c, 0, 2, 1));

    /// <summary>Pr(a ≻ b) Pr(b ≻ c) Pr(c ≻ a).</summary>
    private static T Cycle<T>(SampledPopulation s, int a, int b, int c)
        where T : struct, IReal<T> => s.Population.Preference<T>(a, b, s.Temperature)
            * s.Population.Preference<T>(b, c, s.Temperature)
            * s.Population.Preference<T>(c, a, s.Temperature);

    private sealed class ForwardGreater : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.Greater(Cycle<T>(c, 0, 1, 2), Cycle<T>(c, 0, 2, 1));
    }

    // With y3 tied to y2 both products are Pr(y1≻y2) Pr(y2≻y1) / 2, one number by one computation: refuted without a digit.
    private sealed class Tied : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T>
        {
            var tied = new Population(c.Population.Shares, c.Population.Rewards.Map(r => r.With(2, r[1])));
            LinkCombination forward = InLinks(tied, 0, 1), backward = InLinks(tied, 0, 2);
            return Gap.Fact<T>(forward != backward || InLinks(tied, 2, 0) != InLinks(tied, 1, 0), "the factors differ");
        }

        private static LinkCombination InLinks(Population p, int response, int other) => p.BordaCountInLinks(
            response, ValueList.Generate(p.Responses, k => k == other ? Rational.One : Rational.Zero));
    }
}
