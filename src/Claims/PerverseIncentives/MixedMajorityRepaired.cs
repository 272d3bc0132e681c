using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A positive share of the data offers both categories with high probability: s² of them, not most.</summary>
public sealed class MixedMajorityRepaired : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/def.i.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Definition of I, before Lemma 11", line: 454),
        Statement = "Under Assumption 1, for all 0 < P_π̄(M_1) < 1 and |Y| ≥ 2 a positive share of the data is in I with high probability: s² > 0 and "
            + "P(|I| ≤ s² |D|) ≤ exp(-|D| s² (1 - s²)² / 8) → 0.",
        Repairs = "perverse-incentives/def.i",
        Uses = ["perverse-incentives/eq20"],
        Domain = MixedQuery.Within(40),
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new MixedMajorityRepaired(),
        Cases = 2_000,
        Controls = [new("the same for half of the data in place of s² |D|", new Half())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T>
    {
        var square = Rational.Pow(c.MixedProbability<Rational>(), 2);
        return Gap.All(Gap.Less(T.Zero, T.Of(Equation20.Rate(c))).Named("rate"), Lemma11Repaired.Bounded<T>(c, square, Equation20.Rate(c)));
    }

    private sealed class Half : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Lemma11Repaired.Bounded<T>(c, Rational.Ratio(1, 2), Equation20.Rate(c));
    }
}
