using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 3 at |M_1| = |M_2| and a finite |D|: the regularisation keeps P(M_1) above .6.</summary>
/// <remarks>
/// The expected loss of N data has the derivative N s (.6/(1 - q) - .4/q) + ln(4q/(1 - q)) in q = P(M_2), strictly increasing; at q = .4 it is ln(8/3) &gt; 0.
/// </remarks>
public sealed class EqualSetsAtFiniteData : IStatement<InclusiveSimulation>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSimulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig3.equal.finite",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Figure 3 and Sec. 5.5, first paragraph", line: 297),
        Statement = "In the set-up of Sec. 5.3 with |Y| = 2 and |M_1| = |M_2| = 10, the minimiser of the expected L_IL with β = 1 has P(M_1) = .6 and P(M_2) = .4, for every |D| ≥ 1.",
        Reading = "The stronger of two readings: exact agreement while |D| is finite, where β d_KL still counts. The id without suffix is the limit of much data.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/fig3.equal.finite.repaired",
        Domain = InclusiveSimulation.Equal,
        Hypotheses = [new("|M_1| = |M_2|", c => c.SecondSize == InclusiveSimulation.FirstSize)],
        Conclusion = new EqualSetsAtFiniteData(),
        Cases = 200,
        Controls = [new("P(M_1) = .8, the baseline's mass", new Baseline())],
    };

    /// <summary>The bracket around .6.</summary>
    public static Claim<InclusiveSimulation> Repaired { get; } = new()
    {
        Id = "perverse-incentives/fig3.equal.finite.repaired",
        Kind = ClaimKind.Repair,
        Source = Claim.Source,
        Statement = "In the set-up of Sec. 5.3 with |Y| = 2 and |M_1| = |M_2| = 10, the minimiser of the expected L_IL with β = 1 has .6 < P(M_1) < .6 + 1/|D|, for every |D| ≥ 1.",
        Repairs = "perverse-incentives/fig3.equal.finite",
        Domain = InclusiveSimulation.Equal,
        Hypotheses = Claim.Hypotheses,
        Conclusion = new Bracket(1),
        Cases = 200,
        Controls = [new("P(M_1) < .6 + 1/(2|D|)", new Bracket(2))],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSimulation c)
        where T : struct, IReal<T> => Gap.Equal(Slope<T>(c, Rational.Ratio(2, 5)), T.Zero).Named("slope of the expected loss at P(M_2) = .4");

    private static T Slope<T>(InclusiveSimulation c, Rational q)
        where T : struct, IReal<T>
    {
        // c.MeanSlope is in ln(q/(1 - q)), which costs a factor q (1 - q).
        T odds = T.Of(q / (1 - q)), scale = T.Of(q * (1 - q));
        return ((T.Of(c.Count * InclusiveSimulation.Mixed) * c.MeanSlope(odds)) + InclusiveSimulation.Pull(odds)) / scale;
    }

    private sealed class Baseline : IStatement<InclusiveSimulation>
    {
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T> => Gap.Equal(Slope<T>(c, Rational.Ratio(1, 5)), T.Zero);
    }

    private sealed class Bracket(int divisor) : IStatement<InclusiveSimulation>
    {
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T>
        {
            var below = Gap.Greater(Slope<T>(c, Rational.Ratio(2, 5)), T.Zero).Named("P(M_2) < .4: slope at .4 above 0");
            var q = Rational.Ratio(2, 5) - Rational.Ratio(1, divisor * c.Count);
            return q.Sign <= 0 ? below : Gap.All(below, Gap.Less(Slope<T>(c, q), T.Zero).Named("P(M_2) > .4 - 1/|D|: slope there below 0"));
        }
    }
}
