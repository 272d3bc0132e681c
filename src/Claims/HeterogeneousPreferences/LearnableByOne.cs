using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two equally represented types on two alternatives, and a number of samples.</summary>
/// <param name="First">e^(Δr) of the first type.</param>
/// <param name="Second">e^(Δr) of the second type; the same for a single type.</param>
/// <param name="Samples">n.</param>
public sealed record MajorityTask(Rational First, Rational Second, int Samples)
{
    /// <summary>One type who does not prefer the second alternative.</summary>
    public static Domain<MajorityTask> Domain { get; } = new()
    {
        Name = "one Bradley-Terry type with e^(Δr) from 1 to 1,000, 0 to 40 samples",
        Draw = draws =>
        {
            var odds = draws.OneOf<Rational>(1, 2, 3, Rational.Ratio(3, 2), 10, Rational.Ratio(101, 100), 1000, 5);
            return new(odds, odds, draws.Integer(0, 40));
        },
        Print = Printed,
        Edges = [new(1, 1, 0), new(2, 2, 1), new(1000, 1000, 40)],
        Classes = [new("ties", c => c.First == 1, Rational.Ratio(1, 50))],
        Wider = new()
        {
            Name = "one or two types with e^(Δr) from 1/100,000 to 1,000,000 and Δr̄ ≥ 0",
            Draw = draws =>
            {
                var second = 1 / draws.OneOf<Rational>(1, 10, 1000, 100_000);
                return new(draws.OneOf<Rational>(1, 4, 9, 100) / second, second, draws.Integer(0, 40));
            },
            Print = Printed,
        },
    };

    private static string Printed(MajorityTask c) => $"e^Δr = {c.First} and {c.Second}, n = {c.Samples}";
}

/// <summary>Definition C.1 is neither empty nor out of reach: with one type of user the ranking is learnable.</summary>
/// <remarks>
/// Pairs are drawn independently, so half of the samples on two alternatives compare one with itself. The others favour the better by
/// σ(Δr̄), and Hoeffding's bound for n labels of 1, 0 or −1 makes the majority right with probability at least 1 − exp(−n (σ(Δr̄) − 1/2)²/2). So
/// m(ε, r̄) = −2 log(1/2 − ε) / (σ(Δr̄) − 1/2)² serves for every ε &lt; 1/2; at a tie every ranking is consistent. With a single alternative chance
/// is 1 and nothing is learnable by the letter of the definition.
/// </remarks>
public sealed class LearnableByOne : IStatement<MajorityTask>
{
    /// <summary>The claim.</summary>
    public static Claim<MajorityTask> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.defc1",
        Kind = ClaimKind.Definition,
        Source = HeterogeneousPreferencesDocument.At("Definition C.1", line: 769),
        Statement = "The definition can be met: for one type and two alternatives the majority of n labels is the ranking by r̄ with probability at least 1 − exp(−n (σ(Δr̄) − 1/2)²/2), so a bounded m(ε, r̄) exists for every ε < 1/2.",
        Reading = "A definition asserts nothing; checked is that it separates one type, where ranking is learnable, from two, where it is not. Chance is 1/|Y|!; ties of the vote go to a coin.",
        Domain = MajorityTask.Domain,
        Hypotheses = [new("one user type", c => c.First == c.Second)],
        Conclusion = new LearnableByOne(),
        Cases = 1_000,
        Controls = [new("the same with 4 for 1/2 in the exponent", new TooFast())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MajorityTask c)
        where T : struct, IReal<T> => AtRate<T>(c, Rational.Ratio(1, 2));

    private static Gap<T> AtRate<T>(MajorityTask c, Rational rate)
        where T : struct, IReal<T>
    {
        var average = T.Sqrt(T.Of(c.First * c.Second));
        var margin = (average / (T.One + average)) - T.Of(Rational.Ratio(1, 2));
        // The bound first: it is what sends the judge to enclosures, before the exact law of the vote grows.
        var bound = T.One - T.Exp(-(T.Of(rate * c.Samples) * margin * margin));
        var right = T.Of(((c.First / (1 + c.First)) + (c.Second / (1 + c.Second))) / 2);
        return Gap.AtLeast(VoteCounts.MajoritySucceeds(right, c.Samples), bound);
    }

    private sealed class TooFast : IStatement<MajorityTask>
    {
        public Gap<T> Evaluate<T>(MajorityTask c)
            where T : struct, IReal<T> => AtRate<T>(c, 4);
    }
}
