using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>How often each type of respondent chose each option of one question.</summary>
/// <param name="Question">The question's name.</param>
/// <param name="Options">The options' names, at least two.</param>
/// <param name="Types">The types' names, at least one.</param>
/// <param name="Counts">One list per type with one count or sum of survey weights of at least 0 per option.</param>
public sealed record ChoiceCounts(
    string Question, ValueList<string> Options, ValueList<string> Types, ValueList<ValueList<Rational>> Counts)
{
    /// <summary>One list of counts per type.</summary>
    /// <exception cref="ArgumentException">When there are fewer than two options, no type, lists of other lengths or a negative count.</exception>
    public ValueList<ValueList<Rational>> Counts { get; } =
        Options.Count < 2 ? throw new ArgumentException($"{Options.Count} options: at least two are needed", nameof(Options))
        : Types.Count < 1 ? throw new ArgumentException("there are no types: at least one is needed", nameof(Types))
        : Counts.Count != Types.Count || Counts.Any(c => c.Count != Options.Count || c.Any(x => x.Sign < 0))
            ? throw new ArgumentException("every type needs one count of at least 0 for every option", nameof(Counts))
        : Counts;

    /// <summary>The sum of a type's counts.</summary>
    /// <param name="type">The position of the type.</param>
    public Rational Total(int type) => Reals.Sum(Counts[type].Span);

    /// <summary>The first count of 0 that smoothing does not raise, by type and option; null when there is none.</summary>
    /// <param name="smoothing">What is added to every count, at least 0.</param>
    public (int Type, int Option)? FirstZero(Rational smoothing)
    {
        for (var u = 0; u < Types.Count; u++)
        {
            for (var i = 0; i < Options.Count; i++)
            {
                if ((Counts[u][i] + smoothing).IsZero)
                {
                    return (u, i);
                }
            }
        }

        return null;
    }
}
