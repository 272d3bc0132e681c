using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 3 at |M_1| = |M_2|: IL generates the two categories as often as they are preferred, in the limit of much data.</summary>
/// <remarks>
/// With q = P(M_2), dL/dq = |I_1|/(1 - q) - |I_2|/q + ln(4q/(1 - q)) increases in q, so that the minimiser exceeds a threshold exactly when the
/// derivative is negative there. It is a sum of |D| independent terms in [-1/q, 1/(1 - q)] and a constant: Hoeffding.
/// </remarks>
public sealed class EqualSetsReproduce : IStatement<InclusiveSimulation>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSimulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig3.equal",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Figure 3 and Sec. 5.5, first paragraph", line: 297),
        Statement = "In the set-up of Sec. 5.3 with |Y| = 2 and |M_1| = |M_2| = 10, IL has (P(M_1), P(M_2)) → (.6, .4) in probability as |D| → ∞: for 0 < ε < 2/5, N = |D|, s = 8/25: "
            + "P(P(M_2) > .4 + ε) ≤ exp(-2N s² ε²) and, with q = .4 - ε and c = q (1 - q) ln(4q/(1 - q)) < N s ε, P(P(M_2) < q) ≤ exp(-2 (N s ε - c)² / N).",
        Reading = "The figure shows averages over runs, which are read as what they estimate when the data are many; the size of D is not printed. "
            + "'M_1 = M_2 = 10' is read of the cardinalities. For equality at a finite |D| see fig3.equal.finite.",
        Domain = InclusiveSimulation.Equal,
        Hypotheses =
        [
            new("|M_1| = |M_2|", c => c.SecondSize == InclusiveSimulation.FirstSize),
            new("0 < ε < 2/5", c => c.Margin.Sign > 0 && c.Margin < Rational.Ratio(2, 5)),
        ],
        Conclusion = new EqualSetsReproduce(),
        Cases = 80,
        Controls =
        [
            new("(P(M_1), P(M_2)) → (1/2, 1/2)", new EvenLimit()),
            new("P(P(M_2) > .4 + ε) ≤ exp(-32N s² ε²)", new FasterRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSimulation c)
        where T : struct, IReal<T>
    {
        var above = Gap.AtMost(Above<T>(c), Bound<T>(c, 2)).Named("P(P(M_2) > .4 + ε), exact");
        var q = Rational.Ratio(2, 5) - c.Margin;
        var tilt = T.Of(q * (1 - q)) * T.Log(T.Of(4 * q / (1 - q)));
        var room = T.Of(c.Count * InclusiveSimulation.Mixed * c.Margin) - tilt;
        var limit = Gap.Equal(c.MeanSlope(T.Of(Rational.Ratio(2, 3))), T.Zero).Named("mean slope of the data at P(M_2)/P(M_1) = 2/3");
        if (!Reals.IsLess(T.Zero, room))
        {
            return Gap.All(limit, above);
        }

        var pull = Pull<T>(q);
        var below = c.Probability<T>((first, second) => Reals.IsLess(T.Zero, T.Of(Descent(q, first, second)) + pull));
        return Gap.All(limit, above, Gap.AtMost(below, T.Exp(-(T.Of(Rational.Ratio(2, c.Count)) * room * room))).Named("P(P(M_2) < .4 - ε), exact"));
    }

    // dL/dq at q = P(M_2) is the sum of these two.
    private static Rational Descent(Rational q, int first, int second) => (first / (1 - q)) - (second / q);

    private static T Pull<T>(Rational q)
        where T : struct, IReal<T> => T.Log(T.Of(4 * q / (1 - q)));

    private static T Above<T>(InclusiveSimulation c)
        where T : struct, IReal<T>
    {
        var q = Rational.Ratio(2, 5) + c.Margin;
        var pull = Pull<T>(q);
        return c.Probability<T>((first, second) => Reals.IsLess(T.Of(Descent(q, first, second)) + pull, T.Zero));
    }

    private static T Bound<T>(InclusiveSimulation c, int factor)
        where T : struct, IReal<T>
    {
        var deviation = InclusiveSimulation.Mixed * c.Margin;
        return T.Exp(-T.Of(factor * c.Count * deviation * deviation));
    }

    private sealed class EvenLimit : IStatement<InclusiveSimulation>
    {
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T> => Gap.Equal(c.MeanSlope(T.One), T.Zero);
    }

    private sealed class FasterRate : IStatement<InclusiveSimulation>
    {
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T> => Gap.AtMost(Above<T>(c), Bound<T>(c, 32));
    }
}
