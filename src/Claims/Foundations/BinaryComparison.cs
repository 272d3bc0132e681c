using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Of two alternatives one is preferred: the two probabilities sum to one, and they are the choice probabilities from the pair.</summary>
public sealed class BinaryComparison : IStatement<LevelledMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<LevelledMenu> Claim { get; } = new()
    {
        Id = "foundations/binary",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("binary comparisons", line: 20),
        Statement = "For S = {j, j'} and every law on strict rankings: P(Y_jj' = 1) = P(j ≻ j') = p(j|S) and P(Y_jj' = 1) + P(Y_j'j = 1) = 1.",
        Reading = "Binary: j and j' are two; for j = j' neither is preferred and the two probabilities are 0.",
        Uses = ["foundations/sum-to-one"],
        Domain = LevelledMenu.Pairs,
        Hypotheses =
        [
            new("j ≠ j'", c => c.Menu[0] != c.Menu[1]),
            new("the rankings are strict", c => c.IsStrict()),
        ],
        Conclusion = new BinaryComparison(),
        Controls =
        [
            new("P(Y_jj' = 1) = P(Y_j'j = 1)", new Symmetric()),
            new("P(Y_jj' = 1) = p(j|all)", new FromAll()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LevelledMenu c)
        where T : struct, IReal<T>
    {
        var (j, k) = (c.Menu[0], c.Menu[1]);
        return Gap.All(
            Gap.Equal(c.Preferred<T>(j, k), c.Best<T>(j)).Named("P(Y_jj' = 1) = p(j|S)"),
            Gap.Equal(c.Preferred<T>(j, k) + c.Preferred<T>(k, j), T.One).Named("P(Y_jj' = 1) + P(Y_j'j = 1)"));
    }

    private sealed class Symmetric : IStatement<LevelledMenu>
    {
        public Gap<T> Evaluate<T>(LevelledMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Preferred<T>(c.Menu[0], c.Menu[1]), c.Preferred<T>(c.Menu[1], c.Menu[0]));
    }

    private sealed class FromAll : IStatement<LevelledMenu>
    {
        public Gap<T> Evaluate<T>(LevelledMenu c)
            where T : struct, IReal<T> => Gap.Equal(
                c.Preferred<T>(c.Menu[0], c.Menu[1]),
                (c with { Menu = [.. Enumerable.Range(0, c.Law[0].Levels.Count)] }).Best<T>(c.Menu[0]));
    }
}
