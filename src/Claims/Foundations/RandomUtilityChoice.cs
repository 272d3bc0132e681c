using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>One value of the noise of all alternatives, with its probability.</summary>
/// <param name="Noise">ε_1, ..., ε_M.</param>
/// <param name="Mass">Its probability.</param>
public sealed record NoiseAtom(ValueList<int> Noise, Rational Mass);

/// <summary>Random utilities with noise of any joint law of finite support, and a menu.</summary>
/// <param name="Utilities">V_1, ..., V_M.</param>
/// <param name="Atoms">The law of the noise.</param>
/// <param name="Menu">S, one alternative at least.</param>
public sealed record FiniteNoise(ValueList<int> Utilities, ValueList<NoiseAtom> Atoms, ValueList<int> Menu)
{
    /// <summary>Noise under which no two utilities are ever equal.</summary>
    public static Domain<FiniteNoise> Domain { get; } = Of("that leaves no ties", ties: false) with { Wider = Of("ties allowed", ties: true) };

    /// <summary>Whether no two utilities are ever equal.</summary>
    public bool HasNoTies() => Atoms.All(a => Enumerable.Range(0, Utilities.Count).Select(j => Utilities[j] + a.Noise[j]).Distinct().Count() == Utilities.Count);

    /// <summary>P(V_j + ε_j > V_k + ε_k for all other k of the menu).</summary>
    internal T Choice<T>(int j, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var atom in Atoms)
        {
            var best = true;
            foreach (var k in menu)
            {
                best &= k == j || Utilities[j] + atom.Noise[j] > Utilities[k] + atom.Noise[k];
            }

            total += best ? T.Of(atom.Mass) : T.Zero;
        }

        return total;
    }

    /// <summary>The probability of each ranking by utility; tied alternatives in their own order.</summary>
    internal T[] RankingMasses<T>()
        where T : struct, IReal<T>
    {
        var rankings = Rankings.All(Utilities.Count).ToList();
        var law = new T[rankings.Count];
        Array.Fill(law, T.Zero);
        foreach (var atom in Atoms)
        {
            int[] sorted = [.. Enumerable.Range(0, Utilities.Count).OrderByDescending(j => Utilities[j] + atom.Noise[j])];
            law[rankings.FindIndex(r => r.SequenceEqual(sorted))] += T.Of(atom.Mass);
        }

        return law;
    }

    private static Domain<FiniteNoise> Of(string which, bool ties) => new()
    {
        Name = $"1 to 4 alternatives, noise of any joint law on 1 to 5 values {which}, S of 1 to 4",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            var v = draws.List(count, d => d.Integer(0, 3));
            var masses = draws.Distribution(draws.Integer(1, 5));
            var atoms = masses.Map(mass =>
            {
                // Without ties the utilities themselves are drawn as a permutation, and the noise is what is left after V.
                var utilities = ties ? draws.List(count, d => d.Integer(0, 2)) : draws.Permutation(count).Map(h => 2 * h);
                return new NoiseAtom(ValueList.Generate(count, j => utilities[j] - v[j]), mass);
            });
            return new(v, atoms, [.. draws.Permutation(count).Take(draws.Integer(1, count)).Order()]);
        },
        Print = c => $"V = {c.Utilities}, {string.Join(", ", c.Atoms.Select(a => $"ε = {a.Noise} with probability {a.Mass}"))}, S = {{{string.Join(", ", c.Menu.Select(j => j + 1))}}}",
        Classes =
        [
            new("one alternative in S", c => c.Menu.Count == 1, Rational.Ratio(1, 20)),
            new("a noise that is constant", c => c.Atoms.Count == 1, Rational.Ratio(1, 20)),
            new("an alternative outside S", c => c.Menu.Count < c.Utilities.Count, Rational.Ratio(1, 10)),
        ],
    };
}

/// <summary>Choosing the greatest random utility is a law of choices, that of the ranking by utility.</summary>
public sealed class RandomUtilityChoice : IStatement<FiniteNoise>
{
    /// <summary>The claim.</summary>
    public static Claim<FiniteNoise> Claim { get; } = new()
    {
        Id = "foundations/rum",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("random utility", line: 56),
        Statement = "H_j = V_j + ε_j with ε of any joint law that leaves no ties: p(j|S) = P(H_j > H_k for all k in S \\ {j}) is a probability vector on every S, the choice law of the ranking by H, and p(j|S) does not rise when S grows.",
        Reading = "The print defines H_j; that the greatest H_j of S is chosen is line 18. Where ties have positive probability a rule for them is needed, which is not printed.",
        Uses = ["foundations/sum-to-one"],
        Domain = FiniteNoise.Domain,
        Hypotheses = [new("ties have probability 0", c => c.HasNoTies())],
        Conclusion = new RandomUtilityChoice(),
        Controls =
        [
            new("the alternative of the greatest V_j is chosen surely", new ByMean()),
            new("p(j|S) stays as it is when S grows", new Unchanged()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FiniteNoise c)
        where T : struct, IReal<T>
    {
        var law = c.RankingMasses<T>();
        List<Gap<T>> parts = [];
        var total = T.Zero;
        foreach (var j in c.Menu)
        {
            var p = c.Choice<T>(j, c.Menu.Span);
            total += p;
            parts.Add(Gap.Equal(p, RankingLaw.Choice<T>(law, c.Utilities.Count, j, c.Menu.Span)).Named("p(j|S) from the ranking by H"));
            foreach (var l in Enumerable.Range(0, c.Utilities.Count).Where(l => !c.Menu.Contains(l)))
            {
                parts.Add(Gap.AtMost(c.Choice<T>(j, c.Menu.Add(l).Span), p).Named("p(j|S ∪ {l}) ≤ p(j|S)"));
            }
        }

        parts.Add(Gap.Equal(total, T.One).Named("Σ p(j|S)"));
        return Gap.All<T>(parts);
    }

    private sealed class ByMean : IStatement<FiniteNoise>
    {
        public Gap<T> Evaluate<T>(FiniteNoise c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.Menu.OrderByDescending(j => c.Utilities[j]).First(), c.Menu.Span), T.One);
    }

    private sealed class Unchanged : IStatement<FiniteNoise>
    {
        public Gap<T> Evaluate<T>(FiniteNoise c)
            where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, c.Utilities.Count).Where(l => !c.Menu.Contains(l))
                .Select(l => Gap.Equal(c.Choice<T>(c.Menu[0], c.Menu.Add(l).Span), c.Choice<T>(c.Menu[0], c.Menu.Span))));
    }
}
