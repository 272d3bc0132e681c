using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The theorem for losses that are consistent whatever the law of the candidate pairs.</summary>
/// <remarks>
/// <para>
/// Proof, for every |U| and any loss, differentiable or not. Such a loss is least at the optimal policies pair by pair. Let policies 1 and 2
/// be given and d_o the change of the loss from 1 to 2. Where 1 is optimal Σ_o d_o χ_o(z) ≥ 0, where 2 is optimal ≤ 0, each for all z with
/// the right θ*. Along v_u ↦ v_u t^(±...) with θ* unchanged χ_o outweighs all other patterns, for each o with disagreement; so d_o ≥ 0 and
/// d_o ≤ 0. No limit is taken, |U| > 3 is not needed, nor is the first lemma.
/// </para>
/// <para>Each case here is one loss that does change at some o, and the population that exposes it is computed and checked.</para>
/// </remarks>
public sealed class ConsistentLossRepaired : IStatement<LossDifference>
{
    /// <summary>The claim.</summary>
    public static Claim<LossDifference> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, theorem", line: 371),
        Statement = "Under Bradley-Terry with equally represented types, as many as there may be, a loss that is consistent for every law of the candidate pairs does not depend on π at any o other than 0 and 1.",
        Reading = "Contraposed: for every loss that differs between two policies at some o with disagreement there is a population for which one of the two is optimal at the pair and the other one has the strictly lower expected loss.",
        Uses = ["heterogeneous-preferences/thm.lem1.one-term.repaired"],
        Domain = LossDifference.UsesDisagreement,
        Hypotheses =
        [
            new("types equally represented", c => c.Shares.All(k => k == 1)),
            new("preferences follow Bradley-Terry", c => !c.LinearLink),
            new("the loss depends on π at some pattern of disagreement", c => c.LinearLink || c.Shares.Any(k => k == 0) || c.Used() is not null),
        ],
        Conclusion = new ConsistentLossRepaired(),
        Controls =
        [
            new("the population with odds (b, 1, ..., 1) exposes it", new AtBase()),
            new("the optimal policy of the two is the better one", new OptimalWins()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossDifference c)
        where T : struct, IReal<T>
    {
        if (c.LinearLink)
        {
            // E[(h - mean label)²] = (h - θ*)² + const, since the mean label has expectation θ*.
            return Gap.Fails<T>("with a linear link the squared loss (h - mean label)² is least at θ* for every population, and uses every sample");
        }

        if (c.Shares.Any(k => k == 0))
        {
            return Unheard<T>(c);
        }

        return c.Used() is { } pattern
            ? Exposed<T>(c, d => PatternPath.Dominating(c.Shares.Span, d.Sign < 0 ? c.First : c.Second, c.Values(), pattern), true)
            : Gap.Fails<T>("the loss does not depend on π where types disagree");
    }

    // Where the change is negative the first policy must lose although it is optimal, where positive the second.
    private static Gap<T> Exposed<T>(LossDifference c, Func<Rational, Rational[]> odds, bool wins)
        where T : struct, IReal<T>
    {
        var (values, change) = (c.Values(), c.Used() is { } o ? c.Values()[o] : Rational.Zero);
        var v = odds(change);
        var z = new T[v.Length];
        for (var u = 0; u < z.Length; u++)
        {
            z[u] = T.Of(v[u] / (1 + v[u]));
        }

        var excess = PatternLaw.Expectation<T>(z, p => T.Of(values[p])) * T.Of(change.Sign < 0 ? 1 : -1);
        return (wins ? Gap.Less(excess, T.Zero) : Gap.AtLeast(excess, T.Zero)).Named("E[l] at the other policy less that at the optimal one");
    }

    // Types without weight may disagree freely: the quadratic agreement loss of the others is consistent and keeps those samples.
    private static Gap<T> Unheard<T>(LossDifference c)
        where T : struct, IReal<T>
    {
        var heard = c.Shares.Span.ToArray().Select((k, u) => k > 0 ? 1 << u : 0).Sum();
        return Gap.Fact<T>(
            heard == 0,
            $"the quadratic loss on samples in which the types {PatternLaw.Print(c.Shares.Count, heard)} with weight agree is consistent, whatever the types without weight say");
    }

    private sealed class AtBase : IStatement<LossDifference>
    {
        public Gap<T> Evaluate<T>(LossDifference c)
            where T : struct, IReal<T> =>
            Exposed<T>(c, d => [d.Sign < 0 ? c.First : c.Second, .. Enumerable.Repeat(Rational.One, c.Shares.Count - 1)], true);
    }

    private sealed class OptimalWins : IStatement<LossDifference>
    {
        public Gap<T> Evaluate<T>(LossDifference c)
            where T : struct, IReal<T> =>
            Exposed<T>(c, d => PatternPath.Dominating(c.Shares.Span, d.Sign < 0 ? c.First : c.Second, c.Values(), c.Used()!.Value), false);
    }
}
