using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

/// <summary>Programs with known answers, and random ones of every kind.</summary>
internal static class Programs
{
    /// <summary>Minimise −x − 2y, x + y ≤ 4, x ≥ 0, 0 ≤ y ≤ 3: the minimum is −7 at (1, 3).</summary>
    public static LinearProgram Corner { get; } = new(
        [-1, -2],
        [LinearRow.Dense([1, 1], Relation.AtMost, 4)],
        [Bounds.NonNegative, new(0, 3)]);

    /// <summary>Two bounds that exclude each other, as rows.</summary>
    public static LinearProgram Contradiction { get; } = new(
        [1],
        [new([new(0, 1)], Relation.AtLeast, 2), new([new(0, 1)], Relation.AtMost, 1)],
        [Bounds.Free]);

    /// <summary>Minimise −x + y, x − 2y ≤ 1, x, y ≥ 0: falls for ever along (2, 1).</summary>
    public static LinearProgram Falling { get; } = new(
        [-1, 1],
        [LinearRow.Dense([1, -2], Relation.AtMost, 1)],
        [Bounds.NonNegative, Bounds.NonNegative]);

    /// <summary>A random program with small fractions, about as often with a minimum as without.</summary>
    public static LinearProgram Random(Random random)
    {
        var variables = random.Next(0, 5);
        var rows = random.Next(0, 6);
        return new(
            ValueList.Generate(variables, _ => Fraction(random)),
            ValueList.Generate(rows, _ => new LinearRow(
                ValueList.From(Enumerable.Range(0, variables).Where(_ => random.Next(3) > 0).Select(j => new Term(j, Fraction(random)))),
                (Relation)random.Next(3),
                Fraction(random))),
            ValueList.Generate(variables, _ => random.Next(5) switch
            {
                0 => Bounds.Free,
                1 => new Bounds(null, Fraction(random)),
                2 => Box(Fraction(random), Fraction(random)),
                _ => Bounds.NonNegative,
            }));
    }

    /// <summary>A dense program of the given size with a minimum: rows at least, positive coefficients and costs.</summary>
    public static LinearProgram Covering(Random random, int size) => new(
        ValueList.Generate(size, _ => Rational.Ratio(random.Next(1, 100), 10)),
        ValueList.Generate(size, _ => LinearRow.Dense(
            ValueList.Generate(size, _ => Rational.Ratio(random.Next(1, 100), 10)), Relation.AtLeast, random.Next(1, 100))),
        ValueList.Generate(size, _ => Bounds.NonNegative));

    private static Bounds Box(Rational a, Rational b) => new(Rational.Min(a, b), Rational.Max(a, b));

    private static Rational Fraction(Random random) => Rational.Ratio(random.Next(-6, 7), random.Next(1, 4));
}
