using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The steps of the proof of eq. (19): the moments of σ(Δr) from paired labels, and their expansion.</summary>
/// <remarks>
/// For the repaired expansion, write σ(Δr) = σ(m) + σ'(m) d + R with |R| ≤ B d²/2 and |R| ≤ |d|/2, where B = 1/(6√3) bounds the second
/// derivative. The remainder 2σ' Cov(d, R) + Var R is then at most (B/4 + B/4) E|d|³, which is below E|d|³ / 20.
/// </remarks>
public sealed class VarianceOfPreference : IStatement<PairedPopulation>
{
    /// <summary>Both labels of a user give the mean.</summary>
    public static Claim<PairedPopulation> Sum { get; } = new()
    {
        Id = "heterogeneous-preferences/j.sum",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/j.eq19",
        Source = HeterogeneousPreferencesDocument.At("lemma of eq. (19), proof, first display", line: 330),
        Statement = "J1 + J2 = E_u[σ(Δr)].",
        Domain = PairedPopulation.Domain,
        Conclusion = new Mean(1),
        Controls = [new("J1 - J2 = E_u[σ(Δr)]", new Mean(-1))],
    };

    /// <summary>Both labels of a user give the variance.</summary>
    public static Claim<PairedPopulation> Variance { get; } = new()
    {
        Id = "heterogeneous-preferences/j.var",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/j.eq19",
        Source = HeterogeneousPreferencesDocument.At("lemma of eq. (19), proof, second display", line: 338),
        Statement = "Var_u[σ(Δr)] = J1 - (J1 + J2)².",
        Domain = PairedPopulation.Domain,
        Hypotheses = [VarianceFromPairs.SameUser],
        Uses = ["heterogeneous-preferences/j.sum"],
        Conclusion = new VarianceOfPreference(),
        Controls = [new("Var_u[σ(Δr)] = J1 - J1²", new WithoutSwap())],
    };

    /// <summary>The expansion as printed, with a third moment that may cancel.</summary>
    public static Claim<PairedPopulation> Expansion { get; } = new()
    {
        Id = "heterogeneous-preferences/j.taylor",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/j.eq19",
        Source = HeterogeneousPreferencesDocument.At("lemma of eq. (19), proof, Taylor expansion", line: 344),
        Statement = "Var_u[σ(Δr)] = σ'(Δr̄)² Var_u[Δr] + O(E_u[(Δr - Δr̄)³]): where the third moment is 0, the two sides are equal.",
        Reading = "The moment is printed without absolute value. For two equal types it is 0 whatever they prefer, and then O of it leaves no remainder.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/j.taylor.repaired",
        Domain = EvenPairs,
        Conclusion = new Signed(),
        Controls = [new("σ(Δr̄) = 1/2 wherever the third moment is 0", new Halves())],
        Cases = 1_000,
    };

    /// <summary>The expansion with the absolute third moment.</summary>
    public static Claim<PairedPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/j.taylor.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/j.taylor",
        Source = HeterogeneousPreferencesDocument.At("lemma of eq. (19), proof, Taylor expansion", line: 344),
        Statement = "|Var_u[σ(Δr)] - σ'(Δr̄)² Var_u[Δr]| ≤ E_u|Δr - Δr̄|³ / 20.",
        Domain = PairedPopulation.Domain,
        Conclusion = new Absolute(20),
        Controls = [new("the same with 1/1000", new Absolute(1_000))],
        Cases = 1_000,
    };

    private static Domain<PairedPopulation> EvenPairs => new()
    {
        Name = "two equally represented types with odds e^(Δr) from 10^-12 to 10^12",
        Draw = draws => new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [draws.Weight(), draws.Weight()], true),
        Print = PairedPopulation.Domain.Print,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T> => Gap.Equal(VarianceOf<T>(c), c.Numerator<T>());

    // Var_u[σ(Δr)] from squared deviations.
    private static T VarianceOf<T>(PairedPopulation c)
        where T : struct, IReal<T>
    {
        var (p, v, mean) = (c.Shares.Lift<T>(), c.Odds.Lift<T>(), c.MeanPreference<T>());
        return Reals.Sum(p.Length, u => p[u] * T.Pow((v[u] / (T.One + v[u])) - mean, 2));
    }

    private static T Leading<T>(PairedPopulation c)
        where T : struct, IReal<T> => T.Pow(c.SlopeAtMean<T>(), 2) * c.Variance<T>();

    private sealed class Mean(int sign) : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T>
        {
            var (j1, j2) = PairedLabels.Joint<T>(c.Shares.Lift<T>(), c.Odds.Lift<T>(), c.SameUser);
            return Gap.Equal(j1 + (T.Of(sign) * j2), c.MeanPreference<T>());
        }
    }

    private sealed class WithoutSwap : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T>
        {
            var (j1, _) = PairedLabels.Joint<T>(c.Shares.Lift<T>(), c.Odds.Lift<T>(), c.SameUser);
            return Gap.Equal(VarianceOf<T>(c), j1 - (j1 * j1));
        }
    }

    private sealed class Signed : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => c.Alike()
                ? Gap.Holds<T>("the types do not differ, both sides are 0")
                : Gap.Equal(VarianceOf<T>(c), Leading<T>(c));
    }

    private sealed class Halves : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(c.PreferenceAtMean<T>(), T.Of(Rational.Ratio(1, 2)));
    }

    private sealed class Absolute(int part) : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => c.Alike()
                ? Gap.Holds<T>("the types do not differ, both sides are 0")
                : Gap.AtMost(T.Abs(VarianceOf<T>(c) - Leading<T>(c)), c.ThirdMoment<T>(false) / T.Of(part));
    }
}
