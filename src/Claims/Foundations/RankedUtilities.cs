using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Additive random utilities H_j = V_j + ε_j / a with i.i.d. noise, and one ranking of the alternatives.</summary>
/// <param name="Law">The law of ε_j.</param>
/// <param name="InverseScale">a.</param>
/// <param name="Weights">e^(V_j) as positive integers.</param>
/// <param name="Ranking">Alternatives from best to worst.</param>
public sealed record RankedUtilities(NoiseLaw Law, int InverseScale, ValueList<int> Weights, ValueList<int> Ranking)
{
    /// <summary>Standard Gumbel noise.</summary>
    public static Domain<RankedUtilities> Domain { get; } = new()
    {
        Name = "rankings of 1 to 5 alternatives, standard Gumbel noise, e^V integers from 1 to 5 (to 3 for five alternatives)",
        Draw = draws => Drawn(draws, NoiseLaw.Gumbel, 1),
        Print = Text,
        Edges = [new(NoiseLaw.Gumbel, 1, [1], [0]), new(NoiseLaw.Gumbel, 1, [5, 1], [1, 0]), new(NoiseLaw.Gumbel, 1, [3, 3, 3, 3, 3], [4, 3, 2, 1, 0])],
        Classes =
        [
            new("one alternative", c => c.Weights.Count == 1, Rational.Ratio(1, 20)),
            new("all utilities equal", c => c.Weights.Count > 1 && c.Weights.All(w => w == c.Weights[0]), Rational.Ratio(1, 200)),
            new("five alternatives", c => c.Weights.Count == 5, Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "Gumbel or reflected Gumbel noise of scale 1 or 1/2",
            Draw = draws => Drawn(draws, (NoiseLaw)draws.Choose(2), 2),
            Print = Text,
        },
    };

    /// <summary>P(H of the first &gt; H of the second &gt; ...), by integration.</summary>
    internal T Probability<T>()
        where T : struct, IReal<T> => AdditiveUtility.Ranking<T>(Law, Weights.Span, InverseScale, Ranking.Span);

    private static RankedUtilities Drawn(Draws draws, NoiseLaw law, int mostScale)
    {
        var count = draws.Integer(1, mostScale == 1 ? 5 : 3);
        var scale = draws.Integer(1, mostScale);
        return new(law, scale, draws.List(count, d => d.Integer(1, count == 5 || mostScale > 1 ? 3 : 5)), draws.Permutation(count));
    }

    private static string Text(RankedUtilities c) =>
        $"{c.Law} noise of scale 1/{c.InverseScale}, e^V = {c.Weights}, ranking {string.Join(" ≻ ", c.Ranking.Select(i => i + 1))}";
}
