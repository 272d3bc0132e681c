using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 2, full rankings: with standard Gumbel noise the ranking by utility follows the Plackett-Luce law.</summary>
/// <remarks>The left side integrates the densities of the utilities place by place; no factor of the product enters there.</remarks>
public sealed class Theorem2PlackettLuce : IStatement<RankedUtilities>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedUtilities> Claim { get; } = new()
    {
        Id = "foundations/thm2.pl",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorem 2, Plackett-Luce", line: 97),
        Statement = "P(H_(j_1) > ... > H_(j_M)) = Π_(m=1..M-1) e^(V_(j_m)) / Σ_(k=m..M) e^(V_(j_k)) for H_j = V_j + ε_j with ε_j i.i.d. standard Gumbel.",
        Reading = "'Gumbel' is standard Gumbel, as the formula needs; for one alternative the product is empty.",
        Domain = RankedUtilities.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel),
            new("scale 1", c => c.InverseScale == 1),
        ],
        Conclusion = new Theorem2PlackettLuce(),
        Controls =
        [
            new("the worst is chosen first: Π e^(V_(j_m)) / Σ_(k=1..m) e^(V_(j_k))", new WorstFirst()),
            new("chosen alternatives stay in the denominator", new WithReplacement()),
            new("all rankings are equally probable", new Uniform()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedUtilities c)
        where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), PlackettLuce.Probability<T>(Weights<T>(c), c.Ranking.Span));

    private static T[] Weights<T>(RankedUtilities c)
        where T : struct, IReal<T> => c.Weights.Map(w => (Rational)w).Lift<T>();

    private sealed class WorstFirst : IStatement<RankedUtilities>
    {
        public Gap<T> Evaluate<T>(RankedUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), PlackettLuce.Probability<T>(Weights<T>(c), [.. c.Ranking.Reverse()]));
    }

    private sealed class WithReplacement : IStatement<RankedUtilities>
    {
        public Gap<T> Evaluate<T>(RankedUtilities c)
            where T : struct, IReal<T>
        {
            var weights = Weights<T>(c);
            var product = T.One;
            foreach (var j in c.Ranking.Span[..^1])
            {
                product *= Luce.Probability<T>(weights, j, c.Ranking.Span);
            }

            return Gap.Equal(c.Probability<T>(), product);
        }
    }

    private sealed class Uniform : IStatement<RankedUtilities>
    {
        public Gap<T> Evaluate<T>(RankedUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), T.One / T.Of(Rankings.All(c.Weights.Count).Count));
    }
}
