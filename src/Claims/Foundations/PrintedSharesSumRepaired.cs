using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The printed vector sums to 1 exactly for equal buses.</summary>
public sealed class PrintedSharesSumRepaired : IStatement<ThreeWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeWeights> Claim { get; } = new()
    {
        Id = "foundations/norm.sumv.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/norm.sumv",
        Source = FoundationsDocument.At("red bus, blue bus: the vector", line: 127),
        Statement = "p(1|{1,3})/2 + p(2|{2,3})/2 + p(3|{1,3}) = 1 ⟺ V_1 = V_2, under standard Gumbel margins.",
        Domain = PrintedSharesSum.Claim.Domain,
        Conclusion = new PrintedSharesSumRepaired(),
        Controls =
        [
            new("⟺ V_1 = V_3", new Train()),
            new("the sum is 1 for all V", new Always()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeWeights c)
        where T : struct, IReal<T> => Gap.Iff(Gap.Equal(PrintedSharesSum.Sum<T>(c), T.One), Gap.Fact<T>(c.Weights[0] == c.Weights[1], "V_1 = V_2"));

    private sealed class Train : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T> => Gap.Iff(Gap.Equal(PrintedSharesSum.Sum<T>(c), T.One), Gap.Fact<T>(c.Weights[0] == c.Weights[2], "V_1 = V_3"));
    }

    private sealed class Always : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T> => Gap.Equal(PrintedSharesSum.Sum<T>(c), T.One);
    }
}
