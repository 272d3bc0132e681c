using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A ranking as a sequence of choices of the best from what is left.</summary>
public sealed class RankingAsChoices : IStatement<RankedUtilities>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedUtilities> Claim { get; } = new()
    {
        Id = "foundations/sequential",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("Plackett-Luce as a sequence of choices", line: 65),
        Statement = "For ε_j i.i.d. standard Gumbel: P(H_(j_1) > ... > H_(j_J)) = Π_m p(j_m | {j_m, ..., j_J}), the choice probabilities of the shrinking menus, = the Plackett-Luce product of softmax probabilities.",
        Reading = "Three routes: the ranking by integrating all utilities, each choice by integrating the utilities of its menu, and the formula.",
        Uses = ["foundations/thm2.pl"],
        Domain = RankedUtilities.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel),
            new("scale 1", c => c.InverseScale == 1),
        ],
        Conclusion = new RankingAsChoices(),
        Controls =
        [
            new("each choice is from all alternatives", new FromAll()),
            new("the ranking is a sequence of choices of the worst", new WorstFirst()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedUtilities c)
        where T : struct, IReal<T>
    {
        var (choices, softmax) = (T.One, T.One);
        var weights = c.Weights.Map(w => (Rational)w).Lift<T>();
        for (var m = 0; m < c.Ranking.Count; m++)
        {
            var left = c.Ranking.Span[m..];
            choices *= Choice<T>(c, left[0], left);
            softmax *= Luce.Probability<T>(weights, left[0], left);
        }

        return Gap.All(
            Gap.Equal(c.Probability<T>(), choices).Named("ranking = sequence of choices"),
            Gap.Equal(choices, softmax).Named("sequence of choices = Plackett-Luce"),
            Gap.Equal(softmax, PlackettLuce.Probability<T>(weights, c.Ranking.Span)).Named("the last choice, from one, has probability 1"));
    }

    private static T Choice<T>(RankedUtilities c, int j, ReadOnlySpan<int> menu)
        where T : struct, IReal<T> => AdditiveUtility.Choice<T>(c.Law, c.Weights.Span, c.InverseScale, j, menu);

    private sealed class FromAll : IStatement<RankedUtilities>
    {
        public Gap<T> Evaluate<T>(RankedUtilities c)
            where T : struct, IReal<T>
        {
            var product = T.One;
            foreach (var j in c.Ranking.Span[..^1])
            {
                product *= Choice<T>(c, j, c.Ranking.Span);
            }

            return Gap.Equal(c.Probability<T>(), product);
        }
    }

    private sealed class WorstFirst : IStatement<RankedUtilities>
    {
        public Gap<T> Evaluate<T>(RankedUtilities c)
            where T : struct, IReal<T>
        {
            var product = T.One;
            for (var m = c.Ranking.Count; m > 0; m--)
            {
                product *= Choice<T>(c, c.Ranking[m - 1], c.Ranking.Span[..m]);
            }

            return Gap.Equal(c.Probability<T>(), product);
        }
    }
}
