using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Observed frequencies said to give a reward of each option for each type.</summary>
/// <remarks>
/// An option that a type never chose has the share 0, and e^r / Σ e^r is above 0 for every real r. In surveys with types and rare
/// options such zeros occur; the document does not say what was done with them.
/// </remarks>
public sealed class LuceEstimateOfCounts : IStatement<ValueList<int>>
{
    /// <summary>The claim.</summary>
    public static Claim<ValueList<int>> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.luce.estimate",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, below eq. (27)", line: 818),
        Statement = "For all counts n of at least 0 with a sum above 0 there is a real r with e^r(i) / Σ_j e^r(j) = n_i / Σ_j n_j for every option i.",
        Reading = "A second reading of eq. (27): what is observed is how often a type chose each option, and some may never have been chosen.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appe.pew.luce.estimate.repaired",
        Domain = Counts("counts from 0", 0),
        Conclusion = new LuceEstimateOfCounts(),
        Controls = [new("r may be the share itself", new ShareAsReward())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ValueList<int> c)
        where T : struct, IReal<T> => c.Contains(0)
            ? Gap.Fails<T>($"option {c.Span.IndexOf(0) + 1} has the share 0, and every real r gives it more")
            : Reproduced(c, n => T.Log(T.Of(Rational.Ratio(n, c.Sum()))), T.Zero);

    /// <summary>One to five counts, of which some is above 0.</summary>
    internal static Domain<ValueList<int>> Counts(string name, int least) => new()
    {
        Name = $"{name} to 40 of 1 to 5 options, not all 0",
        Draw = draws =>
        {
            var counts = draws.List(1, 5, d => d.Integer(least, 40));
            return counts.Sum() > 0 ? counts : counts.With(0, 1);
        },
        Print = c => $"n = {c}",
        Edges = [[1], [1, 1], [1, 40]],
    };

    /// <summary>The shares of Luce's model from rewards shifted by a constant are those observed.</summary>
    internal static Gap<T> Reproduced<T>(ValueList<int> counts, Func<int, T> reward, T shift)
        where T : struct, IReal<T>
    {
        T[] rewards = [.. counts.Map(n => reward(n) + shift)];
        int[] menu = [.. Enumerable.Range(0, counts.Count)];
        return Gap.All(menu.Select(i => Gap.Equal(Luce.Softmax<T>(rewards, i, menu), T.Of(Rational.Ratio(counts[i], counts.Sum())))));
    }

    private sealed class ShareAsReward : IStatement<ValueList<int>>
    {
        public Gap<T> Evaluate<T>(ValueList<int> c)
            where T : struct, IReal<T> => Reproduced(c, n => T.Of(Rational.Ratio(n, c.Sum())), T.Zero);
    }
}
