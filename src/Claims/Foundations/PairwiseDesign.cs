using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Comparisons that one user makes, and how noise enters them.</summary>
/// <param name="Law">The law of the noise.</param>
/// <param name="InverseScale">a: the noise is ε / a.</param>
/// <param name="Fresh">Whether each comparison draws the noise anew; else one draw of ε_1, ..., ε_M serves all comparisons.</param>
/// <param name="Weights">e^(V_j), positive integers.</param>
/// <param name="Pairs">The pairs compared, each of two different items, none twice.</param>
public sealed record PairwiseDesign(NoiseLaw Law, int InverseScale, bool Fresh, ValueList<int> Weights, ValueList<ItemPair> Pairs)
{
    private static readonly ItemPair[] All = [new(0, 1), new(0, 2), new(1, 2)];

    /// <summary>Any noise, drawn anew or once.</summary>
    public static Domain<PairwiseDesign> AnyNoise { get; } = Of(
        "Gumbel or reflected Gumbel noise of scale 1 or 1/2, or exponential noise, drawn anew for each comparison or once for all",
        draws =>
        {
            var fresh = !draws.Flip();
            var law = fresh ? draws.OneOf(NoiseLaw.Gumbel, NoiseLaw.Exponential, NoiseLaw.ReflectedGumbel) : draws.OneOf(NoiseLaw.Gumbel, NoiseLaw.ReflectedGumbel);
            return (law, draws.Integer(1, 2), fresh);
        });

    /// <summary>Noise of scale 1, drawn anew or once.</summary>
    public static Domain<PairwiseDesign> UnitScale { get; } = Of(
        "Gumbel or reflected Gumbel noise of scale 1, or exponential noise, drawn anew for each comparison or once for all",
        draws =>
        {
            var fresh = !draws.Flip();
            return ((NoiseLaw)draws.Choose(fresh ? 3 : 2), 1, fresh);
        });

    /// <summary>Standard Gumbel noise drawn anew for each comparison.</summary>
    public static Domain<PairwiseDesign> Standard { get; } = Of("standard Gumbel noise drawn anew for each comparison", _ => (NoiseLaw.Gumbel, 1, true)) with { Wider = AnyNoise };

    /// <summary>The probability of each list of answers, from independent logistic responses; answers in the order of their bit patterns.</summary>
    internal T[] Deterministic<T>()
        where T : struct, IReal<T> => Product(pair => T.Of(Weights[pair.First]) / T.Of(Weights[pair.First] + Weights[pair.Second]));

    /// <summary>The probability of each list of answers under random utility, by integration.</summary>
    internal T[] Random<T>()
        where T : struct, IReal<T>
    {
        if (Fresh)
        {
            return Product(pair => AdditiveUtility.Choice<T>(Law, Weights.Span, InverseScale, pair.First, [pair.First, pair.Second]));
        }

        var law = new T[1 << Pairs.Count];
        Array.Fill(law, T.Zero);
        foreach (var ranking in Rankings.All(Weights.Count))
        {
            var answers = 0;
            for (var p = 0; p < Pairs.Count; p++)
            {
                answers |= Array.IndexOf(ranking, Pairs[p].First) < Array.IndexOf(ranking, Pairs[p].Second) ? 1 << p : 0;
            }

            law[answers] += AdditiveUtility.Ranking<T>(Law, Weights.Span, InverseScale, ranking);
        }

        return law;
    }

    private T[] Product<T>(Func<ItemPair, T> first)
        where T : struct, IReal<T>
    {
        var law = new T[1 << Pairs.Count];
        for (var answers = 0; answers < law.Length; answers++)
        {
            law[answers] = T.One;
            for (var p = 0; p < Pairs.Count; p++)
            {
                var share = first(Pairs[p]);
                law[answers] *= (answers >> p & 1) == 1 ? share : T.One - share;
            }
        }

        return law;
    }

    private static Domain<PairwiseDesign> Of(string noise, Func<Draws, (NoiseLaw Law, int Scale, bool Fresh)> of) => new()
    {
        Name = $"1 to 3 pairs of 2 or 3 items, e^V integers from 1 to 3, {noise}",
        Draw = draws =>
        {
            var (law, scale, fresh) = of(draws);
            var count = draws.Integer(2, 3);
            var pairs = draws.Integer(1, count == 2 ? 1 : 3);
            return new(law, scale, fresh, draws.List(count, d => d.Integer(1, 3)), [.. All[..pairs]]);
        },
        Print = c => $"{c.Law} noise of scale 1/{c.InverseScale}, {(c.Fresh ? "drawn anew for each comparison" : "drawn once")}, e^V = {c.Weights}, pairs {string.Join(", ", c.Pairs.Select(p => $"{{{p.First + 1}, {p.Second + 1}}}"))}",
        Classes =
        [
            new("one pair", c => c.Pairs.Count == 1, Rational.Ratio(1, 20)),
            new("all three pairs", c => c.Pairs.Count == 3, Rational.Ratio(1, 20)),
        ],
    };
}

/// <summary>Two different items, counted from 0.</summary>
/// <param name="First">j.</param>
/// <param name="Second">k.</param>
public sealed record ItemPair(int First, int Second);
