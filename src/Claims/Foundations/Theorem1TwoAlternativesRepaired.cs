using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>What is true of two alternatives: IIA always holds, and some Gumbel model has the same choice probabilities.</summary>
public sealed class Theorem1TwoAlternativesRepaired : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/thm1.m2.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/thm1.m2",
        Source = FoundationsDocument.At("Theorem 1 with M = 2", line: 91),
        Statement = "For every random utility model of two alternatives: IIA holds; and if 0 < p(1|{1,2}) < 1, Gumbel noise with V_1 - V_2 = log(p(1|{1,2})/p(2|{1,2})) has the same choice probabilities.",
        Domain = TwoAlternatives.Positive,
        Hypotheses =
        [
            new("0 < p(1|{1,2}) < 1", c => c.Choice<Rational>(0, [0, 1]).Sign > 0 && c.Choice<Rational>(1, [0, 1]).Sign > 0),
        ],
        Conclusion = new Theorem1TwoAlternativesRepaired(),
        Controls =
        [
            new("Gumbel noise with V_1 = V_2 has the same", new EqualUtilities()),
            new("IIA fails", new NoIndependence()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T>
    {
        var (first, second) = (c.Choice<Rational>(0, [0, 1]), c.Choice<Rational>(1, [0, 1]));
        if (first.IsZero || second.IsZero)
        {
            return Gap.Fails<T>("no finite V_1 - V_2 gives a probability of 0");
        }

        var odds = first / second;
        ValueList<int> weights = [(int)odds.Numerator, (int)odds.Denominator];
        return Gap.All(c.SatisfiesIndependence<T>(), Gap.Equal(AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, weights.Span, 1, 0, [0, 1]), c.Choice<T>(0, [0, 1])));
    }

    private sealed class EqualUtilities : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Equal(AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, [1, 1], 1, 0, [0, 1]), c.Choice<T>(0, [0, 1]));
    }

    private sealed class NoIndependence : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Not(c.SatisfiesIndependence<T>());
    }
}
