using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The parameters of a Rasch model.</summary>
/// <param name="Users">e^(U_i), positive, one per user.</param>
/// <param name="Items">e^(V_j), positive, one per item.</param>
public sealed record RaschOdds(ValueList<Rational> Users, ValueList<Rational> Items)
{
    /// <summary>One to three users, one to four items.</summary>
    public static Domain<RaschOdds> Domain { get; } = new()
    {
        Name = "1 to 3 users and 1 to 4 items, e^U and e^V positive",
        Draw = draws => new(draws.List(1, 3, d => d.Weight()), draws.List(1, 4, d => d.Weight())),
        Print = c => $"e^U = {c.Users}, e^V = {c.Items}",
        Edges = [new([1], [1]), new([2, Rational.Ratio(1, 2)], [1, 1]), new([1, 1], [1, 1000])],
        Classes =
        [
            new("one user, one item", c => c.Users.Count == 1 && c.Items.Count == 1, Rational.Ratio(1, 50)),
            new("two users and two items at least", c => c.Users.Count > 1 && c.Items.Count > 1, Rational.Ratio(1, 5)),
        ],
    };

    /// <summary>p(Y_ij = 1) for each user and item.</summary>
    internal T[][] Probabilities<T>()
        where T : struct, IReal<T>
    {
        var items = Items.Lift<T>();
        return Array.ConvertAll(Users.Lift<T>(), a => Array.ConvertAll(items, b => RaschModel.FromOdds(a, b)));
    }
}
