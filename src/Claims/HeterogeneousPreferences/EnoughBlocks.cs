using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A weak learner and the error wanted of its majority.</summary>
/// <param name="Error">ε of the weak learner.</param>
/// <param name="Wanted">ε'.</param>
public sealed record BoostingTarget(Rational Error, Rational Wanted)
{
    /// <summary>Targets that at most 60 blocks reach.</summary>
    public static Domain<BoostingTarget> Domain { get; } = new()
    {
        Name = "0 ≤ ε ≤ 2/5 and 0 < ε' ≤ 1/2 with m at most 60",
        Draw = draws => Reachable(new(draws.OneOf(Shares), draws.OneOf(Targets))),
        Print = Printed,
        Edges = [new(0, Rational.Ratio(1, 2)), new(Rational.Ratio(2, 5), Rational.Ratio(1, 2)), new(0, Rational.Ratio(1, 1_000_000))],
        Classes = [new("ε' below 1/50", c => c.Wanted < Rational.Ratio(1, 50), Rational.Ratio(1, 20))],
        Wider = new()
        {
            Name = "0 ≤ ε ≤ 2/5 and 0 < ε' < 1 with m at most 60",
            Draw = draws => Reachable(new(draws.OneOf(Shares), draws.OneOf([.. Targets, Rational.Ratio(9, 10), Rational.Ratio(99, 100)]))),
            Print = Printed,
        },
    };

    private static Rational[] Shares =>
        [0, Rational.Ratio(1, 4), Rational.Ratio(1, 3), Rational.Ratio(1, 10), Rational.Ratio(2, 5), Rational.Ratio(3, 8), Rational.Ratio(1, 100), Rational.Ratio(3, 10)];

    private static Rational[] Targets =>
    [
        Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(1, 10), Rational.Ratio(1, 20), Rational.Ratio(2, 5), Rational.Ratio(1, 100),
        Rational.Ratio(1, 1000), Rational.Ratio(1, 1_000_000),
    ];

    /// <summary>(1/2 − ε)².</summary>
    internal Rational Margin() => (Rational.Ratio(1, 2) - Error) * (Rational.Ratio(1, 2) - Error);

    /// <summary>m: the least integer with exp(−2 (1/2 − ε)² m) ≤ ε', decided by enclosure.</summary>
    internal int Blocks()
    {
        var needed = -Enclosure<Bits192>.Log(Enclosure<Bits192>.Of(Wanted)) / Enclosure<Bits192>.Of(2 * Margin());
        var m = 0;
        while (!Reals.IsLess(needed, Enclosure<Bits192>.Of(m)))
        {
            m++;
        }

        return m;
    }

    private static BoostingTarget Reachable(BoostingTarget c) => c.Blocks() <= 60 ? c : Reachable(c with { Error = c.Error / 2 });

    private static string Printed(BoostingTarget c) => $"ε = {c.Error}, ε' = {c.Wanted}, m = {c.Blocks()}";
}

/// <summary>As many blocks as the logarithm of 1/ε' over the squared margin make the majority as good as wanted.</summary>
/// <remarks>
/// Hoeffding's exponent reaches log(1/ε') at m = ⌈log(1/ε') / (2 (1/2 − ε)²)⌉. As log(1/ε') / (1/2 − ε)² is at least 4 log 2 for ε' ≤ 1/2, rounding up
/// no more than doubles m, so 1 is a constant for the O. Near ε' = 1 the O would allow less than one block: it speaks of small ε'.
/// </remarks>
public sealed class EnoughBlocks : IStatement<BoostingTarget>
{
    /// <summary>The claim.</summary>
    public static Claim<BoostingTarget> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.boost.m",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, boosting argument", line: 251),
        Statement = "For ε < 1/2 and ε' ≤ 1/2 some m ≤ log(1/ε') (1/2 − ε)^(−2) has Pr(majority ≠ R_r̄) ≤ ε'.",
        Reading = "O is as ε' → 0 ('arbitrarily small'), here with the constant 1 from ε' = 1/2 on. The exact binomial tail is compared with ε', not Hoeffding's bound.",
        Uses = ["heterogeneous-preferences/learn.boost.hoeffding"],
        Domain = BoostingTarget.Domain,
        Hypotheses = [new("ε' is small: at most 1/2", c => c.Wanted <= Rational.Ratio(1, 2))],
        Conclusion = new EnoughBlocks(),
        Cases = 1_000,
        Controls =
        [
            new("a fifth as many blocks, rounded up, are enough", new Fifth()),
            new("m ≤ log(1/ε') (1/2 − ε)^(−2) / 2", new NotRounded()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoostingTarget c)
        where T : struct, IReal<T>
    {
        var blocks = c.Blocks();
        return Gap.All(
            Gap.AtMost(T.Of(blocks * c.Margin()), -T.Log(T.Of(c.Wanted))).Named("m (1/2 − ε)² against log(1/ε')"),
            Gap.AtMost(Fails<T>(c, blocks), T.Of(c.Wanted)).Named("Pr(majority ≠ R_r̄)"));
    }

    private static T Fails<T>(BoostingTarget c, int blocks)
        where T : struct, IReal<T> => Reals.Sum(blocks - ((blocks + 1) / 2) + 1, i => BinomialCounts.Probability(blocks, ((blocks + 1) / 2) + i, T.Of(c.Error)));

    private sealed class Fifth : IStatement<BoostingTarget>
    {
        public Gap<T> Evaluate<T>(BoostingTarget c)
            where T : struct, IReal<T> => Gap.AtMost(Fails<T>(c, (c.Blocks() + 4) / 5), T.Of(c.Wanted));
    }

    private sealed class NotRounded : IStatement<BoostingTarget>
    {
        public Gap<T> Evaluate<T>(BoostingTarget c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(2 * c.Blocks() * c.Margin()), -T.Log(T.Of(c.Wanted)));
    }
}
