using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Under a strict ranking every non-empty menu has exactly one best alternative.</summary>
public sealed class BestOfSubset : IStatement<LevelledMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<LevelledMenu> Claim { get; } = new()
    {
        Id = "foundations/choice",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("choices from subsets", line: 18),
        Statement = "For every strict ranking and every non-empty S there is exactly one j in S with j ≻ k for all k in S \\ {j}, so that (j, S) is a datum.",
        Reading = "A choice (j, S) presupposes some j in S; without ties as line 17 has it.",
        Domain = LevelledMenu.Domain,
        Hypotheses =
        [
            new("S non-empty", c => c.Menu.Count > 0),
            new("the rankings are strict", c => c.IsStrict()),
        ],
        Conclusion = new BestOfSubset(),
        Controls =
        [
            new("exactly one alternative of S is neither best nor worst", new Middle()),
            new("the best of S is the best of all", new BestOfAll()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LevelledMenu c)
        where T : struct, IReal<T> => Gap.All(c.Law.Select(o => Gap.Equal(T.Of(Best(o, c.Menu)), T.One).Named("number of best alternatives")));

    private static int Best(WeightedLevels order, ValueList<int> menu) => menu.Count(j => menu.All(k => k == j || order.Levels[j] < order.Levels[k]));

    private sealed class Middle : IStatement<LevelledMenu>
    {
        public Gap<T> Evaluate<T>(LevelledMenu c)
            where T : struct, IReal<T> => Gap.All(c.Law.Select(o => Gap.Equal(T.Of(c.Menu.Count - 2), T.One)));
    }

    private sealed class BestOfAll : IStatement<LevelledMenu>
    {
        public Gap<T> Evaluate<T>(LevelledMenu c)
            where T : struct, IReal<T> => Gap.All(c.Law.Select(o => Gap.Equal(T.Of(c.Menu.Min(j => o.Levels[j])), T.Of(o.Levels.Min()))));
    }
}
