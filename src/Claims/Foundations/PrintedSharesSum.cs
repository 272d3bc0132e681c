using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Three alternatives.</summary>
/// <param name="Weights">e^V: positive.</param>
public sealed record ThreeWeights(ValueList<Rational> Weights);

/// <summary>Whether the printed vector is one of probabilities for all V.</summary>
public sealed class PrintedSharesSum : IStatement<ThreeWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeWeights> Claim { get; } = new()
    {
        Id = "foundations/norm.sumv",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("red bus, blue bus: the vector", line: 127),
        Statement = "For all V and standard Gumbel margins: p(1|{1,3})/2 + p(2|{2,3})/2 + p(3|{1,3}) = 1.",
        Reading = "The vector is printed under perfect correlation alone; V_1 = V_2 belongs to the example before it.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/norm.sumv.repaired",
        Domain = new()
        {
            Name = "any e^V > 0 of three alternatives, V_1 = V_2 included",
            Draw = draws =>
            {
                var first = draws.Weight();
                return new([first, draws.Choose(3) == 1 ? first : draws.Weight(), draws.Weight()]);
            },
            Print = c => $"e^V = {c.Weights}",
            Classes = [new("V_1 = V_2", c => c.Weights[0] == c.Weights[1], Rational.Ratio(1, 20))],
        },
        Conclusion = new PrintedSharesSum(),
        Controls =
        [
            new("the sum is at most 1", new AtMostOne()),
            new("the sum is at least 1", new AtLeastOne()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeWeights c)
        where T : struct, IReal<T> => Gap.Equal(Sum<T>(c), T.One);

    private sealed class AtMostOne : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T> => Gap.AtMost(PrintedSharesSum.Sum<T>(c), T.One);
    }

    private sealed class AtLeastOne : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T> => Gap.AtLeast(PrintedSharesSum.Sum<T>(c), T.One);
    }

    /// <summary>The sum of the printed vector.</summary>
    internal static T Sum<T>(ThreeWeights c)
        where T : struct, IReal<T>
    {
        var w = c.Weights.Lift<T>();
        return (Luce.Probability<T>(w, 0, [0, 2]) / T.Of(2)) + (Luce.Probability<T>(w, 1, [1, 2]) / T.Of(2)) + Luce.Probability<T>(w, 2, [0, 2]);
    }
}
