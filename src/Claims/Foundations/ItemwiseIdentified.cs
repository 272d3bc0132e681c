using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two Rasch models of the same users and items.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other, of the same sizes.</param>
public sealed record TwoRaschModels(RaschOdds First, RaschOdds Second)
{
    /// <summary>Models that trade a constant between users and items, that add one to either or both, or that are unrelated.</summary>
    public static Domain<TwoRaschModels> Domain { get; } = new()
    {
        Name = "two Rasch models of 1 to 3 users and 1 to 4 items: a constant traded between users and items, constants added to either, or unrelated",
        Draw = draws =>
        {
            var first = RaschOdds.Domain.Draw(draws);
            var kind = draws.Choose(3);
            if (kind == 2)
            {
                return new(first, new(draws.List(first.Users.Count, d => d.Weight()), draws.List(first.Items.Count, d => d.Weight())));
            }

            var users = draws.Weight();
            var items = kind == 0 ? 1 / users : draws.Weight();
            return new(first, new(first.Users.Map(a => a * users), first.Items.Map(b => b * items)));
        },
        Print = c => $"e^U = {c.First.Users}, e^V = {c.First.Items} and e^U' = {c.Second.Users}, e^V' = {c.Second.Items}",
        Edges = [new(new([1], [1]), new([2], [Rational.Ratio(1, 2)])), new(new([1], [1]), new([2], [2])), new(new([1, 2], [1, 3]), new([2, 4], [1, 3]))],
        Classes =
        [
            new("a constant traded, two users and two items at least", c => c.IsTrade() && c.First.Users.Count > 1 && c.First.Items.Count > 1, Rational.Ratio(1, 20)),
            new("no trade", c => !c.IsTrade(), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Whether U' = U + c and V' = V - c for one c.</summary>
    internal bool IsTrade()
    {
        var constant = Second.Users[0] / First.Users[0];
        return First.Users.Zip(Second.Users, (a, d) => d / a).All(r => r == constant) && First.Items.Zip(Second.Items, (b, d) => b / d).All(r => r == constant);
    }

    /// <summary>Whether U' = U + a and V' = V + b for some constants a and b of their own.</summary>
    internal bool IsShift() => First.Users.Zip(Second.Users, (a, d) => d / a).Distinct().Count() == 1 && First.Items.Zip(Second.Items, (b, d) => d / b).Distinct().Count() == 1;

    /// <summary>The dimension of what the responses show: the rank of (U, V) ↦ (U_i + V_j) over all users and items.</summary>
    internal int Rank()
    {
        var (n, m) = (First.Users.Count, First.Items.Count);
        List<Rational[]> rows = [];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < m; j++)
            {
                var row = new Rational[n + m];
                (row[i], row[n + j]) = (1, 1);
                rows.Add(row);
            }
        }

        return ExactRank.Of(rows);
    }

    /// <summary>The same p(Y_ij = 1) for all users and items.</summary>
    internal Gap<T> SameLaw<T>()
        where T : struct, IReal<T>
    {
        var (p, q) = (First.Probabilities<T>(), Second.Probabilities<T>());
        return Gap.All(p.Zip(q, (row, other) => Gap.All(row.Zip(other, (x, y) => Gap.Equal(x, y)))));
    }
}

/// <summary>Item-wise data identify U_i and V_j up to a constant that moves from the ones to the others.</summary>
public sealed class ItemwiseIdentified : IStatement<TwoRaschModels>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoRaschModels> Claim { get; } = new()
    {
        Id = "foundations/itemwise-identified",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of data types, item-wise", line: 44),
        Statement = "(U, V) and (U', V') give the same p(Y_ij = 1) for all i, j ⟺ for one constant c: U' = U + c and V' = V - c; N + M - 1 dimensions are identified.",
        Reading = "'Up to constant' is one constant, added to all U_i and taken from all V_j; constants for U and V on their own are the control.",
        Uses = ["foundations/rasch"],
        Domain = TwoRaschModels.Domain,
        Conclusion = new ItemwiseIdentified(),
        Controls =
        [
            new("⟺ U' = U + a and V' = V + b for any constants a and b", new TwoConstants()),
            new("⟺ U' = U and V' = V", new Exactly()),
            new("N + M dimensions are identified", new AllDimensions()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoRaschModels c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Iff(c.SameLaw<T>(), Gap.Fact<T>(c.IsTrade(), "U' = U + c, V' = V - c")),
            Gap.Equal(T.Of(c.Rank()), T.Of(c.First.Users.Count + c.First.Items.Count - 1)).Named("dimension = N + M - 1"));

    private sealed class TwoConstants : IStatement<TwoRaschModels>
    {
        public Gap<T> Evaluate<T>(TwoRaschModels c)
            where T : struct, IReal<T> => Gap.Iff(c.SameLaw<T>(), Gap.Fact<T>(c.IsShift(), "U' = U + a, V' = V + b"));
    }

    private sealed class Exactly : IStatement<TwoRaschModels>
    {
        public Gap<T> Evaluate<T>(TwoRaschModels c)
            where T : struct, IReal<T> => Gap.Iff(c.SameLaw<T>(), Gap.Fact<T>(c.First == c.Second, "U' = U, V' = V"));
    }

    private sealed class AllDimensions : IStatement<TwoRaschModels>
    {
        public Gap<T> Evaluate<T>(TwoRaschModels c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Rank()), T.Of(c.First.Users.Count + c.First.Items.Count));
    }
}
