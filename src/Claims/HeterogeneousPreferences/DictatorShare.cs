using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A social choice that names one ranking with probability 1 − 3ε on uniform voters.</summary>
/// <param name="Rules">f.</param>
/// <param name="Ranking">R_r̄, an index into the six rankings.</param>
/// <param name="Slack">How much greater ε is than it has to be.</param>
public sealed record NamedRanking(VoterRules Rules, int Ranking, Rational Slack)
{
    /// <summary>Neutral f, as the proof has it.</summary>
    public static Domain<NamedRanking> Neutral { get; } = new()
    {
        Name = "1 to 3 voters, one odd rule for all pairs, any R_r̄, ε the least possible or up to 1 greater",
        Draw = draws => Drawn(draws, VoterRules.Odd(draws, draws.Integer(1, 3), false)),
        Print = Printed,
        Classes = [new("the least ε", c => c.Slack.IsZero, Rational.Ratio(1, 20))],
        Wider = new()
        {
            Name = "1 or 2 voters, any rule on each pair, any R_r̄ and ε",
            Draw = draws => Drawn(draws, VoterRules.Any(draws, draws.Integer(1, 2))),
            Print = Printed,
        },
    };

    /// <summary>ε.</summary>
    internal Rational Error() => ((1 - Rules.Names(Ranking)) / 3) + Slack;

    private static NamedRanking Drawn(Draws draws, VoterRules rules) =>
        new(rules, draws.Choose(6), draws.Weighted(2, 1) == 0 ? Rational.Zero : draws.Proportion());

    private static string Printed(NamedRanking c) => $"{VoterRules.Printed(c.Rules)}, R_r̄ number {c.Ranking + 1}, ε = {c.Error()}";
}

/// <summary>How often a social choice that names one ranking agrees with a voter.</summary>
/// <remarks>
/// A voter's ranking is R_r̄ in one case of six, and there f agrees with both. So Pr(f = R_i) is at most Pr(f ≠ R_r̄) + 1/6, not below
/// 3ε. By hand: one voter who is the dictator names R_r̄ in one case of six, so ε = 5/18 will do, and 3ε = 5/6 is less than 1. A constant f,
/// if neutrality is let go, has ε = 0 and agrees with a voter in one case of six.
/// </remarks>
public sealed class DictatorShare : IStatement<NamedRanking>
{
    private static readonly Hypothesis<NamedRanking> NeutralRule = new("f is neutral", c => c.Rules.IsOddEverywhere());

    /// <summary>The claim as printed.</summary>
    public static Claim<NamedRanking> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.lt3eps",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 241),
        Statement = "If Pr(f(P) = R_r̄) ≥ 1 − 3ε on the uniform profile then Pr(f(P) = R_i) < 3ε for every voter i.",
        Reading = "Pr(f is dictatorship) is the probability over profiles that f answers with one voter's ranking, as in the display before.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy2.lt3eps.repaired",
        Domain = NamedRanking.Neutral,
        Hypotheses = [NeutralRule],
        Conclusion = new DictatorShare(),
        Cases = 1_000,
        Controls = [new("Pr(f(P) = R_i) ≤ 2ε", new Doubled())],
    };

    /// <summary>The claim with the sixth that the voter's ranking is R_r̄ anyway.</summary>
    public static Claim<NamedRanking> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.lt3eps.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 241),
        Statement = "If Pr(f(P) = R_r̄) ≥ 1 − 3ε on the uniform profile then Pr(f(P) = R_i) ≤ 3ε + 1/6 for every voter i.",
        Reading = "With 1 − 3Kε on the left this gives ε ≥ 5 / (18 (K + 1)), positive as the proof needs.",
        Repairs = "heterogeneous-preferences/learn.strategy2.lt3eps",
        Domain = NamedRanking.Neutral,
        Hypotheses = [NeutralRule],
        Conclusion = new WithSixth(),
        Cases = 1_000,
        Controls =
        [
            new("the same with 1/7", new WithSeventh()),
            new("the same strictly", new Strict()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NamedRanking c)
        where T : struct, IReal<T> => Gap.Less(T.Of(c.Rules.Dictatorship()), T.Of(3 * c.Error()));

    private sealed class Doubled : IStatement<NamedRanking>
    {
        public Gap<T> Evaluate<T>(NamedRanking c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Rules.Dictatorship()), T.Of(2 * c.Error()));
    }

    private sealed class WithSixth : IStatement<NamedRanking>
    {
        public Gap<T> Evaluate<T>(NamedRanking c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Rules.Dictatorship()), T.Of((3 * c.Error()) + Rational.Ratio(1, 6)));
    }

    private sealed class WithSeventh : IStatement<NamedRanking>
    {
        public Gap<T> Evaluate<T>(NamedRanking c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Rules.Dictatorship()), T.Of((3 * c.Error()) + Rational.Ratio(1, 7)));
    }

    private sealed class Strict : IStatement<NamedRanking>
    {
        public Gap<T> Evaluate<T>(NamedRanking c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Rules.Dictatorship()), T.Of((3 * c.Error()) + Rational.Ratio(1, 6)));
    }
}
