using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>How a weak learner answers, and how many of its answers are put to a vote.</summary>
/// <param name="Alternatives">|Y|, 2 or 3.</param>
/// <param name="Answers">The probability of each ranking; that of R_r̄ first.</param>
/// <param name="Votes">m.</param>
public sealed record WeakLearner(int Alternatives, ValueList<Rational> Answers, int Votes)
{
    /// <summary>Learners that name R_r̄ more often than chance would.</summary>
    public static Domain<WeakLearner> Better { get; } = new()
    {
        Name = "2 or 3 alternatives, Pr(A = R_r̄) > 1/|Y|!, up to 7 votes",
        Draw = draws =>
        {
            var alternatives = draws.Integer(2, 3);
            var count = Rankings.All(alternatives).Count;
            var first = Rational.Ratio(1, count) + (draws.OneOf(Rational.One, draws.InnerProportion()) * (1 - Rational.Ratio(1, count)));
            var others = draws.Distribution(count - 1);
            return new(alternatives, [first, .. others.Select(p => p * (1 - first))], draws.Integer(1, 7));
        },
        Print = Printed,
        Edges = [new(2, [Rational.Ratio(51, 100), Rational.Ratio(49, 100)], 1)],
        Classes = [new("two alternatives", c => c.Alternatives == 2, Rational.Ratio(1, 5)), new("three alternatives", c => c.Alternatives == 3, Rational.Ratio(1, 5))],
        Wider = Any(),
    };

    /// <summary>Learners that name R_r̄ more often than any other ranking.</summary>
    public static Domain<WeakLearner> MostLikely { get; } = new()
    {
        Name = "2 or 3 alternatives, R_r̄ the likeliest answer, up to 7 votes",
        Draw = draws =>
        {
            var alternatives = draws.Integer(2, 3);
            var weights = draws.List(Rankings.All(alternatives).Count, d => (Rational)d.Choose(d.Size < 20 ? 4 : 60));
            weights = weights.With(0, weights.Aggregate(Rational.Max) + 1 + draws.Choose(3));
            var total = Reals.Sum(weights.Span);
            return new(alternatives, weights.Map(w => w / total), draws.Integer(1, 7));
        },
        Print = Printed,
        Edges = [new(2, [1, 0], 1), new(2, [Rational.Ratio(51, 100), Rational.Ratio(49, 100)], 2)],
        Classes = [new("at most half", c => c.Answers[0] <= Rational.Ratio(1, 2), Rational.Ratio(1, 10))],
        Wider = Any(),
    };

    /// <summary>By how much R_r̄ is likelier than the likeliest other ranking.</summary>
    internal Rational Margin() => Answers[0] - Answers.Skip(1).Aggregate(Rational.Max);

    private static Domain<WeakLearner> Any() => new()
    {
        Name = "2 or 3 alternatives, any answers, up to 7 votes",
        Draw = draws =>
        {
            var alternatives = draws.Integer(2, 3);
            return new(alternatives, draws.Distribution(Rankings.All(alternatives).Count), draws.Integer(1, 7));
        },
        Print = Printed,
    };

    private static string Printed(WeakLearner c) => $"|Y| = {c.Alternatives}, Pr(A = R_r̄) = {c.Answers[0]}, other rankings {ValueList.From(c.Answers.Skip(1))}, m = {c.Votes}";
}

/// <summary>Whether a learner that only beats chance becomes as good as one likes by voting.</summary>
/// <remarks>
/// <para>
/// The vote converges to the likeliest answer. With two alternatives beating chance makes R_r̄ that; with three a learner may answer R_r̄ with
/// probability 1/5 > 1/6 and another ranking with 4/5, and its votes name the other ranking ever more surely. So beating chance is not
/// enough for the boosting argument, and Proof Strategies 2 and 3 show that no learner is strong, not that none is weak. Proof Strategy 1,
/// which needs no boosting, does show the latter.
/// </para>
/// <para>
/// What is judged is the exact condition for Pr(plurality of m = R_r̄) → 1 as m → ∞, by the law of large numbers: Pr(A = R_r̄) > Pr(A = R) for
/// every other R.
/// </para>
/// </remarks>
public sealed class BetterThanChance : IStatement<WeakLearner>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<WeakLearner> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.boost.chance",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, boosting argument", line: 247),
        Statement = "If Pr(A = R_r̄) > 1/|Y|! then the vote of m independent runs names R_r̄ with a probability that tends to 1.",
        Reading = "'Sufficient for our argument': that the vote becomes arbitrarily good. The majority winner is the most frequent answer.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.boost.chance.repaired",
        Domain = WeakLearner.Better,
        Hypotheses = [new("better than chance", c => c.Answers[0] > Rational.Ratio(1, c.Answers.Count))],
        Conclusion = new BetterThanChance(),
        Controls = [new("more than half of the answers are R_r̄", new MoreThanHalf())],
    };

    /// <summary>The claim for learners whose likeliest answer is right.</summary>
    public static Claim<WeakLearner> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.boost.chance.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, boosting argument", line: 247),
        Statement = "If R_r̄ is likelier than every other answer by δ > 0 then Pr(plurality of m ≠ R_r̄) ≤ (|Y|! − 1) exp(−δ² m/2), which tends to 0.",
        Reading = "For two alternatives this is 'better than chance'. Ties count as failures.",
        Repairs = "heterogeneous-preferences/learn.boost.chance",
        Domain = WeakLearner.MostLikely,
        Hypotheses = [new("R_r̄ is the likeliest answer", c => c.Margin().Sign > 0)],
        Conclusion = new Bound(1),
        Cases = 500,
        Controls = [new("the same with exp(−4 δ² m)", new Bound(8))],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeakLearner c)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [];
        for (var r = 1; r < c.Answers.Count; r++)
        {
            parts.Add(Gap.Greater(T.Of(c.Answers[0]), T.Of(c.Answers[r])).Named("Pr(A = R_r̄) against another ranking"));
        }

        return Gap.All(parts);
    }

    private sealed class MoreThanHalf : IStatement<WeakLearner>
    {
        public Gap<T> Evaluate<T>(WeakLearner c)
            where T : struct, IReal<T> => Gap.Greater(T.Of(c.Answers[0]), T.Of(Rational.Ratio(1, 2)));
    }

    private sealed class Bound(int rate) : IStatement<WeakLearner>
    {
        public Gap<T> Evaluate<T>(WeakLearner c)
            where T : struct, IReal<T>
        {
            var bound = T.Exp(T.Of(-rate * c.Margin() * c.Margin() * c.Votes / 2)) * T.Of(c.Answers.Count - 1);
            var fails = T.One - VoteCounts.FirstIsPlurality<T>(c.Answers.Lift<T>(), c.Votes);
            return c.Margin().Sign > 0 ? Gap.AtMost(fails, bound) : Gap.Fails<T>("the vote does not converge to R_r̄");
        }
    }
}
