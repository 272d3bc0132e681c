using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data of queries that offer so many alternatives each, and a ψ that may be taken for the minimiser.</summary>
/// <param name="Size">|Y|.</param>
/// <param name="First">How many of the data chose a message of M_1.</param>
/// <param name="Second">How many chose one of M_2.</param>
/// <param name="Odds">e^(ψ_2 - ψ_1), positive.</param>
public sealed record UniformQueries(int Size, int First, int Second, Rational Odds)
{
    /// <summary>Data without failures of sampling: at least as many choices of M_1 as of M_2.</summary>
    public static Domain<UniformQueries> Within(int least) => new()
    {
        Name = $"|Y| {(least == 1 ? "1 or 2" : "= 2")}, queries offer both categories if they can, M_1 chosen at least as often as M_2 and once or more",
        Draw = draws =>
        {
            int size = draws.Integer(least, 2), second = draws.Choose(6);
            return new(size, second + 1 + draws.Choose(6), second, draws.Weight());
        },
        Print = c => $"|Y| = {c.Size}, M_1 chosen {c.First} times, M_2 chosen {c.Second} times, e^(ψ_2 - ψ_1) = {c.Odds}",
    };

    /// <summary>D: a single alternative is chosen whatever its category; a pair offers one message of each.</summary>
    internal CategoryDatum[] Data() =>
    [
        .. Enumerable.Repeat(new CategoryDatum(1, Size - 1, true), First),
        .. Enumerable.Repeat(new CategoryDatum(Size - 1, 1, false), Second),
    ];
}

/// <summary>Section 5 with queries of one alternative, which also are not more than two.</summary>
public sealed class SingleAlternative : IStatement<UniformQueries>
{
    /// <summary>The claim.</summary>
    public static Claim<UniformQueries> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.only-more-than-two.single",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5, first paragraph", line: 224),
        Statement = "With |Y| ≤ 2, if M_1 was chosen more often than M_2 then no ψ that minimises L_reward has ψ_2 > ψ_1.",
        Reading = "'Only when queries include more than two' taken to the letter, queries of one alternative included.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec5.only-more-than-two.single.repaired",
        Domain = UniformQueries.Within(1),
        Hypotheses = [new("M_1 chosen more often", c => c.First > c.Second)],
        Conclusion = new SingleAlternative(),
        Controls = [new("no ψ with ψ_2 < ψ_1 minimises", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UniformQueries c)
        where T : struct, IReal<T> => Gap.Implies(Stationary<T>(c), Gap.AtMost(T.Of(c.Odds), T.One).Named("ψ_2 ≤ ψ_1"));

    private static Gap<T> Stationary<T>(UniformQueries c)
        where T : struct, IReal<T> => Gap.Equal(RewardLoss.Descent<T>(c.Data(), T.Of(c.Odds)), T.Zero).Named("ψ minimises the convex L_reward");

    private sealed class Reversed : IStatement<UniformQueries>
    {
        public Gap<T> Evaluate<T>(UniformQueries c)
            where T : struct, IReal<T> => Gap.Implies(Stationary<T>(c), Gap.AtMost(T.One, T.Of(c.Odds)));
    }
}
