using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inclusive learning from 5m pairs in the proportion 3 : 2.</summary>
/// <param name="Batches">m: 3m pairs chose M_1 and 2m chose M_2.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="BaselineOdds">P_π̄(M_2)/P_π̄(M_1), positive.</param>
/// <param name="Beta">β > 0.</param>
public sealed record InclusivePairs(int Batches, int FirstSize, int SecondSize, Rational BaselineOdds, Rational Beta);

/// <summary>Equation (15): with growing data inclusive learning matches the choice probabilities (0.6, 0.4), so P(y_1)/P(y_2) → 3/2.</summary>
/// <remarks>
/// The slope of L_IL in ln u, u = P(M_2)/P(M_1), is N (q - 0.4) plus the slope of the divergence, with q = P(y_2)/(P(y_1) + P(y_2)). The latter is
/// β u/(1 + u)² ln(u/ū), less than β max(ū, 1/ū)/4 in size; so the minimiser, which is unique in u, has |q - 0.4| below B/N.
/// </remarks>
public sealed class Equation15 : IStatement<InclusivePairs>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusivePairs> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq15",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("eq. (15)", line: 312),
        Statement = "Eq. (15) has the one solution P(y_1)/P(y_2) = 3/2; for N = |D| pairs chosen 3 : 2 and every baseline ū and β > 0, every stationary point of L_IL has "
            + "|P(y_2)/(P(y_1) + P(y_2)) - 0.4| < β max(ū, 1/ū)/(4N) → 0.",
        Reading = "'As the dataset grows' with β fixed; at finite N the match is not exact.",
        Uses = ["perverse-incentives/te2.probs", "perverse-incentives/il.loss"],
        Domain = new()
        {
            Name = "m from 1 to 10,000, |M_1| to 20, |M_2| to 1,000, any baseline odds, β > 0",
            Draw = draws => new(draws.Integer(1, 10_000), draws.Integer(1, 20), draws.Integer(1, 1_000), draws.Weight(), draws.Weight()),
            Print = c => $"|D| = {5 * c.Batches}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, baseline odds {c.BaselineOdds}, β = {c.Beta}",
            Classes = [new("a bound below 0.4", c => Bound(c) < Rational.Parse("0.4"), Rational.Ratio(1, 4))],
        },
        Conclusion = new Equation15(),
        Cases = 2_000,
        Controls =
        [
            new("P(y_1)/P(y_2) = 2/3", new OtherRatio()),
            new("the minimiser matches at every finite N", new AtOnce()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusivePairs c)
        where T : struct, IReal<T>
    {
        T second = T.Of(Rational.Parse("0.4"));
        var ratio = Gap.All(
            Gap.Equal((T.One / second) - T.One, T.Of(Rational.Ratio(3, 2))).Named("P(y_1)/P(y_2) from 0.4"),
            Gap.Equal(T.Of(Rational.Parse("0.6")) / (T.One - T.Of(Rational.Parse("0.6"))), T.Of(Rational.Ratio(3, 2))).Named("from 0.6"));
        var bound = Bound(c);
        if (bound >= Rational.Parse("0.4"))
        {
            return ratio;
        }

        return Gap.All(
            ratio,
            Gap.Less(T.Zero, Slope<T>(c, Rational.Parse("0.4") + bound)).Named("L_IL rises at 0.4 + B/N"),
            Gap.Less(Slope<T>(c, Rational.Parse("0.4") - bound), T.Zero).Named("L_IL falls at 0.4 - B/N"));
    }

    private static Rational Bound(InclusivePairs c) =>
        c.Beta * Rational.Max(c.BaselineOdds, 1 / c.BaselineOdds) / (20 * c.Batches);

    // Per batch of five: the data of one batch, β divided among the batches.
    private static T Slope<T>(InclusivePairs c, Rational second)
        where T : struct, IReal<T>
    {
        CategoryDatum chose1 = new(1, 1, true), chose2 = new(1, 1, false);
        var ratio = second / (1 - second);
        return InclusiveLoss.Slope<T>(
            [chose1, chose1, chose1, chose2, chose2], (c.FirstSize, c.SecondSize), T.Of(ratio * c.SecondSize / c.FirstSize),
            T.Of(c.BaselineOdds), T.Of(c.Beta / c.Batches));
    }

    private sealed class OtherRatio : IStatement<InclusivePairs>
    {
        public Gap<T> Evaluate<T>(InclusivePairs c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Rational.Ratio(2, 3)) / T.Of(Rational.Ratio(5, 3)), T.Of(Rational.Parse("0.6")));
    }

    private sealed class AtOnce : IStatement<InclusivePairs>
    {
        public Gap<T> Evaluate<T>(InclusivePairs c)
            where T : struct, IReal<T> => Gap.Equal(Slope<T>(c, Rational.Parse("0.4")), T.Zero);
    }
}
