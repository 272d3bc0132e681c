using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Benchmarks;

/// <summary>The same problems in every run.</summary>
internal static class Instances
{
    /// <summary>A dense square program with a minimum.</summary>
    public static LinearProgram Covering(int size)
    {
        var random = new Random(size);
        return new(
            ValueList.Generate(size, _ => Tenths(random)),
            ValueList.Generate(size, _ => LinearRow.Dense(
                ValueList.Generate(size, _ => Tenths(random)), Relation.AtLeast, random.Next(1, 100))),
            ValueList.Generate(size, _ => Bounds.NonNegative));
    }

    /// <summary>A flip problem that needs about half of the mass it can move.</summary>
    public static FlipProblem Flip(int alternatives)
    {
        var random = new Random(alternatives);
        return FlipProblem.FromUniform(
            ValueList.Generate(alternatives, k => k == 0 ? Rational.Ratio(-1, 2) : Rational.Ratio(random.Next(1, 1000), 1000)),
            Rational.Ratio(1, 10L * alternatives),
            0);
    }

    private static Rational Tenths(Random random) => Rational.Ratio(random.Next(1, 100), 10);
}
