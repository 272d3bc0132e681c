using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Domains;

/// <summary>A named class of cases that the search must reach.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <param name="Name">What the class is, such as "ties".</param>
/// <param name="Contains">Whether a case belongs to it.</param>
/// <param name="Share">The least share of sampled cases that must belong to it, 0 to 1.</param>
public sealed record CaseClass<TCase>(string Name, Func<TCase, bool> Contains, Rational Share);

/// <summary>The cases a claim ranges over: how to draw them, which edges to visit on purpose, how to print one.</summary>
/// <typeparam name="TCase">The case: plain exact data with value equality that JSON can carry.</typeparam>
public sealed record Domain<TCase>
{
    /// <summary>What the cases are, in words, with ranges.</summary>
    public required string Name { get; init; }

    /// <summary>Makes a case from choices; in every choice 0 is the simplest, so that shrinking and enumeration follow from it.</summary>
    public required Func<Draws, TCase> Draw { get; init; }

    /// <summary>Prints a case in the document's symbols.</summary>
    public required Func<TCase, string> Print { get; init; }

    /// <summary>Cases judged in full on every run: the edges of the statement.</summary>
    public IReadOnlyList<TCase> Edges { get; init; } = [];

    /// <summary>Classes that the search must reach.</summary>
    public IReadOnlyList<CaseClass<TCase>> Classes { get; init; } = [];

    /// <summary>
    /// Whether the choices reach every case that the claim speaks of, so that exhausting them is a proof. False for a domain
    /// that bounds sizes or values which the statement leaves free.
    /// </summary>
    public bool Complete { get; init; }

    /// <summary>A domain that does not build the hypotheses in, for dropping them one at a time.</summary>
    public Domain<TCase>? Wider { get; init; }
}

/// <summary>Finite domains.</summary>
public static class Domain
{
    /// <summary>The one case of a worked example; exhausting it is a proof.</summary>
    public static Domain<TCase> Single<TCase>(string name, TCase only, Func<TCase, string> print) => Listed(name, [only], print);

    /// <summary>A finite list of cases that is all the claim speaks of; exhausting it is a proof.</summary>
    public static Domain<TCase> Listed<TCase>(string name, IReadOnlyList<TCase> cases, Func<TCase, string> print)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return new()
        {
            Name = name,
            Draw = draws => cases[draws.Choose(cases.Count)],
            Print = print,
            Complete = true,
        };
    }
}
