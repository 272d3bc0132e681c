using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The parameters of a logistic factor model.</summary>
/// <param name="Dimensions">d.</param>
/// <param name="Users">U_i, each of length d.</param>
/// <param name="Items">V_j, each of length d.</param>
/// <param name="Intercepts">Z_j, one per item.</param>
public sealed record FactorParameters(int Dimensions, ValueList<ValueList<Rational>> Users, ValueList<ValueList<Rational>> Items, ValueList<Rational> Intercepts)
{
    /// <summary>One to four users and items, none to three dimensions.</summary>
    public static Domain<FactorParameters> Domain { get; } = new()
    {
        Name = "1 to 4 users and items in 0 to 3 dimensions, U, V, Z within ±20",
        Draw = draws =>
        {
            var d = draws.OneOf(1, 0, 2, 3);
            var items = draws.Integer(1, 4);
            return new(d, draws.List(1, 4, x => x.List(d, y => y.Utility())), draws.List(items, x => x.List(d, y => y.Utility())), draws.List(items, x => x.Utility()));
        },
        Print = c => $"d = {c.Dimensions}, U = {c.Users}, V = {c.Items}, Z = {c.Intercepts}",
        Edges = [new(0, [[]], [[]], [1]), new(1, [[1], [-1]], [[1], [-1]], [0, 0])],
        Classes =
        [
            new("no dimensions", c => c.Dimensions == 0, Rational.Ratio(1, 20)),
            new("more users and items than dimensions, one at least", c => c.Dimensions > 0 && c.Users.Count > c.Dimensions && c.Items.Count > c.Dimensions, Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>H_ij.</summary>
    internal T Logit<T>(int i, int j)
        where T : struct, IReal<T> => LogisticFactorModel.Logit<T>(Users[i].Lift<T>(), Items[j].Lift<T>(), T.Of(Intercepts[j]));

    /// <summary>The rank of the matrix H_ij - Z_j.</summary>
    internal int Rank() => ExactRank.Of([.. Enumerable.Range(0, Users.Count).Select(i =>
        Enumerable.Range(0, Items.Count).Select(j => Logit<Rational>(i, j) - Intercepts[j]).ToArray())]);
}

/// <summary>The logistic factor model has rank d beside the intercepts, and holds Rasch as d = 1 with V_j = 1.</summary>
public sealed class FactorDefinition : IStatement<FactorParameters>
{
    /// <summary>The claim.</summary>
    public static Claim<FactorParameters> Claim { get; } = new()
    {
        Id = "foundations/factor",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("logistic factor model", line: 47),
        Statement = "H_ij = U_i·V_j + Z_j in d dimensions: the matrix H_ij - Z_j has rank at most d; with d = 1 and V_j = 1 it is the Rasch model of users U_i and items Z_j; with d = 0 users do not differ.",
        Uses = ["foundations/rasch"],
        Domain = FactorParameters.Domain,
        Conclusion = new FactorDefinition(),
        Controls =
        [
            new("the rank of H_ij - Z_j is at most d - 1", new LowerRank()),
            new("all users order the items alike, as under Rasch", new SameOrder()),
            new("H_ij = U_i + V_j for d = 1", new AlwaysRasch()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FactorParameters c)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [Gap.AtMost(T.Of(c.Rank()), T.Of(c.Dimensions)).Named("rank ≤ d")];
        for (var i = 0; i < c.Users.Count; i++)
        {
            for (var j = 0; j < c.Items.Count; j++)
            {
                var z = T.Of(c.Intercepts[j]);
                var u = c.Dimensions == 0 ? T.Of(i) : T.Of(c.Users[i][0]);
                parts.Add(Gap.Equal(LogisticFactorModel.Logit<T>([u], [T.One], z), RaschModel.Logit(u, z)).Named("Rasch inside"));
                parts.Add(c.Dimensions == 0 ? Gap.Equal(c.Logit<T>(i, j), z).Named("d = 0") : Gap.Holds<T>("d > 0"));
            }
        }

        return Gap.All<T>(parts);
    }

    private sealed class LowerRank : IStatement<FactorParameters>
    {
        public Gap<T> Evaluate<T>(FactorParameters c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Rank()), T.Of(c.Dimensions - 1));
    }

    private sealed class SameOrder : IStatement<FactorParameters>
    {
        public Gap<T> Evaluate<T>(FactorParameters c)
            where T : struct, IReal<T>
        {
            var (i, j) = (c.Users.Count - 1, c.Items.Count - 1);
            return Gap.Iff(Gap.Less(c.Logit<T>(0, 0), c.Logit<T>(0, j)), Gap.Less(c.Logit<T>(i, 0), c.Logit<T>(i, j)));
        }
    }

    private sealed class AlwaysRasch : IStatement<FactorParameters>
    {
        public Gap<T> Evaluate<T>(FactorParameters c)
            where T : struct, IReal<T> => c.Dimensions == 1
                ? Gap.Equal(c.Logit<T>(0, 0), T.Of(c.Users[0][0]) + T.Of(c.Items[0][0]))
                : Gap.Holds<T>("d is not 1");
    }
}
