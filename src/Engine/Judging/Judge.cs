using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Judging;

/// <summary>Decides a statement on one case: exactly in rationals where it is rational, else by enclosures of rising precision.</summary>
public static class Judge
{
    /// <summary>The decimal digits to which an equality that no rational arithmetic decides must agree.</summary>
    public const int RequiredDigits = 50;

    private const int MostBits = 192 * 16;

    /// <summary>Judges a statement on a case.</summary>
    /// <exception cref="DivideByZeroException">When the statement divides by exactly 0.</exception>
    /// <exception cref="OutsideDomainException">When the statement leaves the domain of a logarithm or root.</exception>
    public static Judgement Decide<TCase>(IStatement<TCase> statement, TCase c)
    {
        ArgumentNullException.ThrowIfNull(statement);
        try
        {
            return Finding.Of(statement.Evaluate<Rational>(c), "rational");
        }
        catch (NotRationalException)
        {
            return DecideByEnclosure(statement, c);
        }
    }

    /// <summary>Judges by enclosures alone: the second route that confirms a rational refutation.</summary>
    public static Judgement DecideByEnclosure<TCase>(IStatement<TCase> statement, TCase c)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Enclose<TCase, Bits192>(statement, c);
    }

    private static Judgement Enclose<TCase, TPrecision>(IStatement<TCase> statement, TCase c)
        where TPrecision : IPrecision
    {
        var arithmetic = $"enclosure, {TPrecision.Bits} bits";
        Judgement judgement;
        try
        {
            judgement = Finding.Of(statement.Evaluate<Enclosure<TPrecision>>(c), arithmetic);
        }
        catch (UndecidedException e)
        {
            judgement = new(Outcome.Undecided, arithmetic, null, 0, [new(e.Message, string.Empty, string.Empty, string.Empty, Outcome.Undecided)]);
        }

        return judgement.Outcome == Outcome.Undecided && TPrecision.Bits < MostBits
            ? Enclose<TCase, Twice<TPrecision>>(statement, c)
            : judgement;
    }
}
