using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>How the left side of a row relates to its right side.</summary>
public enum Relation
{
    /// <summary>a·x ≤ b.</summary>
    AtMost,

    /// <summary>a·x ≥ b.</summary>
    AtLeast,

    /// <summary>a·x = b.</summary>
    Equal,
}

/// <summary>One coefficient of a row.</summary>
/// <param name="Variable">The position of the variable, counted from 0.</param>
/// <param name="Coefficient">Its coefficient; 0 is allowed.</param>
public readonly record struct Term(int Variable, Rational Coefficient);

/// <summary>The bounds l ≤ x ≤ u of one variable, each of which may be absent.</summary>
/// <param name="Lower">l, or null for none.</param>
/// <param name="Upper">u, or null for none.</param>
public readonly record struct Bounds(Rational? Lower, Rational? Upper)
{
    /// <summary>No bound on either side.</summary>
    public static Bounds Free => default;

    /// <summary>x ≥ 0.</summary>
    public static Bounds NonNegative => new(Rational.Zero, null);
}

/// <summary>One row a·x ≤ b, a·x ≥ b or a·x = b of a linear program.</summary>
/// <param name="Terms">The coefficients a, each variable at most once; the absent ones are 0.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Bound">The right side b.</param>
public sealed record LinearRow(ValueList<Term> Terms, Relation Relation, Rational Bound)
{
    /// <summary>A row from its coefficients in the order of the variables.</summary>
    /// <param name="coefficients">One coefficient per variable.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="bound">The right side.</param>
    public static LinearRow Dense(ValueList<Rational> coefficients, Relation relation, Rational bound) =>
        new(ValueList.Generate(coefficients.Count, j => new Term(j, coefficients[j])), relation, bound);
}
