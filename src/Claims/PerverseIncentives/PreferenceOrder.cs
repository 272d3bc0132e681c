using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>An individual prefers x to x' iff r(x|z) ≥ r(x'|z): a complete and transitive relation, and choices are what it prefers to all of Y.</summary>
/// <remarks>With ≥ a message is preferred to itself, and tied messages are preferred to each other: the relation is the weak one.</remarks>
public sealed class PreferenceOrder : IStatement<HardModel>
{
    /// <summary>The claim.</summary>
    public static Claim<HardModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.2.order",
        Kind = ClaimKind.Definition,
        Source = PerverseIncentivesDocument.At("Sec. 3.2", line: 88),
        Statement = "With 'z prefers x to x'' meaning r(x|z) ≥ r(x'|z): of any two messages one is preferred to the other, the relation is transitive, and (2) for the type z alone is positive at y ∈ Y exactly if z prefers y to every element of Y.",
        Reading = "Literal: ≥, so that ties are preferences both ways; a strict preference needs >.",
        Domain = HardModel.Any,
        Hypotheses = [HardModel.Offered],
        Conclusion = new PreferenceOrder(),
        Controls =
        [
            new("with > of any two distinct messages one is preferred", new StrictlyComplete()),
            new("no two distinct messages are preferred to each other", new Antisymmetric()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardModel c)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [];
        for (var z = 0; z < c.Types.Count; z++)
        {
            T[] r = [.. c.Rewards[z].Select(v => T.Of(v))];
            for (var x = 0; x < r.Length; x++)
            {
                for (var y = 0; y < r.Length; y++)
                {
                    parts.Add(Gap.Any(Gap.AtLeast(r[x], r[y]), Gap.AtLeast(r[y], r[x])).Named("complete"));
                    for (var w = 0; w < r.Length; w++)
                    {
                        parts.Add(Gap.Implies(Gap.All(Gap.AtLeast(r[x], r[y]), Gap.AtLeast(r[y], r[w])), Gap.AtLeast(r[x], r[w])).Named("transitive"));
                    }
                }
            }

            var alone = new HardModel([1], [c.Rewards[z]], c.Alternatives, c.Message);
            parts.Add(Gap.Iff(
                Gap.Greater(alone.Formula<T>(c.Message, c.Alternatives.Span), T.Zero),
                Gap.All<T>(c.Alternatives.Select(x => Gap.AtLeast(r[c.Message], r[x])))).Named("chosen exactly if preferred to all"));
        }

        return Gap.All<T>(parts);
    }

    private sealed class StrictlyComplete : IStatement<HardModel>
    {
        public Gap<T> Evaluate<T>(HardModel c)
            where T : struct, IReal<T> => Gap.All<T>(
            from z in Enumerable.Range(0, c.Types.Count)
            from x in Enumerable.Range(0, c.Rewards[0].Count)
            from y in Enumerable.Range(0, x)
            select Gap.Differ(T.Of(c.Rewards[z][x]), T.Of(c.Rewards[z][y])));
    }

    private sealed class Antisymmetric : IStatement<HardModel>
    {
        public Gap<T> Evaluate<T>(HardModel c)
            where T : struct, IReal<T> => Gap.All<T>(
            from x in c.Alternatives.Where(x => x != c.Message)
            select Gap.Not(Gap.All(
                Gap.AtLeast(T.Of(c.Rewards[0][x]), T.Of(c.Rewards[0][c.Message])),
                Gap.AtLeast(T.Of(c.Rewards[0][c.Message]), T.Of(c.Rewards[0][x])))));
    }
}
