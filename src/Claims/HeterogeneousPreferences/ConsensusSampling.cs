using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Asking all types again until they agree yields labels of Bradley-Terry with the summed rewards.</summary>
/// <remarks>The first m rounds are summed as they happen; what is left after them is d^m of the whole, which goes to 0.</remarks>
public sealed class ConsensusSampling : IStatement<AgreedPair>
{
    private const int Rounds = 6;

    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.consensus",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3 and Appendix F, data set with maximum annotator information", line: 900),
        Statement = "If Bradley-Terry labels of all types are drawn anew until they agree, the label is y2 ≻ y1 with probability σ(Σ_u Δr_u).",
        Reading = "Rounds are independent. With d = 1 - Πz - Π(1 - z) the chance of no consensus, after m rounds the label y2 ≻ y1 has been given with probability σ(ΣΔr) (1 - d^m), for every m; d < 1.",
        Domain = AgreedPair.Domain,
        Hypotheses = [AgreedPair.BradleyTerry],
        Uses = ["heterogeneous-preferences/cons.prop"],
        Conclusion = new ConsensusSampling(),
        Controls = [new("the probability is σ((1/n) Σ_u Δr_u)", new Averaged())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var total = T.One;
        foreach (var b in c.Bases)
        {
            total *= T.Pow(T.Of(b), c.Bases.Count);
        }

        return Law(c, total);
    }

    private static Gap<T> Law<T>(AgreedPair c, T odds)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        var none = T.One - second - first;
        var (given, left) = (T.Zero, T.One);
        List<Gap<T>> gaps = [Gap.Less(none, T.One).Named("consensus is possible")];
        for (var m = 1; m <= Rounds; m++)
        {
            given += left * second;
            left *= none;
            gaps.Add(Gap.Equal(given, odds / (T.One + odds) * (T.One - left)).Named($"after {m} rounds"));
        }

        return Gap.All(gaps);
    }

    private sealed class Averaged : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T>
        {
            var mean = T.One;
            foreach (var b in c.Bases)
            {
                mean *= T.Of(b);
            }

            return Law(c, mean);
        }
    }
}
