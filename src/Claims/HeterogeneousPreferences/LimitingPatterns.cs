using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Which patterns keep a positive probability when the types of S^1 and S^0 grow certain.</summary>
public sealed class LimitingPatterns : IStatement<SplitPath>
{
    private static readonly Control<SplitPath> Agreement = new("the patterns of agreement keep a positive probability", new KeepsAgreement());

    /// <summary>Step 1: o and o with the one free label changed.</summary>
    public static Claim<SplitPath> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step1.chi",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, Step 1, limits of χ", line: 487),
        Statement = "With z_u → 1 on S^1 and z_u → 0 on S^0: χ_o → z_u'^(o_u') (1 - z_u')^(1 - o_u'), χ_(o^(⊕u')) → z_u'^(1 - o_u') (1 - z_u')^(o_u'), and χ_o' → 0 for every other o'.",
        Reading = "Paths by eq. (23); it plays no part in these limits. The limit of χ_0/χ_1 printed in the same display is thm.lem3.step1.eq23.",
        Domain = SplitPath.Printed(1),
        Conclusion = new LimitingPatterns(),
        Controls = [Agreement],
        Cases = 3_000,
    };

    /// <summary>Step 2: o and its three changes.</summary>
    public static Claim<SplitPath> TwoFree { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step2.vanish",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, Step 2, limits of χ", line: 510),
        Statement = "With z_u → 1 on S^1 and z_u → 0 on S^0: χ_o' → 0 for every o' other than o, o^(⊕u'), o^(⊕u'') and o^(⊕(u', u'')), and these four tend to the products of z_u', 1 - z_u' with z_u'', 1 - z_u''.",
        Domain = SplitPath.Printed(2),
        Conclusion = new LimitingPatterns(),
        Controls = [Agreement],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitPath c)
        where T : struct, IReal<T>
    {
        List<Gap<T>> gaps = [];
        var kept = Enumerable.Range(0, 1 << c.Free.Count).ToDictionary(c.Pattern);
        for (var o = 0; o < 1 << c.Types; o++)
        {
            var chi = c.Probability<T>(o);
            if (!kept.TryGetValue(o, out var labels))
            {
                gaps.Add(Gap.Fact<T>(chi.Order > 0, "χ tends to 0"));
                continue;
            }

            var limit = T.One;
            for (var u = 0; u < c.Free.Count; u++)
            {
                var z = T.Of(c.Free[u]);
                limit *= (labels >> u & 1) == 1 ? z : T.One - z;
            }

            gaps.Add(chi.Order == 0 ? Gap.Equal(chi.Coefficient, limit) : Gap.Fails<T>("χ has no positive limit"));
        }

        return Gap.All(gaps);
    }

    private sealed class KeepsAgreement : IStatement<SplitPath>
    {
        public Gap<T> Evaluate<T>(SplitPath c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Probability<T>(0).Order == 0, "χ_0 has a positive limit");
    }
}
