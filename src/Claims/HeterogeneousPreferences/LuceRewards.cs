using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Under eq. (27) log shares are rewards, and preferences between two options are ratios of shares.</summary>
/// <remarks>
/// r(i) − r(j) = log(p_i / p_j), since the sum in eq. (27) cancels; hence rewards with the same shares differ by a constant, and
/// σ(r(i) − r(j)) = p_i / (p_i + p_j). Options that nobody chose are another matter: see appe.pew.luce.estimate.
/// </remarks>
public sealed class LuceRewards : IStatement<ValueList<Rational>>
{
    /// <summary>The claim.</summary>
    public static Claim<ValueList<Rational>> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.luce",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, eq. (27)", line: 816),
        Statement = "For all real rewards r on a finite set S and p_i = e^r(i) / Σ_j e^r(j): r(i) − r(j) = log p_i − log p_j for all i, j, so that "
            + "shares give rewards up to one constant, and Pr(y_i ≻ y_j) = σ(r(i) − r(j)) = p_i / (p_i + p_j).",
        Reading = "One type u at a time; the shares are those of the model, which has no zeros.",
        Domain = new()
        {
            Name = "1 to 6 options with rewards up to 20 in size",
            Draw = draws => draws.List(1, 6, d => d.Utility()),
            Print = r => $"r = {r}",
            Edges = [[0], [0, 0], [20, -20], [1, 1, 1, 1]],
            Classes =
            [
                new("a tie", r => r.Distinct().Count() < r.Count, Rational.Ratio(1, 20)),
                new("three options or more", r => r.Count >= 3, Rational.Ratio(1, 4)),
            ],
        },
        Conclusion = new LuceRewards(),
        Controls =
        [
            new("p_i = Pr(y_i ≻ y_j)", new ShareForPreference()),
            new("r(i) − r(j) = p_i − p_j", new ShareForReward()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ValueList<Rational> c)
        where T : struct, IReal<T> => ForAllPairs<T>(c, (p, i, j) => Gap.All(
            Gap.Equal(T.Log(p[i]) - T.Log(p[j]), T.Of(c[i] - c[j])).Named("reward"),
            Gap.Equal(Reals.Logistic(T.Of(c[i] - c[j])), p[i] / (p[i] + p[j])).Named("preference")));

    private static Gap<T> ForAllPairs<T>(ValueList<Rational> c, Func<T[], int, int, Gap<T>> relation)
        where T : struct, IReal<T>
    {
        T[] rewards = [.. c.Map(T.Of)];
        int[] menu = [.. Enumerable.Range(0, c.Count)];
        T[] shares = [.. menu.Select(i => Luce.Softmax<T>(rewards, i, menu))];
        return Gap.All(menu.SelectMany(i => menu.Select(j => relation(shares, i, j))));
    }

    private sealed class ShareForPreference : IStatement<ValueList<Rational>>
    {
        public Gap<T> Evaluate<T>(ValueList<Rational> c)
            where T : struct, IReal<T> => ForAllPairs<T>(c, (p, i, j) => Gap.Equal(Reals.Logistic(T.Of(c[i] - c[j])), p[i]));
    }

    private sealed class ShareForReward : IStatement<ValueList<Rational>>
    {
        public Gap<T> Evaluate<T>(ValueList<Rational> c)
            where T : struct, IReal<T> => ForAllPairs<T>(c, (p, i, j) => Gap.Equal(p[i] - p[j], T.Of(c[i] - c[j])));
    }
}
