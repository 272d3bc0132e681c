using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two Bradley-Terry types on two alternatives whose labels are even.</summary>
/// <param name="First">The users of type A, a part of all.</param>
/// <param name="Second">The users of type B.</param>
/// <param name="Odds">e^(Δr) of type A; that of type B follows.</param>
public sealed record EvenPopulation(int First, int Second, Rational Odds)
{
    /// <summary>Types of different shares, of which A is not indifferent.</summary>
    public static Domain<EvenPopulation> Domain { get; } = new()
    {
        Name = "two types in parts of 1 to 9, odds of the majority type from 1/10 to 10 except 1, that of the minority solved for",
        Draw = draws =>
        {
            int few = draws.Integer(1, 8), many = few + draws.Integer(1, 3);
            // A minority of share q makes up for a majority with σ(Δr) = s if |s − 1/2| (1 − q)/q is below 1/2.
            var most = Rational.Ratio(few, 2L * many);
            var probability = Rational.Ratio(1, 2) + (most * draws.InnerProportion() * (draws.Flip() ? -1 : 1));
            return new(many, few, probability / (1 - probability));
        },
        Print = Printed,
        Edges = [new(2, 1, Rational.Ratio(5, 3))],
        Classes = [new("majority for y1", c => c.Odds > 1, Rational.Ratio(1, 5)), new("majority for y2", c => c.Odds < 1, Rational.Ratio(1, 5))],
        Wider = new()
        {
            Name = "the same with equal shares or an indifferent majority",
            Draw = draws =>
            {
                var few = draws.Integer(1, 4);
                var odds = draws.OneOf<Rational>(1, Rational.Ratio(5, 4), Rational.Ratio(4, 5), Rational.Ratio(6, 5));
                return new(few + draws.Choose(2), few, odds);
            },
            Print = Printed,
        },
    };

    /// <summary>e^(Δr) of type B, for which the labels are even.</summary>
    public Rational SecondOdds()
    {
        var first = Odds / (1 + Odds);
        var second = ((Rational.Ratio(First + Second, 2)) - (First * first)) / Second;
        return second / (1 - second);
    }

    private static string Printed(EvenPopulation c) => $"{c.First} : {c.Second} users with e^Δr = {c.Odds} and {c.SecondOdds()}";
}

/// <summary>Two populations with the same labels, to the last digit, and opposite rankings.</summary>
/// <remarks>
/// <para>
/// Mirror a population whose labels are even, and they stay even, while the average turns round. By hand: two users in three with odds
/// 5/3 and one with 1/3 have 2/3 · 5/8 + 1/3 · 1/4 = 1/2, and the average reward difference is log(25/27)/3 &lt; 0. So no number of
/// labels tells the ranking, whatever the dependence of m on r.
/// </para>
/// <para>
/// It is the minority that has its way: log((1/2 + x)/(1/2 − x)) is convex for x > 0, so an even vote costs the fewer users more reward.
/// </para>
/// </remarks>
public sealed class EvenLabels : IStatement<EvenPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<EvenPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.prop.same-law",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, first proposition", line: 203),
        Statement = "Two Bradley-Terry types of unequal shares, not indifferent, with Pr(y1 ≻ y2) = 1/2 have r̄(y1) ≠ r̄(y2), the minority's favourite above; with Δr reversed the labels are the same and the ranking is not.",
        Reading = "A stronger form for two alternatives: the proposition with a sample size that may depend on all of r.",
        Uses = ["heterogeneous-preferences/learn.prop"],
        Domain = EvenPopulation.Domain,
        Hypotheses =
        [
            new("shares differ", c => c.First != c.Second),
            new("types are not indifferent", c => c.Odds != 1),
        ],
        Conclusion = new EvenLabels(),
        Controls = [new("the majority's favourite has the higher average", new MajorityWins())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(EvenPopulation c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(Share<T>(c, c.Odds, c.SecondOdds()), T.Of(Rational.Ratio(1, 2))).Named("Pr(y1 ≻ y2)"),
            Gap.Equal(Share<T>(c, 1 / c.Odds, 1 / c.SecondOdds()), T.Of(Rational.Ratio(1, 2))).Named("Pr(y1 ≻ y2), reversed"),
            Minority(c, Average<T>(c, c.Odds, c.SecondOdds()), c.SecondOdds() > 1).Named("e^(N r̄(y1) − N r̄(y2)) against 1"),
            Minority(c, Average<T>(c, 1 / c.Odds, 1 / c.SecondOdds()), c.SecondOdds() < 1).Named("the same, reversed"));

    private static Gap<T> Minority<T>(EvenPopulation c, T average, bool forFirst)
        where T : struct, IReal<T> => c.Odds == 1
            ? Gap.Differ(average, T.One)
            : forFirst ? Gap.Greater(average, T.One) : Gap.Less(average, T.One);

    private static T Share<T>(EvenPopulation c, Rational first, Rational second)
        where T : struct, IReal<T> =>
        ((T.Of(c.First) * T.Of(first / (1 + first))) + (T.Of(c.Second) * T.Of(second / (1 + second)))) / T.Of(c.First + c.Second);

    // Π e^(Δr) over users: above 1 exactly when the average difference is positive.
    private static T Average<T>(EvenPopulation c, Rational first, Rational second)
        where T : struct, IReal<T> => T.Pow(T.Of(first), c.First) * T.Pow(T.Of(second), c.Second);

    private sealed class MajorityWins : IStatement<EvenPopulation>
    {
        public Gap<T> Evaluate<T>(EvenPopulation c)
            where T : struct, IReal<T> => Minority(c, Average<T>(c, c.Odds, c.SecondOdds()), c.Odds > 1);
    }
}
