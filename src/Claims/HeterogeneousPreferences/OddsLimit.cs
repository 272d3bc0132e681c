using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What χ_0/χ_1 tends to when the types of S^1 and S^0 grow certain.</summary>
/// <remarks>
/// χ_0/χ_1 = Π_{S^1} (1 - z)/z · Π_{S^0} (1 - z)/z · (odds of the rest). Eq. (23) cancels Π_{S^1} z against Π_{S^0} (1 - z), which both tend to 1
/// anyway, and leaves Π_{S^1} (1 - z) / Π_{S^0} z, which tends to 1 only if S^1 and S^0 have as many types and the right rates. With |U| = 4
/// in Step 1 three types are left, so it tends to 0 or infinity always.
/// </remarks>
public sealed class OddsLimit : IStatement<SplitPath>
{
    private static readonly Control<SplitPath> Inverse = new("χ_0/χ_1 tends to Π z/(1 - z) over the other types", new Inverted());

    /// <summary>Step 1 as printed.</summary>
    public static Claim<SplitPath> Claim { get; } = Printed(
        "heterogeneous-preferences/thm.lem3.step1.eq23",
        "Sec. 6, proof of the third lemma, eq. (23) and the display after it",
        480,
        "If Π_{S^1} z_u = Π_{S^0} (1 - z_u), z_u → 1 on S^1 and z_u → 0 on S^0, then χ_0/χ_1 → (1 - z_u')/z_u'.",
        1);

    /// <summary>Step 1 repaired.</summary>
    public static Claim<SplitPath> Repaired { get; } = Balanced(
        "heterogeneous-preferences/thm.lem3.step1.eq23",
        "Sec. 6, proof of the third lemma, eq. (23) and the display after it",
        480,
        "If Π_{S^1} (1 - z_u)/z_u = Π_{S^0} z_u/(1 - z_u) in place of eq. (23), then χ_0/χ_1 = (1 - z_u')/z_u'.",
        1);

    /// <summary>Step 2 as printed.</summary>
    public static Claim<SplitPath> TwoFree { get; } = Printed(
        "heterogeneous-preferences/thm.lem3.step2.ratio",
        "Sec. 6, proof of the third lemma, Step 2",
        518,
        "For every |U| ≥ 4 and z by eq. (23): χ_0/χ_1 → ((1 - z_u')/z_u') ((1 - z_u'')/z_u'').",
        2);

    /// <summary>Step 2 repaired.</summary>
    public static Claim<SplitPath> TwoFreeRepaired { get; } = Balanced(
        "heterogeneous-preferences/thm.lem3.step2.ratio",
        "Sec. 6, proof of the third lemma, Step 2",
        518,
        "With Π_{S^1} (1 - z_u)/z_u = Π_{S^0} z_u/(1 - z_u) in place of eq. (23): χ_0/χ_1 = ((1 - z_u')/z_u') ((1 - z_u'')/z_u'').",
        2);

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitPath c)
        where T : struct, IReal<T>
    {
        var limit = c.Free.Aggregate(T.One, (product, z) => product * T.Of((1 - z) / z));
        return Tends(c, limit);
    }

    private static Gap<T> Tends<T>(SplitPath c, T limit)
        where T : struct, IReal<T>
    {
        var ratio = c.Ratio<T>();
        return ratio.Order == 0
            ? Gap.Equal(ratio.Coefficient, limit).Named("limit of χ_0/χ_1")
            : Gap.Fails<T>($"χ_0/χ_1 is of order ε^{ratio.Order}, so it tends to {(ratio.Order > 0 ? "0" : "infinity")}");
    }

    private static Claim<SplitPath> Printed(string id, string locator, int line, string statement, int free) => new()
    {
        Id = id,
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At(locator, line),
        Statement = statement,
        Reading = "Along every path that meets the conditions, whatever the sizes of S^1 and S^0. Limits by leading terms in ε.",
        Expected = VerdictKind.Refuted,
        Repair = id + ".repaired",
        Domain = SplitPath.Printed(free),
        Hypotheses = [new("eq. (23)", c => c.MeetsPrinted())],
        Conclusion = new OddsLimit(),
        Controls = [Inverse],
    };

    private static Claim<SplitPath> Balanced(string id, string locator, int line, string statement, int free) => new()
    {
        Id = id + ".repaired",
        Kind = ClaimKind.Repair,
        Repairs = id,
        Source = HeterogeneousPreferencesDocument.At(locator, line),
        Statement = statement,
        Reading = "Then the odds of S^1 and S^0 cancel exactly, for each z and not in the limit alone; such paths with z → 1 on S^1 and z → 0 on S^0 exist for all sizes.",
        Domain = SplitPath.Balanced(free),
        Hypotheses = [new("the odds balance", c => c.IsBalanced())],
        Conclusion = new OddsLimit(),
        Controls = [Inverse],
    };

    private sealed class Inverted : IStatement<SplitPath>
    {
        public Gap<T> Evaluate<T>(SplitPath c)
            where T : struct, IReal<T> => Tends(c, c.Free.Aggregate(T.One, (product, z) => product * T.Of(z / (1 - z))));
    }
}
