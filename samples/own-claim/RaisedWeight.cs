using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace OwnClaim;

/// <summary>A menu of weighted responses, of which one gets more weight.</summary>
/// <param name="Weights">The weights, all above 0.</param>
/// <param name="J">The response whose weight is raised.</param>
/// <param name="By">By how much, above 0.</param>
public sealed record Raise(ValueList<Rational> Weights, int J, Rational By);

/// <summary>"Giving a response more weight makes it likelier to be chosen": false where there is nothing else to choose.</summary>
public sealed class RaisedWeight : IStatement<Raise>
{
    private static readonly Document Notes = new("own", "Notes on reward models", "you", "unpublished");

    /// <summary>As printed, for every menu.</summary>
    public static Claim<Raise> Claim { get; } = new()
    {
        Id = "own/raised-weight",
        Kind = ClaimKind.Lemma,
        Source = Notes.At("Lemma 1", line: 1),
        Statement = "For all weights w > 0, all j and all d > 0: (w_j + d) / (Σ w + d) > w_j / Σ w.",
        Domain = Menus(least: 1),
        Conclusion = new RaisedWeight(),
        Controls = [new("more weight changes nothing", new Unchanged())],
        Expected = VerdictKind.Refuted,
        Repair = "own/raised-weight.repaired",
    };

    /// <summary>The smallest repair.</summary>
    public static Claim<Raise> Repaired { get; } = new()
    {
        Id = "own/raised-weight.repaired",
        Kind = ClaimKind.Repair,
        Source = Notes.At("Lemma 1", line: 1),
        Statement = "For all weights w > 0 of at least two responses, all j and all d > 0: (w_j + d) / (Σ w + d) > w_j / Σ w.",
        Domain = Menus(least: 2) with { Wider = Menus(least: 1) },
        Hypotheses = [new("at least two responses", c => c.Weights.Count >= 2)],
        Conclusion = new RaisedWeight(),
        Controls = [new("more weight changes nothing", new Unchanged())],
        Repairs = "own/raised-weight",
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Raise c)
        where T : struct, IReal<T> => Gap.Greater(Raised<T>(c), Before<T>(c));

    private static T Before<T>(Raise c)
        where T : struct, IReal<T> => T.Of(c.Weights[c.J]) / T.Of(Reals.Sum(c.Weights.Span));

    private static T Raised<T>(Raise c)
        where T : struct, IReal<T> => T.Of(c.Weights[c.J] + c.By) / T.Of(Reals.Sum(c.Weights.Span) + c.By);

    private static Domain<Raise> Menus(int least) => new()
    {
        Name = $"menus of {least} to 4 responses, one of which gets more weight",
        Draw = draws =>
        {
            var weights = draws.List(least, 4, d => d.Weight());
            return new(weights, draws.Integer(0, weights.Count - 1), draws.Weight());
        },
        Print = c => $"w = ({string.Join(", ", c.Weights)}), j = {c.J + 1}, d = {c.By}",
    };

    private sealed class Unchanged : IStatement<Raise>
    {
        public Gap<T> Evaluate<T>(Raise c)
            where T : struct, IReal<T> => Gap.Equal(Raised<T>(c), Before<T>(c));
    }
}
