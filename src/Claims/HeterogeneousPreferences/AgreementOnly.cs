using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One value of θ* and one pattern of labels with disagreement.</summary>
/// <param name="Representation">k_u, the shares of the types up to a factor; all 1 when they are equally represented.</param>
/// <param name="Odds">The base point v = (Odds, 1, ..., 1) of the surface; for equal shares χ_0/χ_1 = 1/Odds there.</param>
/// <param name="Pattern">o as bits, bit u being o_u; neither all zeros nor all ones.</param>
/// <param name="OnePoint">Whether the first-order condition is known at the base point alone.</param>
public sealed record LabelPattern(ValueList<int> Representation, Rational Odds, int Pattern, bool OnePoint)
{
    /// <summary>Equally represented types, as many as the lemma speaks of and a bounded number more.</summary>
    public static Domain<LabelPattern> Domain { get; } = new()
    {
        Name = "4 or 5 equally represented types, any pattern with disagreement, rational χ_0/χ_1 > 0; 6 types among the edges",
        Draw = draws => Drawn(draws, draws.Weighted(7, 1) + 4, _ => 1, false),
        Print = Printed,
        Edges = [new([1, 1, 1, 1, 1, 1], 1, 0b000001, false), new([1, 1, 1, 1, 1, 1], Rational.Ratio(1, 3), 0b010110, false)],
        Classes =
        [
            new("one dissenting type", c => System.Numerics.BitOperations.PopCount((uint)c.Pattern) is 1 or 3, Rational.Ratio(1, 10)),
            new("θ* = 0", c => c.Odds == 1, Rational.Ratio(1, 100)),
        ],
        Wider = new()
        {
            Name = "2 to 5 types, represented by 0 to 2 parts each, the condition at every point or at one",
            Draw = draws => Drawn(draws, draws.OneOf(4, 5, 3, 2), d => d.OneOf(1, 2, 0), draws.Flip()),
            Print = Printed,
        },
    };

    /// <summary>Two or three equally represented types and every pattern with disagreement at θ* = 0.</summary>
    public static Domain<LabelPattern> Few { get; } = Engine.Domains.Domain.Listed(
        "2 and 3 equally represented types, every pattern with disagreement",
        [.. Patterns(2), .. Patterns(3)],
        Printed);

    /// <summary>Two or three equally represented types at any θ*.</summary>
    public static Domain<LabelPattern> Fewer { get; } = new()
    {
        Name = "2 or 3 equally represented types, any pattern with disagreement, rational χ_0/χ_1 > 0",
        Draw = draws => Drawn(draws, draws.OneOf(2, 3), _ => 1, false),
        Print = Printed,
    };

    /// <summary>The points of the surface at which the condition is known.</summary>
    public IEnumerable<Rational[]> Points()
    {
        var (odds, types) = (Odds, Representation.Count);
        return FirstOrderSurface.Shifts(Representation.Span, OnePoint ? 0 : 2)
            .Select(s => Enumerable.Range(0, types).Select(u => (u == 0 ? odds : 1) * Rational.Pow(2, s[u])).ToArray());
    }

    /// <summary>Whether the pattern holds labels of both kinds.</summary>
    public bool Disagrees() => Pattern > 0 && Pattern < (1 << Representation.Count) - 1;

    private static IEnumerable<LabelPattern> Patterns(int types) =>
        Enumerable.Range(1, (1 << types) - 2).Select(o => new LabelPattern(ValueList.Generate(types, _ => 1), 1, o, false));

    private static LabelPattern Drawn(Draws draws, int types, Func<Draws, int> share, bool onePoint)
    {
        var representation = draws.List(types, share);
        var odds = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, Rational.Ratio(1, 3), Rational.Ratio(3, 2), 10, Rational.Ratio(1, 10));
        return new(representation, odds, 1 + draws.Choose((1 << types) - 2), onePoint);
    }

    private static string Printed(LabelPattern c) =>
        $"|U| = {c.Representation.Count}, shares {c.Representation}, v = ({c.Odds}, 1, ...), " +
        $"o = ({string.Join(", ", Enumerable.Range(0, c.Representation.Count).Select(u => (c.Pattern >> u) & 1))}){(c.OnePoint ? ", condition at v alone" : "")}";
}

