using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The event E(D) as a condition on two counts.</summary>
public sealed class EventOfLemma15 : IStatement<EventCounts>
{
    /// <summary>The claim.</summary>
    public static Claim<EventCounts> Claim { get; } = new()
    {
        Id = "perverse-incentives/eqed",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("App. A.3, event E(D)", line: 564),
        Statement = "E(D) = {|I_1| > 1} ∩ {|I_2| > max(1 + β, 2β ln(p_*(2)/p_*(1)))}: the event is |I_1| ≥ 2, |I_2| > 1 + β and e^|I_2| > (p_*(2)/p_*(1))^(2β), and needs |D| ≥ 4.",
        Reading = "The ratio printed has a value only for p_*(1) > 0, its logarithm only for p_*(2) > 0. The proof of Lemma 15 needs ln(p_*(1)/p_*(2)), as Lemma 16 has it: see lemma15.a.",
        Domain = EventCounts.Domain,
        Hypotheses = [new("0 < p_*(1) < 1", c => c.First.Sign > 0 && c.First < 1)],
        Conclusion = new EventOfLemma15(),
        Controls =
        [
            new("E(D) happens", new Happens()),
            new("1 + β is the greater bound", new FirstBound()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(EventCounts c)
        where T : struct, IReal<T>
    {
        T beta = T.Of(c.Beta), second = T.Of(c.Second), odds = T.Of(1 - c.First) / T.Of(c.First);
        var threshold = c.Beta.IsZero ? T.One : T.Max(T.One + beta, T.Of(2) * beta * T.Log(odds));
        var printed = Gap.All(Gap.Less(T.One, T.Of(c.FirstCount)), Gap.Less(threshold, second));
        var spelled = Gap.All(
            Gap.AtLeast(T.Of(c.FirstCount), T.Of(2)),
            Gap.Less(T.One + beta, second),
            c.Beta.IsZero ? Gap.Holds<T>("e^|I_2| > 1") : Gap.Less(T.Of(2) * beta * (T.Log(T.Of(1 - c.First)) - T.Log(T.Of(c.First))), second));
        return Gap.All(Gap.Iff(printed, spelled), Gap.Implies(printed, Gap.AtLeast(T.Of(c.FirstCount + c.Second), T.Of(4))));
    }

    private sealed class Happens : IStatement<EventCounts>
    {
        public Gap<T> Evaluate<T>(EventCounts c)
            where T : struct, IReal<T> => Gap.All(Gap.Less(T.One, T.Of(c.FirstCount)), Gap.Less(T.One + T.Of(c.Beta), T.Of(c.Second)));
    }

    private sealed class FirstBound : IStatement<EventCounts>
    {
        public Gap<T> Evaluate<T>(EventCounts c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(2 * c.Beta) * T.Log(T.Of(1 - c.First) / T.Of(c.First)), T.Of(1 + c.Beta));
    }
}
