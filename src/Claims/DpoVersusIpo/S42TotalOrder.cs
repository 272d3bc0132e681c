using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The score orders all responses, cycles of the labels or not.</summary>
public sealed class S42TotalOrder : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.total-order",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, fifth item", line: 241),
        Statement = "For all preference probabilities and μ, y ⪰ y' meaning s(y) ≥ s(y') is complete and transitive over all responses.",
        Reading = "There is an ordering in which any two compare, against the cycles of the item before. Different responses may tie in score: "
            + "up to ties it is a total order, and ties can be broken in any order.",
        Uses = ["dpo-versus-ipo/eq8.score"],
        Domain = PreferenceLaw.Domain,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
        ],
        Conclusion = new S42TotalOrder(),
        Controls =
        [
            new("so is: preferred at least as often as not", new ByMajority()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var s = c.Scores<T>();
        return Ordered(s.Length, (y, o) => Gap.AtLeast(s[y], s[o]));
    }

    private static Gap<T> Ordered<T>(int count, Func<int, int, Gap<T>> above)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, count * count * count).Select(at =>
        {
            var (a, b, c) = (at / count / count, at / count % count, at % count);
            return Gap.All(Gap.Any(above(a, b), above(b, a)), Gap.Implies(Gap.All(above(a, b), above(b, c)), above(a, c)));
        }));

    private sealed class ByMajority : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Ordered<T>(c.Mu.Count, (y, o) => Gap.AtLeast(T.Of(c.Preference[y][o]), T.One / T.Of(2)));
    }
}
