using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>One row times a positive scale that makes it integer; zero coefficients are left out.</summary>
internal sealed record IntegerRow(int[] Variables, BigInteger[] Coefficients, BigInteger Bound, BigInteger Scale);

/// <summary>A linear program with each row, the objective and the bounds scaled to integers.</summary>
/// <remarks>
/// Integer sums over one common denominator need no greatest common divisors, which is most of the cost of exact arithmetic.
/// </remarks>
internal sealed class IntegerForm
{
    public IntegerForm(LinearProgram program)
    {
        Rows = [.. program.Rows.Map(ScaleRow)];
        (Objective, ObjectiveScale) = OverCommonDenominator(program.Objective.Span);
        var present = program.Bounds.SelectMany(b => new[] { b.Lower, b.Upper }).Where(b => b is not null).Select(b => b!.Value);
        BoundScale = CommonDenominator([.. present]);
        Lower = [.. program.Bounds.Map(b => Times(b.Lower, BoundScale))];
        Upper = [.. program.Bounds.Map(b => Times(b.Upper, BoundScale))];
    }

    public IntegerRow[] Rows { get; }

    public BigInteger[] Objective { get; }

    public BigInteger ObjectiveScale { get; }

    public BigInteger BoundScale { get; }

    public BigInteger?[] Lower { get; }

    public BigInteger?[] Upper { get; }

    /// <summary>Numerators n and a denominator d &gt; 0 with values[k] = n[k] / d.</summary>
    public static (BigInteger[] Numerators, BigInteger Denominator) OverCommonDenominator(ReadOnlySpan<Rational> values)
    {
        var denominator = CommonDenominator(values);
        var numerators = new BigInteger[values.Length];
        for (var k = 0; k < values.Length; k++)
        {
            numerators[k] = Times(values[k], denominator);
        }

        return (numerators, denominator);
    }

    private static IntegerRow ScaleRow(LinearRow row)
    {
        var terms = row.Terms.Where(t => !t.Coefficient.IsZero).ToArray();
        var (numerators, scale) = OverCommonDenominator([.. terms.Select(t => t.Coefficient), row.Bound]);
        return new([.. terms.Select(t => t.Variable)], numerators[..^1], numerators[^1], scale);
    }

    private static BigInteger CommonDenominator(ReadOnlySpan<Rational> values)
    {
        var common = BigInteger.One;
        foreach (var value in values)
        {
            var denominator = value.Denominator;
            if (!denominator.IsOne && denominator != common)
            {
                common *= denominator / BigInteger.GreatestCommonDivisor(common, denominator);
            }
        }

        return common;
    }

    private static BigInteger Times(Rational value, BigInteger multiple) =>
        value.Denominator == multiple ? value.Numerator : value.Numerator * (multiple / value.Denominator);

    private static BigInteger? Times(Rational? value, BigInteger multiple) =>
        value is { } present ? Times(present, multiple) : null;
}
