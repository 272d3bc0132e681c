using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set and a point x &gt; 0 at which f is evaluated.</summary>
/// <param name="Data">D.</param>
/// <param name="Odds">x.</param>
public sealed record CategoryDataAtOdds(CategoryData Data, Rational Odds);

/// <summary>f tends to minus the number of mixed queries that chose M_1, with an explicit rate.</summary>
public sealed class Lemma9LimitRepaired : IStatement<CategoryDataAtOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryDataAtOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.limit.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set and x > 0: 0 ≤ f(x) + |I_1| ≤ C / x, where I_1 holds the mixed queries that chose M_1 and "
            + "C = Σ k_1 / k_2 over the queries with k_2 > 0; so f(x) → -|I_1| as x → ∞.",
        Repairs = "perverse-incentives/lemma9.limit",
        Domain = new()
        {
            Name = $"{CategoryData.Any.Name}; x > 0",
            Draw = draws => new(CategoryData.Any.Draw(draws), draws.Weight()),
            Print = c => $"{CategoryData.Any.Print(c.Data)}, x = {c.Odds}",
            Edges = [new(new([new(2, 0, true), new(1, 1, false)]), 1_000_000)],
            Classes =
            [
                new("M_1 chosen without a rival", c => c.Data.Items.Any(d => d.ChoseFirst && !d.IsMixed()), Rational.Ratio(1, 10)),
                new("M_1 chosen in a mixed query", c => c.Data.CountMixed(true) > 0, Rational.Ratio(1, 10)),
            ],
        },
        Conclusion = new Lemma9LimitRepaired(),
        Controls =
        [
            new("0 ≤ f(x) + |D| ρ_chosen ≤ C / x", new AsPrinted()),
            new("f(x) + |I_1| ≤ C / (2x)", new HalfTheBound()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
        where T : struct, IReal<T> => Within<T>(c, c.Data.CountMixed(true), Bound(c));

    private static Gap<T> Within<T>(CategoryDataAtOdds c, Rational fall, Rational bound)
        where T : struct, IReal<T>
    {
        var rest = RewardLoss.Descent(c.Data.Items.Span, T.Of(c.Odds)) + T.Of(fall);
        return Gap.All(Gap.AtMost(T.Zero, rest), Gap.AtMost(rest, T.Of(bound)));
    }

    private static Rational Bound(CategoryDataAtOdds c)
    {
        Rational sum = 0;
        foreach (var d in c.Data.Items)
        {
            sum += d.Second > 0 ? Rational.Ratio(d.First, d.Second) : 0;
        }

        return sum / c.Odds;
    }

    private sealed class AsPrinted : IStatement<CategoryDataAtOdds>
    {
        public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
            where T : struct, IReal<T> => Within<T>(c, c.Data.Items.Count * c.Data.ShareChosen(), Bound(c));
    }

    private sealed class HalfTheBound : IStatement<CategoryDataAtOdds>
    {
        public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
            where T : struct, IReal<T> => Within<T>(c, c.Data.CountMixed(true), Bound(c) / 2);
    }
}
