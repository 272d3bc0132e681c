using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Answers from the blocks of a data set, each wrong with probability at most ε, and their majority.</summary>
/// <param name="Error">ε.</param>
/// <param name="Errors">The probability with which each of the m answers is wrong.</param>
/// <param name="SameBlock">Whether all answers come from one block and are wrong together.</param>
public sealed record BoostedAnswers(Rational Error, ValueList<Rational> Errors, bool SameBlock)
{
    /// <summary>Up to 20 independent answers, ε below 1/2.</summary>
    public static Domain<BoostedAnswers> Domain { get; } = new()
    {
        Name = "1 to 20 independent answers, wrong with probability ε or less, 0 ≤ ε < 1/2",
        Draw = draws => Drawn(draws, draws.Proportion() / 2, false),
        Print = Printed,
        Edges =
        [
            new(0, [0], false),
            new(Rational.Ratio(499, 1000), [Rational.Ratio(499, 1000)], false),
            new(Rational.Ratio(499, 1000), [Rational.Ratio(499, 1000), Rational.Ratio(499, 1000)], false),
            new(Rational.Ratio(1, 3), [Rational.Ratio(1, 3), 0, Rational.Ratio(1, 4)], false),
        ],
        Classes =
        [
            new("m = 1", c => c.Errors.Count == 1, Rational.Ratio(1, 50)),
            new("even m", c => c.Errors.Count % 2 == 0, Rational.Ratio(1, 5)),
            new("every answer as bad as allowed", c => c.Errors.All(e => e == c.Error), Rational.Ratio(1, 5)),
        ],
        Wider = new()
        {
            Name = "1 to 20 answers from one block or from several, 0 ≤ ε ≤ 1",
            Draw = draws => Drawn(draws, draws.OneOf<Rational>(0, Rational.Ratio(1, 3), Rational.Ratio(2, 3), 1, Rational.Ratio(3, 5)), draws.Flip()),
            Print = Printed,
        },
    };

    /// <summary>The probability that at least half of the answers are wrong.</summary>
    internal T Fails<T>()
        where T : struct, IReal<T> => SameBlock
            ? T.Of(Errors.Aggregate(Rational.Max))
            : VoteCounts.MajorityFails<T>(Errors.Lift<T>());

    private static BoostedAnswers Drawn(Draws draws, Rational error, bool sameBlock)
    {
        var most = error == Rational.Ratio(1, 2) ? Rational.Ratio(499, 1000) : error;
        var count = draws.Integer(1, 20);
        return new(most, draws.Flip() ? draws.List(count, d => most * d.Proportion()) : draws.List(count, _ => most), sameBlock);
    }

    private static string Printed(BoostedAnswers c) =>
        $"ε = {c.Error}, m = {c.Errors.Count}, errors {c.Errors}{(c.SameBlock ? ", wrong together" : string.Empty)}";
}

/// <summary>The majority of independent answers is wrong with a probability that falls exponentially.</summary>
/// <remarks>
/// The ranking that most answers name is R_r̄ if more than half name it, whatever the others say; half wrong counts as failure. Errors that
/// differ from block to block are allowed, as the guarantee is a bound. At m = 1 the claim is ε ≤ exp(−2 (1/2 − ε)²).
/// </remarks>
public sealed class BoostedLearner : IStatement<BoostedAnswers>
{
    /// <summary>The claim.</summary>
    public static Claim<BoostedAnswers> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.boost.hoeffding",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, boosting argument", line: 249),
        Statement = "For 0 ≤ ε < 1/2 and m independent answers, each wrong with probability at most ε: Pr(majority ≠ R_r̄) ≤ exp(−2 (1/2 − ε)² m).",
        Domain = BoostedAnswers.Domain,
        Hypotheses =
        [
            new("ε < 1/2", c => c.Error < Rational.Ratio(1, 2)),
            new("answers err independently", c => !c.SameBlock),
        ],
        Conclusion = new BoostedLearner(),
        Cases = 2_000,
        Controls =
        [
            new("the same with 8 for 2", new Rate(8)),
            new("the same with 5 for 2", new Rate(5)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoostedAnswers c)
        where T : struct, IReal<T> => AtRate<T>(c, 2);

    private static Gap<T> AtRate<T>(BoostedAnswers c, int rate)
        where T : struct, IReal<T>
    {
        var margin = Rational.Ratio(1, 2) - c.Error;
        var bound = T.Exp(T.Of(-rate * margin * margin * c.Errors.Count));
        return Gap.AtMost(c.Fails<T>(), bound);
    }

    private sealed class Rate(int rate) : IStatement<BoostedAnswers>
    {
        public Gap<T> Evaluate<T>(BoostedAnswers c)
            where T : struct, IReal<T> => AtRate<T>(c, rate);
    }
}
