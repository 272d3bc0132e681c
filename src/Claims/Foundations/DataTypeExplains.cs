using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two users of a Rasch model and the items before them.</summary>
/// <param name="User">e^(U_i), positive.</param>
/// <param name="OtherUser">e^(U_i'), positive.</param>
/// <param name="Items">e^(V_j), positive.</param>
public sealed record TwoAppetites(Rational User, Rational OtherUser, ValueList<Rational> Items)
{
    /// <summary>Users of different appetite.</summary>
    public static Domain<TwoAppetites> Domain { get; } = Of("two users of different U, 1 to 4 items", alike: false) with
    {
        Wider = Of("two users, of the same U or not, 1 to 4 items", alike: true),
    };

    /// <summary>σ(H_ij - H_ik) from the odds.</summary>
    internal T Preferred<T>(Rational user, int j, int k)
        where T : struct, IReal<T>
    {
        var (first, second) = (T.Of(user * Items[j]), T.Of(user * Items[k]));
        return first / (first + second);
    }

    private static Domain<TwoAppetites> Of(string name, bool alike) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var user = draws.Weight();
            var factor = draws.Weight();
            var other = alike ? user * factor : user * (factor == 1 ? 2 : factor);
            return new(user, other, draws.List(1, 4, d => d.Weight()));
        },
        Print = c => $"e^(U_i) = {c.User}, e^(U_i') = {c.OtherUser}, e^V = {c.Items}",
    };
}

/// <summary>Pairwise data are enough to order the items and say nothing of who accepts what; item-wise data do.</summary>
public sealed class DataTypeExplains : IStatement<TwoAppetites>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoAppetites> Claim { get; } = new()
    {
        Id = "foundations/explains",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("below the table of data types", line: 45),
        Statement = "Under Rasch, for users with U_i ≠ U_i': all p(j ≻ k) are the same for both, and p(j ≻ k) > 1/2 ⟺ V_j > V_k orders the items, while p(Y_ij = 1) ≠ p(Y_i'j = 1) for every item.",
        Reading = "The mathematics of the explanation: a ranking needs V up to a constant, which pairs give; what a user accepts needs U_i, which pairs hide and responses show. Why anyone uses which data is not asserted here.",
        Uses = ["foundations/pairwise-identified.repaired", "foundations/itemwise-identified"],
        Domain = TwoAppetites.Domain,
        Hypotheses = [new("U_i ≠ U_i'", c => c.User != c.OtherUser)],
        Conclusion = new DataTypeExplains(),
        Controls =
        [
            new("the order of the items by p(Y_ij = 1) differs between the users", new OtherOrder()),
            new("p(Y_ij = 1) is the same for both users", new SameResponse()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoAppetites c)
        where T : struct, IReal<T>
    {
        var half = T.One / T.Of(2);
        List<Gap<T>> parts = [];
        for (var j = 0; j < c.Items.Count; j++)
        {
            parts.Add(Gap.Differ(Accepted<T>(c, c.User, j), Accepted<T>(c, c.OtherUser, j)).Named("p(Y_ij = 1), p(Y_i'j = 1)"));
            for (var k = 0; k < c.Items.Count; k++)
            {
                var preferred = c.Preferred<T>(c.User, j, k);
                parts.Add(Gap.Equal(preferred, c.Preferred<T>(c.OtherUser, j, k)).Named("p(j ≻ k)"));
                parts.Add(Gap.Iff(Gap.Less(half, preferred), Gap.Fact<T>(c.Items[k] < c.Items[j], "V_j > V_k")).Named("order"));
            }
        }

        return Gap.All<T>(parts);
    }

    private static T Accepted<T>(TwoAppetites c, Rational user, int j)
        where T : struct, IReal<T> => RaschModel.FromOdds(T.Of(user), T.Of(c.Items[j]));

    private sealed class OtherOrder : IStatement<TwoAppetites>
    {
        public Gap<T> Evaluate<T>(TwoAppetites c)
            where T : struct, IReal<T> => Gap.Iff(
                Gap.Less(Accepted<T>(c, c.User, 0), Accepted<T>(c, c.User, c.Items.Count - 1)),
                Gap.Less(Accepted<T>(c, c.OtherUser, c.Items.Count - 1), Accepted<T>(c, c.OtherUser, 0)));
    }

    private sealed class SameResponse : IStatement<TwoAppetites>
    {
        public Gap<T> Evaluate<T>(TwoAppetites c)
            where T : struct, IReal<T> => Gap.Equal(Accepted<T>(c, c.User, 0), Accepted<T>(c, c.OtherUser, 0));
    }
}
