using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Labelled comparisons between responses and the scale [α1, α2] of the degree of preference.</summary>
/// <param name="Alpha1">α1.</param>
/// <param name="Alpha2">α2.</param>
/// <param name="Responses">How many responses; q has one free number for each.</param>
/// <param name="Pairs">The comparisons (y_w, y_l) with their counts.</param>
/// <param name="Bias">b in h(y1, y2) = q(y1) - q(y2) + b; 0 as printed.</param>
public sealed record LabelledPairs(Rational Alpha1, Rational Alpha2, int Responses, ValueList<LabelledComparison> Pairs, Rational Bias)
{
    /// <summary>Data sets of 1 to 6 comparisons among 1 to 4 responses, any scale.</summary>
    public static Domain<LabelledPairs> Domain { get; } = new()
    {
        Name = "1 to 6 comparisons with counts among 1 to 4 responses, conflicting labels and y_w = y_l included; α1 ≤ α2 of any sign",
        Draw = draws => Drawn(draws, wider: false),
        Print = c => c.ToString(),
        Edges = [OnePair(0, 1), OnePair(-1, 1)],
        Classes =
        [
            new("IPO's scale [0, 1]", c => c.Alpha1.IsZero && c.Alpha2 == 1, Rational.Ratio(1, 500)),
            new("α1 = α2", c => c.Alpha1 == c.Alpha2, Rational.Ratio(1, 50)),
            new("α1 below 0", c => c.Alpha1.Sign < 0, Rational.Ratio(1, 10)),
            new("conflicting labels", c => c.Pairs.Any(p => p.Winner != p.Loser && c.Pairs.Any(o => o.Winner == p.Loser && o.Loser == p.Winner)), Rational.Ratio(1, 20)),
            new("y_w = y_l", c => c.Pairs.Any(p => p.Winner == p.Loser), Rational.Ratio(1, 20)),
            new("several unconnected prompts or responses", c => c.Pairs.Count < c.Responses - 1, Rational.Ratio(1, 20)),
        ],
        Wider = new() { Name = "any α1, α2 and bias", Draw = draws => Drawn(draws, wider: true), Print = c => c.ToString() },
    };

    /// <summary>One comparison, which the first response won.</summary>
    public static LabelledPairs OnePair(Rational low, Rational high) => new(low, high, 2, [new(0, 1, 1)], 0);

    /// <summary>The comparisons and the scale in the document's symbols.</summary>
    public override string ToString()
    {
        var bias = Bias.IsZero ? string.Empty : $", h(y1,y2) = q(y1) - q(y2) + {Bias}";
        return $"α1 = {Alpha1}, α2 = {Alpha2}, M = {Responses}, (w,l): {string.Join(", ", Pairs.Select(p => $"({p.Winner + 1},{p.Loser + 1})"
            + (p.Weight == 1 ? string.Empty : $" x {p.Weight}")))}{bias}";
    }

    private static LabelledPairs Drawn(Draws draws, bool wider)
    {
        var low = draws.Utility();
        var width = draws.Choose(4) switch { 0 => 1, 1 => 0, 2 => draws.Weight(), _ => draws.InnerProportion() };
        var responses = draws.Integer(1, 4);
        var pairs = draws.List(1, 6, d =>
        {
            // The loser first: so (1,2) comes before (2,1) in the enumeration.
            var loser = d.Choose(responses);
            return new LabelledComparison(d.Choose(responses), loser, d.Integer(1, 9));
        });
        var (bias, sign) = wider ? (draws.Utility(), draws.Flip() ? -1 : 1) : (Rational.Zero, 1);
        return new(low, low + (sign * width), responses, pairs, bias);
    }
}
