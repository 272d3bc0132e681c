using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Where the odds e^(ψ_2 - ψ_1) of the simulated population lie, for one number of alternatives.</summary>
/// <param name="Query">ζ = 4/5, p_*(1) = 3/5, |Y|.</param>
/// <param name="Low">The root is at least this.</param>
/// <param name="High">The root is at most this.</param>
public sealed record BracketedOdds(PopulationQuery Query, Rational Low, Rational High);

/// <summary>The reward difference ψ_2 - ψ_1 of the population in the simulated setting, for two to six alternatives.</summary>
/// <remarks>
/// The root x of the descent, which falls strictly, is bracketed by a change of sign found in rationals on two routes. ψ_2 - ψ_1 = ln x is
/// -0.405465, 0, 0.297271, 0.499973 and 0.641166. With three alternatives F(4/5) = 3/5 = p_*(1) exactly: the population is indifferent,
/// and the hypothesis p_*(1) &lt; F of Proposition 4 fails by equality.
/// </remarks>
public sealed class PopulationRoot : IStatement<BracketedOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<BracketedOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/pop.psi",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Population version of Lemma 9 in the setting of Section 5.3", line: 418),
        Statement = "For P_π̄(M_1) = 0.8 and p_*(1) = 0.6 the mean reward loss is least at e^(ψ_2 - ψ_1) = x, the root of "
            + "sum over k of C(n,k) ζ^k (1-ζ)^(n-k) k/(k + (n-k) x) = p_*(1) s: x = 2/3 for n = 2, x = 1 for n = 3, and x ∈ (1.346180, 1.346181), (1.648676, 1.648677), (1.898693, 1.898694) for n = 4, 5, 6.",
        Reading = "No value is printed; the brackets are ours, the equation is that of the proof of Lemma 9 with means for sums.",
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/pop.sign"],
        Domain = Domain.Listed(
            "two to six alternatives at ζ = 4/5, p_*(1) = 3/5",
            [
                At(2, Rational.Ratio(2, 3), Rational.Ratio(2, 3)),
                At(3, 1, 1),
                At(4, Rational.Parse("1.346180"), Rational.Parse("1.346181")),
                At(5, Rational.Parse("1.648676"), Rational.Parse("1.648677")),
                At(6, Rational.Parse("1.898693"), Rational.Parse("1.898694")),
            ],
            c => $"{PopulationQuery.Printed(c.Query)}, x in [{c.Low}, {c.High}]"),
        Conclusion = new PopulationRoot(),
        Controls =
        [
            new("x > 1 for three alternatives too", new AboveOne()),
            new("x = F/(1 - F) · (1 - p)/p", new OddsOfShare()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BracketedOdds c)
        where T : struct, IReal<T>
    {
        T low = T.Of(c.Low), high = T.Of(c.High);
        var exact = c.Low == c.High;
        return Gap.All(
            Gap.Equal(c.Query.DescentByCounts(low), c.Query.DescentByWords(low)).Named("two routes at the lower end"),
            Gap.Equal(c.Query.DescentByCounts(high), c.Query.DescentByWords(high)).Named("two routes at the upper end"),
            exact ? Gap.Equal(c.Query.DescentByWords(low), T.Zero) : Gap.Greater(c.Query.DescentByWords(low), T.Zero).Named("still falling"),
            exact ? Gap.Equal(c.Query.DescentByCounts(high), T.Zero) : Gap.Less(c.Query.DescentByCounts(high), T.Zero).Named("rising again"));
    }

    private static BracketedOdds At(int size, Rational low, Rational high) =>
        new(new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), size), low, high);

    private sealed class AboveOne : IStatement<BracketedOdds>
    {
        public Gap<T> Evaluate<T>(BracketedOdds c)
            where T : struct, IReal<T> => c.Query.Size == 2
            ? Gap.Holds<T>("two alternatives are not spoken of")
            : Gap.Greater(c.Query.DescentByCounts(T.One), T.Zero);
    }

    private sealed class OddsOfShare : IStatement<BracketedOdds>
    {
        public Gap<T> Evaluate<T>(BracketedOdds c)
            where T : struct, IReal<T>
        {
            var share = Models.Alignment.MixedQueries.ShareFormula(T.Of(c.Query.Mass), c.Query.Size);
            var first = T.Of(c.Query.First);
            return Gap.Equal(c.Query.DescentByCounts(share / (T.One - share) * (T.One - first) / first), T.Zero);
        }
    }
}
