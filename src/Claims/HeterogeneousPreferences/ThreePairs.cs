using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>How often the answers on three pairs are right together.</summary>
/// <param name="Patterns">The probability of each pattern; bit i of its index is set if the answer on pair i is wrong.</param>
/// <param name="Slack">How much greater ε is than the greatest probability of a wrong answer.</param>
public sealed record PairAnswers(ValueList<Rational> Patterns, Rational Slack)
{
    /// <summary>Any joint law.</summary>
    public static Domain<PairAnswers> Domain { get; } = new()
    {
        Name = "any joint law of three answers, ε the greatest probability of a wrong one or up to 1 more",
        Draw = draws => new(draws.Distribution(8), draws.Weighted(2, 1) == 0 ? Rational.Zero : draws.Proportion()),
        Print = c => $"Pr(pattern of errors) = {c.Patterns}, ε = {c.Error()}",
        Edges =
        [
            new([1, 0, 0, 0, 0, 0, 0, 0], 0),
            new([0, Rational.Ratio(1, 3), Rational.Ratio(1, 3), 0, Rational.Ratio(1, 3), 0, 0, 0], 0),
            new([Rational.Ratio(7, 10), Rational.Ratio(1, 10), Rational.Ratio(1, 10), 0, Rational.Ratio(1, 10), 0, 0, 0], 0),
        ],
        Classes = [new("the least ε", c => c.Slack.IsZero, Rational.Ratio(1, 10))],
        Wider = new()
        {
            Name = "any joint law and any ε",
            Draw = draws => new(draws.Distribution(8), draws.Proportion() - draws.Proportion()),
            Print = c => $"Pr(pattern of errors) = {c.Patterns}, ε = {c.Error()}",
        },
    };

    /// <summary>ε.</summary>
    internal Rational Error() => Slack + Enumerable.Range(0, 3).Select(Wrong).Aggregate(Rational.Max);

    /// <summary>The probability of a wrong answer on a pair.</summary>
    internal Rational Wrong(int pair)
    {
        var patterns = Patterns;
        return Reals.Sum(8, x => ((x >> pair) & 1) == 1 ? patterns[x] : Rational.Zero);
    }
}

/// <summary>Three answers each wrong with probability at most ε are all right with probability at least 1 − 3ε.</summary>
/// <remarks>
/// f(P_r) = R_r̄ exactly when the three pairs are right. The step is the union bound, tight when errors exclude each other. That A, which
/// was assumed to be right on data sets of all pairs of Y, is right on data sets of one pair is the assumption for Y = {y_i, y_j}.
/// </remarks>
public sealed class ThreePairs : IStatement<PairAnswers>
{
    /// <summary>The claim.</summary>
    public static Claim<PairAnswers> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.union",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 233),
        Statement = "If each of the answers on (1, 2), (2, 3) and (1, 3) is right with probability at least 1 − ε then Pr(f(P_r) = R_r̄) ≥ 1 − 3ε.",
        Domain = PairAnswers.Domain,
        Hypotheses = [new("each answer is right with probability at least 1 − ε", c => c.Slack.Sign >= 0)],
        Conclusion = new ThreePairs(),
        Controls =
        [
            new("Pr(f(P_r) = R_r̄) ≥ 1 − 2ε", new Twice()),
            new("Pr(f(P_r) = R_r̄) > 1 − 3ε", new Strict()),
            new("Pr(f(P_r) = R_r̄) ≥ (1 − ε)³, as if errors were independent", new Independent()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairAnswers c)
        where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Patterns[0]), T.Of(1 - (3 * c.Error())));

    private sealed class Twice : IStatement<PairAnswers>
    {
        public Gap<T> Evaluate<T>(PairAnswers c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Patterns[0]), T.Of(1 - (2 * c.Error())));
    }

    private sealed class Strict : IStatement<PairAnswers>
    {
        public Gap<T> Evaluate<T>(PairAnswers c)
            where T : struct, IReal<T> => Gap.Greater(T.Of(c.Patterns[0]), T.Of(1 - (3 * c.Error())));
    }

    private sealed class Independent : IStatement<PairAnswers>
    {
        public Gap<T> Evaluate<T>(PairAnswers c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Patterns[0]), T.Pow(T.Of(1 - c.Error()), 3));
    }
}
