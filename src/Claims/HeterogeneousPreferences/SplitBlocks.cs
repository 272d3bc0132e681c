using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A data set of labels on one pair, cut into blocks that one algorithm answers.</summary>
/// <param name="Accepts">The probability with which each of two equally likely types labels the pair 1.</param>
/// <param name="BlockSize">n, 1 to 3.</param>
/// <param name="Blocks">m, 2 or 3.</param>
/// <param name="Wrong">The labels on which A is wrong: bit x of the table for the labels x of a block.</param>
/// <param name="OneUser">Whether one user labels the whole data set.</param>
public sealed record BlockedLabels(ValueList<Rational> Accepts, int BlockSize, int Blocks, int Wrong, bool OneUser)
{
    /// <summary>A random user for each label.</summary>
    public static Domain<BlockedLabels> Domain { get; } = Built("2 or 3 blocks of 1 to 3 labels, any algorithm, a random user for each label", _ => false) with
    {
        Edges = [new([1, 0], 1, 2, 0b10, false), new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], 2, 3, 0b1000, false)],
        Wider = Built("the same with a user for each label or one for all", d => d.Flip()),
    };

    /// <summary>The probability that A is wrong on exactly the blocks of a set.</summary>
    /// <param name="wrongOn">Bits, one per block.</param>
    /// <param name="overlapping">Whether each block starts one label before the end of the one before it.</param>
    internal T Probability<T>(int wrongOn, bool overlapping = false)
        where T : struct, IReal<T>
    {
        var step = overlapping ? Math.Max(1, BlockSize - 1) : BlockSize;
        var count = (step * (Blocks - 1)) + BlockSize;
        var total = T.Zero;
        for (var labels = 0; labels < 1 << count; labels++)
        {
            var wrong = 0;
            for (var block = 0; block < Blocks; block++)
            {
                var seen = (labels >> (step * block)) & ((1 << BlockSize) - 1);
                wrong |= ((Wrong >> seen) & 1) << block;
            }

            if (wrong == wrongOn)
            {
                total += Probability<T>(labels, count);
            }
        }

        return total;
    }

    /// <summary>The probability that A is wrong on one block of its own.</summary>
    internal T WrongOnOne<T>()
        where T : struct, IReal<T>
    {
        var (size, wrong) = (BlockSize, Wrong);
        return Reals.Sum(1 << size, x => ((wrong >> x) & 1) == 1 ? Probability<T>(x, size) : T.Zero);
    }

    private T Probability<T>(int labels, int count)
        where T : struct, IReal<T>
    {
        T half = T.One / T.Of(2), a = T.Of(Accepts[0]), b = T.Of(Accepts[1]);
        var ones = System.Numerics.BitOperations.PopCount((uint)labels);
        T Of(T p) => T.Pow(p, ones) * T.Pow(T.One - p, count - ones);
        return OneUser ? half * (Of(a) + Of(b)) : Of(half * (a + b));
    }

    private static Domain<BlockedLabels> Built(string name, Func<Draws, bool> oneUser) => new()
    {
        Name = name,
        Draw = draws =>
        {
            int size = draws.Integer(1, 3), blocks = draws.Integer(2, 3);
            var wrong = draws.List(1 << size, d => 1 - d.Choose(2)).Aggregate(0, (table, bit) => (2 * table) + bit);
            return new([draws.Proportion(), draws.Proportion()], size, blocks, wrong, oneUser(draws));
        },
        Print = c => $"Pr(label 1) = {c.Accepts} by type, {c.Blocks} blocks of {c.BlockSize}, A wrong on table {Convert.ToString(c.Wrong, 2)}{(c.OneUser ? ", one user" : string.Empty)}",
        Classes = [new("types that disagree", c => c.Accepts[0] != c.Accepts[1], Rational.Ratio(1, 5))],
    };
}

/// <summary>Blocks of independent samples give answers that err independently, each as often as A does on one block.</summary>
/// <remarks>Every label needs a random user of its own. If one user labels all, the blocks share the user's type and err together.</remarks>
public sealed class SplitBlocks : IStatement<BlockedLabels>
{
    /// <summary>The claim.</summary>
    public static Claim<BlockedLabels> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.boost.partition",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, boosting argument", line: 247),
        Statement = "For m blocks of n independent samples: Pr(A wrong exactly on the blocks S) = e^|S| (1 − e)^(m − |S|) with e = Pr(A wrong on one block), for every S.",
        Reading = "A is deterministic; its own randomness would be drawn anew for each block. All labellings are enumerated.",
        Domain = BlockedLabels.Domain,
        Hypotheses = [new("samples are independent: a random user for each", c => !c.OneUser)],
        Conclusion = new SplitBlocks(),
        Cases = 2_000,
        Controls = [new("the same for blocks that share a label", new Overlapping())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BlockedLabels c)
        where T : struct, IReal<T> => Compare<T>(c, false);

    private static Gap<T> Compare<T>(BlockedLabels c, bool overlapping)
        where T : struct, IReal<T>
    {
        var e = c.WrongOnOne<T>();
        List<Gap<T>> parts = [];
        for (var wrongOn = 0; wrongOn < 1 << c.Blocks; wrongOn++)
        {
            var count = System.Numerics.BitOperations.PopCount((uint)wrongOn);
            var product = T.Pow(e, count) * T.Pow(T.One - e, c.Blocks - count);
            parts.Add(Gap.Equal(c.Probability<T>(wrongOn, overlapping), product).Named($"wrong on {count} blocks"));
        }

        return Gap.All(parts);
    }

    private sealed class Overlapping : IStatement<BlockedLabels>
    {
        public Gap<T> Evaluate<T>(BlockedLabels c)
            where T : struct, IReal<T> => Compare<T>(c, true);
    }
}
