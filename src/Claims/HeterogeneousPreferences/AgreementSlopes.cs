using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The announcement of what the third lemma's proof will show, with ∈ where ∉ is needed.</summary>
public static class AgreementSlopes
{
    private static readonly Control<LabelPattern> OnePoint = new("the condition at a single z suffices", new SinglePoint());

    /// <summary>The claim as printed.</summary>
    public static Claim<LabelPattern> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.zero-set",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, plan of the two steps", line: 469),
        Statement = "If the first-order condition holds for every z and |U| ≥ 4, g(o; χ_0/χ_1) = 0 for o = 0 and o = 1.",
        Reading = "o in {0, 1} as printed.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem3.zero-set.repaired",
        Domain = Domains(true, 4),
        Hypotheses = [new("o is 0 or 1", c => !c.Disagrees())],
        Conclusion = new AgreementOnly(),
        Controls = [OnePoint],
        Cases = 60,
    };

    /// <summary>The repair.</summary>
    public static Claim<LabelPattern> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.zero-set.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem3.zero-set",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, plan of the two steps", line: 469),
        Statement = "If the first-order condition holds for every z in (0, 1)^U, g(o; χ_0/χ_1) = 0 for every o other than 0 and 1; |U| from 2 on.",
        Reading = "By exact rank for 2 to 5 types; all |U| by thm.repaired.",
        Domain = Domains(false, 2),
        Hypotheses = [new("o is neither 0 nor 1", c => c.Disagrees()) { Without = Domains(true, 2) }],
        Conclusion = new AgreementOnly(),
        Controls = [OnePoint],
        Cases = 150,
    };

    private static Domain<LabelPattern> Domains(bool agreement, int least) => new()
    {
        Name = $"{least} to 5 equally represented types and a pattern {(agreement ? "of agreement" : "with disagreement")}",
        Draw = draws =>
        {
            var types = draws.Integer(least, 5);
            var odds = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, Rational.Ratio(2, 3), 10);
            return new(ValueList.Generate(types, _ => 1), odds, agreement ? draws.OneOf((1 << types) - 1, 0) : 1 + draws.Choose((1 << types) - 2), false);
        },
        Print = LabelPattern.Domain.Print,
    };

    private sealed class SinglePoint : IStatement<LabelPattern>
    {
        public Gap<T> Evaluate<T>(LabelPattern c)
            where T : struct, IReal<T> => new AgreementOnly().Evaluate<T>(c with { OnePoint = true });
    }
}
