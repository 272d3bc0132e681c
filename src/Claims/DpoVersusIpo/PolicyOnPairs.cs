using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Labelled comparisons and one q at which criteria are compared.</summary>
/// <param name="Comparisons">The comparisons and the scale.</param>
/// <param name="Q">q: one number per response.</param>
public sealed record PolicyOnPairs(LabelledPairs Comparisons, ValueList<Rational> Q)
{
    /// <summary>The data sets of <see cref="LabelledPairs.Domain"/> with any q.</summary>
    public static Domain<PolicyOnPairs> Domain { get; } = new()
    {
        Name = $"{LabelledPairs.Domain.Name}; any q",
        Draw = draws => Drawn(draws, LabelledPairs.Domain),
        Print = c => $"{c.Comparisons}, q = {c.Q}",
        Edges = [new(LabelledPairs.OnePair(0, 1), [0, 0]), new(LabelledPairs.OnePair(-1, 1), [1, 0])],
        Classes = [.. LabelledPairs.Domain.Classes.Select(k => new CaseClass<PolicyOnPairs>(k.Name, c => k.Contains(c.Comparisons), k.Share))],
        Wider = new()
        {
            Name = "any α1, α2, bias and q",
            Draw = draws => Drawn(draws, LabelledPairs.Domain.Wider!),
            Print = c => $"{c.Comparisons}, q = {c.Q}",
        },
    };

    private static PolicyOnPairs Drawn(Draws draws, Domain<LabelledPairs> domain)
    {
        var comparisons = domain.Draw(draws);
        return new(comparisons, draws.List(comparisons.Responses, d => d.Utility()));
    }
}
