using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two different responses, the reward of each, a greater reward, and a link.</summary>
/// <param name="Link">σ.</param>
/// <param name="First">r(y1).</param>
/// <param name="Second">r(y2).</param>
/// <param name="Raise">By how much r(y2) may rise, at least 0.</param>
public sealed record LinkedPair(LinkShape Link, Rational First, Rational Second, Rational Raise)
{
    /// <summary>Every link of the family.</summary>
    public static Domain<LinkedPair> Any { get; } = Of(Enum.GetValues<LinkShape>());

    /// <summary>Links with σ(z) + σ(-z) = 1.</summary>
    public static Domain<LinkedPair> Complementary { get; } = Of([.. Enum.GetValues<LinkShape>().Where(LinkShapes.IsComplementary)]) with { Wider = Any };

    private static Domain<LinkedPair> Of(LinkShape[] links) => new()
    {
        Name = $"rewards within ±20, σ one of {string.Join(", ", links)}",
        Draw = draws =>
        {
            var (link, first) = (draws.OneOf<LinkShape>(links), draws.Utility());
            return new(link, first, draws.Choose(5) == 0 ? first : draws.Utility(), Rational.Abs(draws.Utility()));
        },
        Print = c => $"σ = {c.Link}, r(y1) = {c.First}, r(y2) = {c.Second} (then {c.Second + c.Raise})",
        Classes = [new("equal rewards", c => c.First == c.Second, Rational.Ratio(1, 50))],
    };
}

/// <summary>The assumption on σ under eq. (2): non-decreasing, with values in [0, 1].</summary>
/// <remarks>
/// It makes one order a number in [0, 1] that does not fall when the preferred response gains. It does not make eq. (2), read for both orders
/// of a pair, the law of one comparison: σ = 1 has each response preferred to the other for certain.
/// </remarks>
public sealed class LinkAssumption : IStatement<LinkedPair>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<LinkedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.sigma-hyp",
        Kind = ClaimKind.Assumption,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (2)", line: 43),
        Statement = "For every non-decreasing σ with values in [0, 1], eq. (2) gives the probabilities of one comparison: Pr(y2 ≻ y1) + Pr(y1 ≻ y2) ≤ 1 for y1 ≠ y2.",
        Reading = "Eq. (2) holds for every pair in either order, and two disjoint events cannot have probabilities above 1 in all; that a comparison may be left open is allowed for. What the assumption does give is prelim.sigma-hyp.one-order.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/prelim.sigma-hyp.repaired",
        Domain = LinkedPair.Any,
        Conclusion = new LinkAssumption(),
        Controls = [new("the two orders have the same probability", new SameProbability())],
        Cases = 5_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<LinkedPair> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.sigma-hyp.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/prelim.sigma-hyp",
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (2)", line: 43),
        Statement = "If moreover σ(z) + σ(-z) = 1, then Pr(y2 ≻ y1) + Pr(y1 ≻ y2) = 1; the sigmoid is such a σ.",
        Domain = LinkedPair.Complementary,
        Hypotheses = [new("σ(z) + σ(-z) = 1", c => LinkShapes.IsComplementary(c.Link))],
        Conclusion = new SumsToOne(),
        Controls = [new("the two orders have the same probability", new SameProbability())],
        Cases = 5_000,
    };

    /// <summary>What the assumption does give.</summary>
    public static Claim<LinkedPair> OneOrder { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.sigma-hyp.one-order",
        Kind = ClaimKind.Assumption,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (2)", line: 43),
        Statement = "For every such σ, the sigmoid among them: 0 ≤ Pr(y2 ≻ y1) ≤ 1, and Pr(y2 ≻ y1) does not fall when r(y2) rises.",
        Domain = LinkedPair.Any,
        Conclusion = new InRange(),
        Controls = [new("Pr(y2 ≻ y1) rises strictly with r(y2)", new Strict())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LinkedPair c)
        where T : struct, IReal<T> => c.Link == LinkShape.Logistic
            ? Gap.Equal(Both<T>(c), T.One)
            : Gap.AtMost(Both<T>(c), T.One);

    private static T Both<T>(LinkedPair c)
        where T : struct, IReal<T> => LinkShapes.Value<T>(c.Link, c.Second - c.First) + LinkShapes.Value<T>(c.Link, c.First - c.Second);

    private sealed class SumsToOne : IStatement<LinkedPair>
    {
        public Gap<T> Evaluate<T>(LinkedPair c)
            where T : struct, IReal<T> => Gap.Equal(Both<T>(c), T.One);
    }

    private sealed class SameProbability : IStatement<LinkedPair>
    {
        public Gap<T> Evaluate<T>(LinkedPair c)
            where T : struct, IReal<T> => Gap.Equal(LinkShapes.Value<T>(c.Link, c.Second - c.First), LinkShapes.Value<T>(c.Link, c.First - c.Second));
    }

    private sealed class InRange : IStatement<LinkedPair>
    {
        public Gap<T> Evaluate<T>(LinkedPair c)
            where T : struct, IReal<T>
        {
            var (before, after) = (LinkShapes.Value<T>(c.Link, c.Second - c.First), LinkShapes.Value<T>(c.Link, c.Second + c.Raise - c.First));
            return Gap.All(
                Gap.AtMost(T.Zero, before),
                Gap.AtMost(before, T.One),
                c.Raise.IsZero ? Gap.Equal(before, after) : Gap.AtMost(before, after).Named("r(y2) rises"));
        }
    }

    private sealed class Strict : IStatement<LinkedPair>
    {
        public Gap<T> Evaluate<T>(LinkedPair c)
            where T : struct, IReal<T> => c.Raise.IsZero
                ? Gap.Holds<T>("no rise")
                : Gap.Less(LinkShapes.Value<T>(c.Link, c.Second - c.First), LinkShapes.Value<T>(c.Link, c.Second + c.Raise - c.First));
    }
}
