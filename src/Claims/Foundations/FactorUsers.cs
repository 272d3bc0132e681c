using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Users and two items of the logistic factor model H_ij = U_i·V_j + Z_j.</summary>
/// <param name="Users">U_i, one vector per user.</param>
/// <param name="First">V_j.</param>
/// <param name="Second">V_k.</param>
/// <param name="FirstOffset">Z_j.</param>
/// <param name="SecondOffset">Z_k.</param>
public sealed record FactorUsers(ValueList<ValueList<Rational>> Users, ValueList<Rational> First, ValueList<Rational> Second, Rational FirstOffset, Rational SecondOffset)
{
    /// <summary>One to three users in one to three dimensions.</summary>
    public static Domain<FactorUsers> Domain { get; } = new()
    {
        Name = "1 to 3 users, 1 to 3 dimensions, small entries, V_j = V_k and users alike along V_j - V_k included",
        Draw = draws =>
        {
            var dimensions = draws.Integer(1, 3);
            ValueList<Rational> Vector() => draws.List(dimensions, d => Rational.Ratio(d.OneOf(0, 1, -1, 2, -2, 3, -3), d.OneOf(1, 2)));
            var first = Vector();
            var second = draws.Choose(4) == 1 ? first : Vector();
            return new(draws.List(1, 3, _ => Vector()), first, second, draws.Utility(), draws.Utility());
        },
        Print = c => $"U = {c.Users}, V_j = {c.First}, V_k = {c.Second}, Z_j = {c.FirstOffset}, Z_k = {c.SecondOffset}",
        Classes =
        [
            new("V_j = V_k", c => c.First == c.Second, Rational.Ratio(1, 20)),
            new("V_j ≠ V_k, users alike", c => c.First != c.Second && c.Users.Count > 1 && c.Cancels(), Rational.Ratio(1, 100)),
            new("users differ", c => !c.Cancels(), Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>U·V.</summary>
    internal static Rational Dot(ValueList<Rational> user, ValueList<Rational> item) => Reals.Sum(user.Count, d => user[d] * item[d]);

    /// <summary>V_j - V_k.</summary>
    internal ValueList<Rational> Difference() => ValueList.Generate(First.Count, d => First[d] - Second[d]);

    /// <summary>Whether U_i·(V_j - V_k) is the same for all users.</summary>
    internal bool Cancels() => Users.Select(u => Dot(u, Difference())).Distinct().Count() == 1;

    /// <summary>p(j ≻ k | i) as the share of e^H_ij.</summary>
    internal T Share<T>(ValueList<Rational> user)
        where T : struct, IReal<T>
    {
        var (j, k) = (T.Exp(T.Of(Dot(user, First) + FirstOffset)), T.Exp(T.Of(Dot(user, Second) + SecondOffset)));
        return j / (j + k);
    }
}
