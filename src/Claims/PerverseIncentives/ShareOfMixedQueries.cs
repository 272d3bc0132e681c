using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>F(ζ) is the mean share of M_1 among the alternatives of a query that offers both categories.</summary>
public sealed class ShareOfMixedQueries : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/f.formula",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, first display", line: 472),
        Statement = "For all 0 < ζ < 1 and n ≥ 2, with k_1 ~ Binomial(n, ζ): E[k_1/n | 0 < k_1 < n] = F(ζ) = (ζ - ζ^n) / (1 - ζ^n - (1 - ζ)^n).",
        Domain = MixedQuery.Within(1),
        Hypotheses =
        [
            new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
            new("|Y| ≥ 2", c => c.Size >= 2),
        ],
        Scalar = true,
        Conclusion = new ShareOfMixedQueries(),
        Controls =
        [
            new("E[k_1/n | 0 < k_1 < n] = ζ", new Unconditional()),
            new("the same with ζ - ζ^(n+1) above", new OtherExponent()),
            new("the same with 1 - ζ^n below", new OneSide()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T> => Gap.Equal(ByCounts<T>(c), MixedQueries.ShareFormula(T.Of(c.Mass), c.Size));

    private static T ByCounts<T>(MixedQuery c)
        where T : struct, IReal<T> => MixedQueries.ShareByCounts(T.Of(c.Mass), c.Size);

    private sealed class Unconditional : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Gap.Equal(ByCounts<T>(c), T.Of(c.Mass));
    }

    private sealed class OtherExponent : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T>
        {
            var mass = T.Of(c.Mass);
            return Gap.Equal(ByCounts<T>(c), (mass - T.Pow(mass, c.Size + 1)) / MixedQueries.Probability(mass, c.Size));
        }
    }

    private sealed class OneSide : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T>
        {
            var mass = T.Of(c.Mass);
            return Gap.Equal(ByCounts<T>(c), (mass - T.Pow(mass, c.Size)) / (T.One - T.Pow(mass, c.Size)));
        }
    }
}
