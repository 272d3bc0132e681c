using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Search;

/// <summary>Evaluates a statement in double precision, to find suspects.</summary>
internal static class Probe
{
    /// <summary>Below this slack a case looks violated and goes to the judge at once. A heuristic of the search, no more.</summary>
    public const double Suspect = -1e-9;

    /// <summary>The slack in double precision; not a number when doubles cannot say.</summary>
    public static double Slack<TCase>(IStatement<TCase> statement, TCase c) => Slack(statement.Evaluate<Float64>, c);

    /// <summary>The same, with the generic method looked up beforehand: the lookup is a good part of a cheap case's cost.</summary>
    public static double Slack<TCase>(Func<TCase, Gap<Float64>> evaluate, TCase c)
    {
        try
        {
            return evaluate(c).Slack;
        }
        catch (UndecidedException)
        {
            return double.NaN;
        }
    }
}