/// <summary>A direct loss that meets the first-order condition everywhere has no slope on patterns with disagreement.</summary>
/// <remarks>
/// <para>
/// Proof for every |U|, shorter than the printed one. Fix α. On v_n = 1/(α v_1 ... v_(n-1)) the condition is a Laurent polynomial in
/// v_1, ..., v_(n-1) that vanishes for all positive values, so each coefficient is 0. The exponents of pattern o are (o_u - o_n)_u: in
/// {0, 1} for o_n = 0 and in {-1, 0} for o_n = 1. Only 0 and 1 share one, so g(o) = 0 for every other o, and g(0) = -g(1)/α.
/// </para>
/// <para>
/// That uses no |U| &gt; 3: the lemma holds for 2 and 3 types as well and says nothing for 1. What is checked here is the exact rank of
/// the conditions at finitely many rational points of the surface, which proves the conclusion at each size and α visited.
/// </para>
/// </remarks>
public sealed class AgreementOnly : IStatement<LabelPattern>
{
    private static readonly Hypothesis<LabelPattern> Equal = new("types equally represented", c => !c.Representation.Span.ContainsAnyExcept(1));
    private static readonly Hypothesis<LabelPattern> Everywhere = new("the first-order condition holds for every z", c => !c.OnePoint);
    private static readonly Hypothesis<LabelPattern> Disagreement = new("o is neither 0 nor 1", c => c.Disagrees());

    /// <summary>The claim as printed.</summary>
    public static Claim<LabelPattern> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3",
        Kind = ClaimKind.Lemma,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, third lemma of the theorem's proof", line: 459),
        Statement = "If |U| > 3 and Σ_o g(o; χ_0/χ_1) χ_o(z) = 0 for every z, then g(o; α) = 0 for every o other than 0 and 1 and every α > 0.",
        Reading = "z ranges over (0, 1)^U, where θ*(z) is a real number; asking less of the loss makes the statement stronger than for [0, 1]^U. Sizes 4, 5 and 6 are decided by exact rank, all sizes by the proof in the remarks.",
        Domain = LabelPattern.Domain,
        Hypotheses =
        [
            new("more than three types", c => c.Representation.Count > 3) { Without = LabelPattern.Fewer },
            Equal,
            Everywhere,
            Disagreement with { Without = Constant },
        ],
        Conclusion = new AgreementOnly(),
        Controls =
        [
            new("g(1) = 0 as well", new AlsoAgreement()),
            new("the condition at a single z suffices", new SinglePoint()),
        ],
        Cases = 300,
    };

    /// <summary>The same for two and three types, so that the hypothesis |U| &gt; 3 is not needed.</summary>
    public static Claim<LabelPattern> FewTypes { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.two-or-three-types",
        Kind = ClaimKind.Lemma,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, third lemma of the theorem's proof", line: 459),
        Statement = "The conclusion of the lemma holds for |U| = 2 and |U| = 3 as well.",
        Reading = "Not printed: the document asks for |U| > 3, and its proof needs it. θ* = 0 stands for every θ*, since v_u ↦ v_u α^(1/|U|) carries one surface into another and scales each g(o) by a positive factor.",
        Expected = VerdictKind.Proved,
        Domain = LabelPattern.Few,
        Hypotheses = [Equal, Everywhere, Disagreement],
        Conclusion = new AgreementOnly(),
        Controls = [new("g(1) = 0 as well", new AlsoAgreement()), new("the condition at a single z suffices", new SinglePoint())],
    };

    private static Domain<LabelPattern> Constant => new()
    {
        Name = "4 types and a pattern of agreement",
        Draw = draws => new([1, 1, 1, 1], 1, draws.OneOf(0b0000, 0b1111), false),
        Print = LabelPattern.Domain.Print,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelPattern c)
        where T : struct, IReal<T> => Forced<T>(c);

    private static Gap<T> Forced<T>(LabelPattern c)
        where T : struct, IReal<T>
    {
        if (FirstOrderSurface.ForcesZero(c.Points(), c.Pattern))
        {
            return Gap.Holds<T>("the conditions force g(o) = 0");
        }

        if (c.OnePoint)
        {
            return Gap.Fails<T>("one equation leaves a solution with g(o) = 1");
        }

        // Points that do not force g(o) = 0 prove nothing, since there are more; a solution on the whole surface does.
        return FirstOrderSurface.Twin(c.Representation.Span, c.Pattern) is { } twin
            ? Gap.Fails<T>($"g(o) = 1 and g({Convert.ToString(twin, 2)}) < 0 alone solve the condition at every z")
            : throw (typeof(T) == typeof(Rational) ? new NotRationalException("a rank left open") : new UndecidedException("the points do not decide"));
    }

    private sealed class AlsoAgreement : IStatement<LabelPattern>
    {
        public Gap<T> Evaluate<T>(LabelPattern c)
            where T : struct, IReal<T> => Forced<T>(c with { Pattern = (1 << c.Representation.Count) - 1 });
    }

    private sealed class SinglePoint : IStatement<LabelPattern>
    {
        public Gap<T> Evaluate<T>(LabelPattern c)
            where T : struct, IReal<T> => Forced<T>(c with { OnePoint = true });
    }
}
