using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>How much more some policy loses than π* on each candidate pair.</summary>
/// <param name="Excess">E[l | pair] at the other policy less that at π*, one number per pair.</param>
public sealed record ExcessPerPair(ValueList<Rational> Excess)
{
    /// <summary>Another policy is better on some pair.</summary>
    public static Domain<ExcessPerPair> Better { get; } = new()
    {
        Name = "1 to 6 candidate pairs, any excess losses of which at least one is negative",
        Draw = draws => new(draws.List(0, 5, d => d.Utility()).Add(-draws.Weight())),
        Print = Printed,
        Classes = [new("better on average over equally likely pairs", c => Reals.Sum(c.Excess.Span).Sign < 0, Rational.Ratio(1, 10))],
        Wider = new() { Name = "1 to 6 candidate pairs, any excess losses", Draw = draws => new(draws.List(1, 6, d => d.Utility())), Print = Printed },
    };

    private static string Printed(ExcessPerPair c) => $"excess loss per pair {c.Excess}";
}

/// <summary>What is left of the step: consistency for every law of the candidate pairs makes π* minimise each pair's own term.</summary>
/// <remarks>Were another policy better on one pair, a law that puts nearly all its weight there would prefer it.</remarks>
public sealed class OneTermPerPairRepaired : IStatement<ExcessPerPair>
{
    /// <summary>The claim.</summary>
    public static Claim<ExcessPerPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.one-term.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.one-term",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (21)", line: 399),
        Statement = "If π* minimises E[l] for every law of the candidate pairs with full support, it minimises E[l | y1, y2] for each pair: else some such law prefers another policy.",
        Reading = "Contraposed: from a pair on which another policy has the lower expected loss, a law with full support is built under which that policy is strictly better.",
        Domain = ExcessPerPair.Better,
        Hypotheses = [new("another policy is better on some pair", c => c.Excess.Any(e => e.Sign < 0))],
        Conclusion = new OneTermPerPairRepaired(),
        Controls = [new("the uniform law already prefers it", new Uniform())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ExcessPerPair c)
        where T : struct, IReal<T>
    {
        var (worst, most) = (0, Rational.Zero);
        for (var p = 0; p < c.Excess.Count; p++)
        {
            worst = c.Excess[p] < c.Excess[worst] ? p : worst;
            most = Rational.Max(most, c.Excess[p]);
        }

        // Weight 1 - s on the pair and s shared among the others: at most -(1 - s)|e| + s most = -|e|/2.
        var gain = Rational.Abs(c.Excess[worst]);
        var rest = c.Excess.Count == 1 || gain.IsZero ? 0 : gain / (2 * (gain + most));
        var sum = T.Zero;
        for (var p = 0; p < c.Excess.Count; p++)
        {
            sum += T.Of(p == worst ? 1 - rest : rest / (c.Excess.Count - 1)) * T.Of(c.Excess[p]);
        }

        return Gap.Less(sum, T.Zero).Named("excess loss under the law built");
    }

    private sealed class Uniform : IStatement<ExcessPerPair>
    {
        public Gap<T> Evaluate<T>(ExcessPerPair c)
            where T : struct, IReal<T> => Gap.Less(T.Of(Reals.Sum(c.Excess.Span)), T.Zero);
    }
}
