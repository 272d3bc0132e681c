using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The choice probabilities from a menu are a probability vector.</summary>
public sealed class ChoicesSumToOne : IStatement<LevelledMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<LevelledMenu> Claim { get; } = new()
    {
        Id = "foundations/sum-to-one",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("choices from subsets, display", line: 19),
        Statement = "For every law on strict rankings and every non-empty S: p(j|S) ≥ 0 for j in S and Σ_(j in S) p(j|S) = 1; p(j|{j}) = 1.",
        Reading = "S is a set from which j is chosen, hence not empty; the sum over the empty set is 0.",
        Uses = ["foundations/choice"],
        Domain = LevelledMenu.Domain,
        Hypotheses =
        [
            new("S non-empty", c => c.Menu.Count > 0),
            new("the rankings are strict", c => c.IsStrict()),
        ],
        Conclusion = new ChoicesSumToOne(),
        Controls =
        [
            new("the sum over S of P(j ≻ k for some k in S) is 1", new BeatsSome()),
            new("p(j|S) = 1/|S|", new Even()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LevelledMenu c)
        where T : struct, IReal<T>
    {
        T[] p = [.. c.Menu.Select(c.Best<T>)];
        return Gap.All([
            .. p.Select(x => Gap.AtLeast(x, T.Zero).Named("p(j|S) ≥ 0")),
            Gap.Equal(Reals.Sum<T>(p), T.One).Named("Σ p(j|S)"),
            .. c.Menu.Select(j => Gap.Equal((c with { Menu = [j] }).Best<T>(j), T.One).Named("p(j|{j})"))]);
    }

    private sealed class BeatsSome : IStatement<LevelledMenu>
    {
        public Gap<T> Evaluate<T>(LevelledMenu c)
            where T : struct, IReal<T> => Gap.Equal(
                Reals.Sum<T>([.. c.Law.Select(o => T.Of(o.Mass) * T.Of(c.Menu.Count(j => c.Menu.Any(k => o.Levels[j] < o.Levels[k]))))]),
                T.One);
    }

    private sealed class Even : IStatement<LevelledMenu>
    {
        public Gap<T> Evaluate<T>(LevelledMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Best<T>(c.Menu[0]), T.One / T.Of(c.Menu.Count));
    }
}
