using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two ideas with so many expressions each, and the margin of SLiC.</summary>
/// <param name="FirstSize">Expressions of the first idea.</param>
/// <param name="SecondSize">Expressions of the second idea.</param>
/// <param name="Margin">e^δ, above 1.</param>
/// <param name="Odds">P(y_1)/P(y_2) to compare with the optimum of SLiC.</param>
public sealed record TwoIdeas(int FirstSize, int SecondSize, Rational Margin, Rational Odds);

/// <summary>Section 5.5: IL and SLiC tend to the idea with many more expressions, though 60% prefer the other.</summary>
/// <remarks>
/// IL matches P(y_1)/P(y_2) = 3/2. The population hinge 0.6 (δ - v)_+ + 0.4 (v + δ)_+ of SLiC, v = ln(P(y_1)/P(y_2)), is least at v = δ alone.
/// </remarks>
public sealed class LongerMessages : IStatement<TwoIdeas>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoIdeas> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.5.long",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5.5, last paragraph", line: 329),
        Statement = "For p_* = (0.6, 0.4), pairs and growing data: if |M_2|/|M_1| > max(3/2, e^δ), the policies that IL and SLiC fit under Assumption 3 have P(M_2) > 1/2.",
        Reading = "'Many more expressions' is made precise by the thresholds 3/2 for IL and e^δ for SLiC. That longer messages have more equivalents is an observation, not mathematics.",
        Uses = ["perverse-incentives/eq15", "perverse-incentives/slic.loss"],
        Domain = new()
        {
            Name = "|M_1| to 20, |M_2| beyond both thresholds, any δ > 0, any odds to compare with",
            Draw = draws =>
            {
                int first = draws.Integer(1, 20);
                var margin = 1 + draws.OneOf<Rational>(1, Rational.Ratio(1, 2), 2, Rational.Ratio(1, 10), 5);
                var least = (int)(first * Rational.Max(margin, Rational.Ratio(3, 2))).Floor() + 1;
                return new(first, least + draws.Choose(1_000), margin, draws.Weight());
            },
            Print = Printed,
            Wider = new()
            {
                Name = "any sizes",
                Draw = draws => new(draws.Integer(1, 20), draws.Integer(1, 60), 1 + draws.Weight(), draws.Weight()),
                Print = Printed,
            },
        },
        Hypotheses =
        [
            new("|M_2|/|M_1| > 3/2", c => 2 * c.SecondSize > 3 * c.FirstSize),
            new("|M_2|/|M_1| > e^δ", c => c.SecondSize > c.Margin * c.FirstSize),
        ],
        Conclusion = new LongerMessages(),
        Cases = 2_000,
        Controls = [new("P(M_1) > 1/2 under IL, as most prefer", new Preferred())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoIdeas c)
        where T : struct, IReal<T>
    {
        var half = T.Of(Rational.Ratio(1, 2));
        var tends = Gap.All(
            Gap.Less(half, Second(c, T.Of(Rational.Ratio(3, 2)))).Named("IL"),
            Gap.Less(half, Second(c, T.Of(c.Margin))).Named("SLiC"));
        return c.Odds == c.Margin ? tends : Gap.All(tends, Gap.Less(Hinge<T>(c, c.Margin), Hinge<T>(c, c.Odds)).Named("SLiC is least at e^δ"));
    }

    // P(M_2) for P(y_1)/P(y_2) as given.
    private static T Second<T>(TwoIdeas c, T odds)
        where T : struct, IReal<T> => TwoCategoryPolicy.SecondMass((c.FirstSize, c.SecondSize), odds, T.One);

    private static T Hinge<T>(TwoIdeas c, Rational odds)
        where T : struct, IReal<T> =>
        (T.Of(Rational.Parse("0.6")) * T.Max(T.Zero, T.Log(T.Of(c.Margin / odds)))) + (T.Of(Rational.Parse("0.4")) * T.Max(T.Zero, T.Log(T.Of(c.Margin * odds))));

    private static string Printed(TwoIdeas c) => $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, e^δ = {c.Margin}, P(y_1)/P(y_2) = {c.Odds}";

    private sealed class Preferred : IStatement<TwoIdeas>
    {
        public Gap<T> Evaluate<T>(TwoIdeas c)
            where T : struct, IReal<T> => Gap.Less(Second(c, T.Of(Rational.Ratio(3, 2))), T.Of(Rational.Ratio(1, 2)));
    }
}
