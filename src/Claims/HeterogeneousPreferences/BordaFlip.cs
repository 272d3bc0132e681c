using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An instance of the program of Appendix E: a population, a response i that is above j under uniform sampling, ε and δ.</summary>
/// <param name="Mixture">The population, whose preferences are the matrix P.</param>
/// <param name="Upper">i.</param>
/// <param name="Lower">j.</param>
/// <param name="Epsilon">ε, the least probability of every response.</param>
/// <param name="Delta">δ.</param>
public sealed record BordaFlip(BradleyTerryMixture Mixture, int Upper, int Lower, Rational Epsilon, Rational Delta)
{
    private static readonly Rational Printed = Rational.Parse("1e-5");

    // Weights this close give every pair of counts a difference below δ = 10^-5 under every sampling.
    private static readonly Rational NearTie = Rational.Ratio(100_001, 100_000);

    /// <summary>The hypotheses as printed.</summary>
    internal static IReadOnlyList<Hypothesis<BordaFlip>> Hypotheses { get; } =
    [
        new("NBC(y_i; D_U) > NBC(y_j; D_U)", c => c.UniformGap.Sign > 0),
        new("ε > 0", c => c.Epsilon.Sign > 0),
        new("δ > 0", c => c.Delta.Sign > 0),
    ];

    /// <summary>Two to four responses, one to three Bradley-Terry types, ε = δ = 10^-5 as the document sets them.</summary>
    internal static Domain<BordaFlip> Domain { get; } = Over("ε = δ = 10^-5", [Printed]);

    /// <summary>The same with greater ε and δ too.</summary>
    internal static Domain<BordaFlip> AnyParameters { get; } =
        Over("ε and δ from 10^-5 to 10^-2", [Printed, Rational.Ratio(1, 1000), Rational.Ratio(1, 100)]);

    /// <summary>P_i − P_j: how much more often i is preferred than j, against each response.</summary>
    internal ValueList<Rational> Gains =>
        ValueList.Generate(Mixture.Responses, k => Mixture.Preference(Upper, k) - Mixture.Preference(Lower, k));

    /// <summary>NBC(y_i) − NBC(y_j) under uniform sampling.</summary>
    internal Rational UniformGap => Gap(Distributions.Uniform(Mixture.Responses));

    /// <summary>The least NBC(y_i; q) − NBC(y_j; q) over q ≥ ε: an extreme point has ε everywhere and the rest in one place.</summary>
    internal Rational LeastGain => Enumerable.Range(0, Mixture.Responses).Min(k => Gap(Corner(k, Epsilon)));

    /// <summary>NBC(y_i; q) − NBC(y_j; q).</summary>
    internal Rational Gap(ValueList<Rational> q) => Mixture.BordaCount(Upper, q) - Mixture.BordaCount(Lower, q);

    /// <summary>The distribution with a given least probability everywhere and the rest on one response.</summary>
    internal ValueList<Rational> Corner(int response, Rational least)
    {
        var n = Mixture.Responses;
        return ValueList.Generate(n, k => k == response ? 1 - ((n - 1) * least) : least);
    }

    /// <summary>The program with non-strict inequalities and P_i q ≤ P_j q + r.</summary>
    internal FlipProblem Program(Rational rightSide) => FlipProblem.FromUniform(Gains, Epsilon, rightSide);

    private static Domain<BordaFlip> Over(string range, Rational[] parameters) => new()
    {
        Name = $"mixtures of 1 to 3 Bradley-Terry types on 2 to 4 responses, i above j under uniform sampling, {range}",
        Draw = draws => Ordered(Drawn(draws, parameters, parameters)),
        Print = Printing,
        Edges =
        [
            new(new([1], [[NearTie, 1]]), 0, 1, Printed, Printed),
            new(new([1], [[2, 1]]), 0, 1, Printed, Printed),
            new(new([1], [[NearTie, 1, 1]]), 0, 1, Printed, Printed),
            new(new(Distributions.Uniform(2), [[6, 1, 1], [1, 5, 2]]), 0, 1, Printed, Printed),
        ],
        Classes =
        [
            new("two responses", c => c.Mixture.Responses == 2, Rational.Ratio(1, 10)),
            new("difference below δ", c => c.UniformGap < c.Delta, Rational.Ratio(1, 50)),
            new("a swap by δ is possible", c => c.LeastGain < -c.Delta, Rational.Ratio(1, 10)),
            new("no sampling swaps", c => c.LeastGain.Sign > 0, Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "the same with i and j in any order, ε and δ also 0, δ also below 0",
            Draw = draws => Drawn(draws, [Printed, Rational.Zero], [Printed, Rational.Zero, -Printed]),
            Print = Printing,
            Edges = [new(new([1], [[2, 1, Rational.Ratio(1, 1000)]]), 0, 1, 0, Rational.Ratio(1, 1000))],
        },
    };

    private static BordaFlip Drawn(Draws draws, Rational[] epsilons, Rational[] deltas)
    {
        var n = draws.Integer(2, 4);
        var types = draws.Integer(1, 3);
        var weights = draws.List(types, d => d.List(n, e => e.Weight()));
        var upper = draws.Choose(n);
        var lower = (upper + 1 + draws.Choose(n - 1)) % n;
        var kind = draws.Weighted(2, 1, 4);
        var drawn = new BordaFlip(
            new(draws.InnerDistribution(types), kind == 1 ? weights.Map(w => w.With(upper, w[lower] * NearTie)) : weights),
            upper,
            lower,
            draws.OneOf(epsilons),
            draws.OneOf(deltas));
        return kind == 2 ? drawn.WithSwappablePair() : drawn;
    }

    private static BordaFlip Ordered(BordaFlip c)
    {
        var doubled = c.Mixture.Weights.Map(w => w.With(c.Upper, 2 * w[c.Upper]));
        return c.UniformGap.Sign switch
        {
            > 0 => c,
            < 0 => c with { Upper = c.Lower, Lower = c.Upper },
            _ => c with { Mixture = new(c.Mixture.Shares, doubled) },
        };
    }

    /// <summary>The same population with a pair that some sampling swaps, if it has one.</summary>
    private BordaFlip WithSwappablePair()
    {
        var pairs = from i in Enumerable.Range(0, Mixture.Responses)
                    from j in Enumerable.Range(0, Mixture.Responses)
                    where i != j
                    select this with { Upper = i, Lower = j };
        return pairs.FirstOrDefault(c => c.UniformGap.Sign > 0 && c.LeastGain < -c.Delta) ?? this;
    }

    private static string Printing(BordaFlip c) =>
        $"e^r = {string.Join(", ", c.Mixture.Weights)} with shares {c.Mixture.Shares}, i = {c.Upper + 1}, j = {c.Lower + 1}, ε = {c.Epsilon}, δ = {c.Delta}";
}
