using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One of the four patterns of eq. (25) has o_u' = 0 and o_u'' = 1, and a zero slope there is a zero slope at all four.</summary>
/// <remarks>
/// By eq. (24) a change of label u multiplies g by -α^(1 - 2 o_u), never 0, and the two orders of changing two labels give the same factor.
/// For o itself such u', u'' need not exist: when one type stands alone, it has to remain, and both changed labels are alike.
/// </remarks>
public sealed class WithoutLossOfGenerality : IStatement<MixedLabels>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedLabels> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step2.wlog",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, after eq. (25)", line: 516),
        Statement = "For all u', u'' as in Step 2, eq. (25) is the same for o and its three changes, one of them has labels (0, 1) at (u', u''), and g = 0 there gives g = 0 at o by eq. (24).",
        Reading = "The symmetry is that of the equation, as printed: the four patterns may trade places. It is not that u', u'' with these labels can be chosen for o, which is a control.",
        Uses = ["heterogeneous-preferences/thm.lem3.step2.exists", "heterogeneous-preferences/thm.lem3.step1.eq24"],
        Domain = MixedLabels.From(4),
        Conclusion = new WithoutLossOfGenerality(),
        Controls =
        [
            new("for o itself some admissible u', u'' have labels (0, 1) or (1, 0)", new ForItself()),
            new("changing both labels never changes g", new NoChange()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedLabels c)
        where T : struct, IReal<T> => Gap.All(c.Pairs().Select(pair =>
        {
            var (u, w) = pair;
            var four = new[] { c.Pattern, c.Pattern ^ (1 << u), c.Pattern ^ (1 << w), c.Pattern ^ (1 << u) ^ (1 << w) };
            var target = four.SingleOrDefault(o => (o >> u & 1) == 0 && (o >> w & 1) == 1, -1);

            // Powers of α collected along both orders of change; each change brings one factor -1.
            var oneWay = Exponent(c.Pattern, u) + Exponent(c.Pattern ^ (1 << u), w);
            var otherWay = Exponent(c.Pattern, w) + Exponent(c.Pattern ^ (1 << w), u);
            return Gap.All(
                Gap.Fact<T>(target >= 0, "one of the four has labels (0, 1)"),
                Gap.Fact<T>(oneWay == otherWay, "both orders give the same factor"));
        }));

    private static int Exponent(int pattern, int u) => 1 - (2 * ((pattern >> u) & 1));

    private sealed class ForItself : IStatement<MixedLabels>
    {
        public Gap<T> Evaluate<T>(MixedLabels c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Pairs().Any(p => c.Label(p.First) != c.Label(p.Second)), "an admissible pair with different labels");
    }

    private sealed class NoChange : IStatement<MixedLabels>
    {
        public Gap<T> Evaluate<T>(MixedLabels c)
            where T : struct, IReal<T> => Gap.All(c.Pairs().Select(p =>
                Gap.Fact<T>(Exponent(c.Pattern, p.First) + Exponent(c.Pattern ^ (1 << p.First), p.Second) == 0, "no power of α")));
    }
}
