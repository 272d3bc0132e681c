using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Losses of each pattern of labels on one pair, and how the types answer.</summary>
/// <param name="Odds">v_u = e^(Δr_u) &gt; 0, one per type.</param>
/// <param name="Losses">l(o), one per pattern.</param>
/// <param name="Copied">The probability that the second type repeats the first one's label, each keeping its own probability if both agree in it; 0 for independent answers.</param>
public sealed record PatternLosses(ValueList<Rational> Odds, ValueList<Rational> Losses, Rational Copied)
{
    /// <summary>One to five types that answer independently.</summary>
    public static Domain<PatternLosses> Domain { get; } = new()
    {
        Name = "1 to 5 types under Bradley-Terry, any loss per pattern",
        Draw = draws =>
        {
            var odds = draws.List(1, 5, d => d.Weight());
            return new(odds, draws.List(1 << odds.Count, d => d.Utility()), 0);
        },
        Print = c => $"v = {c.Odds}, l = {c.Losses}, copied {c.Copied}",
        Classes = [new("types that differ", c => c.Odds.Any(v => v != c.Odds[0]), Rational.Ratio(1, 4))],
        Wider = new()
        {
            Name = "2 types of the same reward, the second of which may copy the first one's label",
            Draw = draws =>
            {
                var v = draws.Weight();
                return new([v, v], draws.List(4, d => d.Utility()), draws.OneOf<Rational>(0, 1, Rational.Ratio(1, 2)));
            },
            Print = c => $"v = {c.Odds}, l = {c.Losses}, copied {c.Copied}",
        },
    };
}

/// <summary>Eq. (21): the population loss at a pair is Σ_o l(o) χ_o(z).</summary>
public sealed class PopulationLossExpansion : IStatement<PatternLosses>
{
    /// <summary>The claim.</summary>
    public static Claim<PatternLosses> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.eq21",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, eq. (21)", line: 393),
        Statement = "E_o[l(o) | x, y1, y2] = Σ_o l(o) χ_o(z) with z_u = σ(Δr_u), χ_o(z) = Π_u z_u^(o_u) (1 - z_u)^(1 - o_u).",
        Reading = "The labels are those of different users, each drawn by eq. (7), hence independent given the pair; the print leaves this unsaid. The left side averages out one type after the other.",
        Domain = PatternLosses.Domain,
        Hypotheses = [new("labels of different types are independent given the pair", c => c.Copied.IsZero)],
        Conclusion = new PopulationLossExpansion(),
        Controls = [new("exponents 1 - o_u and o_u exchanged", new Exchanged())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PatternLosses c)
        where T : struct, IReal<T> => Gap.Equal(Expected<T>(c), PatternLaw.Expectation<T>(Probabilities<T>(c), o => T.Of(c.Losses[o])));

    private static T Expected<T>(PatternLosses c)
        where T : struct, IReal<T>
    {
        var z = Probabilities<T>(c);
        var independent = PatternLaw.ExpectationOneByOne<T>(z, o => T.Of(c.Losses[o]));
        if (c.Copied.IsZero)
        {
            return independent;
        }

        // With the probability of copying both labels are the first one's.
        var same = (z[0] * T.Of(c.Losses[3])) + ((T.One - z[0]) * T.Of(c.Losses[0]));
        return (T.Of(c.Copied) * same) + (T.Of(1 - c.Copied) * independent);
    }

    private static T[] Probabilities<T>(PatternLosses c)
        where T : struct, IReal<T> => c.Odds.Map(v => T.Of(v / (1 + v))).Span.ToArray();

    private sealed class Exchanged : IStatement<PatternLosses>
    {
        public Gap<T> Evaluate<T>(PatternLosses c)
            where T : struct, IReal<T> =>
            Gap.Equal(Expected<T>(c), PatternLaw.Expectation<T>(Probabilities<T>(c), o => T.Of(c.Losses[c.Losses.Count - 1 - o])));
    }
}
