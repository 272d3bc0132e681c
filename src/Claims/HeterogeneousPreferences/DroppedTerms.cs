using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Passing to the limit in the first-order condition: the terms g(o') χ_o' that are left out tend to 0.</summary>
/// <remarks>
/// Along eq. (23) α = χ_0/χ_1 runs off to 0 or infinity for most sizes, and nothing is assumed about the growth of g. A loss with slopes
/// g(1; α) = -α², g(0; α) = α is least at θ* for every population (its expected slope has the sign of θ - θ*), yet α² χ_1 need not vanish.
/// With α held fixed each g(o'; α) is a number and χ_o' → 0 suffices.
/// </remarks>
public sealed class DroppedTerms : IStatement<SplitPath>
{
    private static readonly Control<SplitPath> Keeps = new("the terms of agreement have a limit other than 0", new AgreementStays());

    /// <summary>The claim as printed.</summary>
    public static Claim<SplitPath> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step1.limit",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, Step 1, simplified condition", line: 493),
        Statement = "For z by eq. (23) and every l~ that meets the first-order condition, g(o'; χ_0/χ_1) χ_o' → 0 for all o' other than o and o^(⊕u').",
        Reading = "The simplified condition is the limit of the full one, term by term; no continuity or growth of g is assumed. "
            + "The slopes tried are -α^k on o = 1 and α^(k - 1) on o = 0, which meet the condition. The simplified condition itself is true, since both its slopes are 0.",
        Uses = ["heterogeneous-preferences/thm.lem2", "heterogeneous-preferences/thm.lem3.step1.chi", "heterogeneous-preferences/thm.lem3.step1.eq23"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem3.step1.limit.repaired",
        Domain = SplitPath.Printed(1),
        Hypotheses = [new("eq. (23)", c => c.MeetsPrinted())],
        Conclusion = new DroppedTerms(),
        Controls = [Keeps],
    };

    /// <summary>The repair.</summary>
    public static Claim<SplitPath> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step1.limit.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem3.step1.limit",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, Step 1, simplified condition", line: 493),
        Statement = "For z with Π_{S^1} (1 - z_u)/z_u = Π_{S^0} z_u/(1 - z_u), where χ_0/χ_1 stays fixed, the same holds for every g.",
        Domain = SplitPath.Balanced(1),
        Hypotheses = [new("the odds balance", c => c.IsBalanced())],
        Conclusion = new DroppedTerms(),
        Controls = [Keeps],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitPath c)
        where T : struct, IReal<T> => Gap.All(
            Vanishes<T>(c, (1 << c.Types) - 1, c.Growth, "g(1) χ_1"),
            Vanishes<T>(c, 0, c.Growth - 1, "g(0) χ_0"));

    private static Gap<T> Vanishes<T>(SplitPath c, int pattern, int power, string term)
        where T : struct, IReal<T>
    {
        var order = (c.Ratio<T>().Power(power) * c.Probability<T>(pattern)).Order;
        return Gap.Fact<T>(order > 0, $"{term} is of order ε^{order}");
    }

    private sealed class AgreementStays : IStatement<SplitPath>
    {
        public Gap<T> Evaluate<T>(SplitPath c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Probability<T>(0).Order <= 0, "χ_0 stays");
    }
}
