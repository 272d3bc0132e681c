using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two users and two items, how utility is made, and how items are compared.</summary>
/// <param name="Additive">Whether H_ij = U_i + V_j; else H_ij = U_i V_j.</param>
/// <param name="Difference">Whether p(j ≻ k | i) = σ(H_ij - H_ik); else j ≻ k is that j is accepted and k not, σ(H_ij) (1 - σ(H_ik)).</param>
/// <param name="User">U_i.</param>
/// <param name="OtherUser">U of another user.</param>
/// <param name="First">V_j.</param>
/// <param name="Second">V_k.</param>
public sealed record UsersCompared(bool Additive, bool Difference, Rational User, Rational OtherUser, Rational First, Rational Second)
{
    /// <summary>Additive utility, compared by difference.</summary>
    public static Domain<UsersCompared> Domain { get; } = new()
    {
        Name = "U_i, U_i', V_j, V_k within ±20, H_ij = U_i + V_j, p(j ≻ k | i) = σ(H_ij - H_ik)",
        Draw = draws => Drawn(draws, true, true),
        Print = Text,
        Edges = [new(true, true, 0, 1, 0, 0), new(true, true, 20, -20, 1, 0), new(true, true, 20, -20, -20, 20)],
        Wider = new()
        {
            Name = "additive or multiplicative utility, compared by difference or by acceptance of j alone",
            Draw = draws => Drawn(draws, !draws.Flip(), !draws.Flip()),
            Print = Text,
        },
    };

    /// <summary>p(j ≻ k | i) for a user.</summary>
    internal T Preferred<T>(Rational user)
        where T : struct, IReal<T>
    {
        var (u, j, k) = (T.Of(user), T.Of(First), T.Of(Second));
        var (first, second) = Additive ? (RaschModel.Logit(u, j), RaschModel.Logit(u, k)) : (u * j, u * k);
        return Difference ? Reals.Logistic(first - second) : Reals.Logistic(first) * Reals.Logistic(-second);
    }

    private static UsersCompared Drawn(Draws draws, bool additive, bool difference) =>
        new(additive, difference, draws.Utility(), draws.Utility(), draws.Utility(), draws.Utility());

    private static string Text(UsersCompared c) =>
        $"H_ij = {(c.Additive ? "U_i + V_j" : "U_i V_j")}, {(c.Difference ? "σ(H_ij - H_ik)" : "σ(H_ij)(1 - σ(H_ik))")}, U_i = {c.User}, U_i' = {c.OtherUser}, V_j = {c.First}, V_k = {c.Second}";
}

/// <summary>The pair probability does not depend on the parameter of the user.</summary>
public sealed class UserParameterCancels : IStatement<UsersCompared>
{
    /// <summary>The claim.</summary>
    public static Claim<UsersCompared> Claim { get; } = new()
    {
        Id = "foundations/user-cancels",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("the user parameter cancels; also line 116", line: 40),
        Statement = "For f additive and p(j ≻ k | i) = σ(H_ij - H_ik): p(j ≻ k | i) = p(j ≻ k | i') for any two users, whatever U_i and U_i'.",
        Uses = ["foundations/cancel"],
        Domain = UsersCompared.Domain,
        Hypotheses =
        [
            new("f additive", c => c.Additive),
            new("compared by σ of the difference", c => c.Difference),
        ],
        Conclusion = new UserParameterCancels(),
        Controls =
        [
            new("U_i cancels from p(Y_ij = 1) too", new FromResponses()),
            new("the items cancel too: p(j ≻ k | i) = 1/2", new ItemsCancel()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UsersCompared c)
        where T : struct, IReal<T> => Gap.Equal(c.Preferred<T>(c.User), c.Preferred<T>(c.OtherUser));

    private sealed class FromResponses : IStatement<UsersCompared>
    {
        public Gap<T> Evaluate<T>(UsersCompared c)
            where T : struct, IReal<T> => Gap.Equal(RaschModel.Probability(T.Of(c.User), T.Of(c.First)), RaschModel.Probability(T.Of(c.OtherUser), T.Of(c.First)));
    }

    private sealed class ItemsCancel : IStatement<UsersCompared>
    {
        public Gap<T> Evaluate<T>(UsersCompared c)
            where T : struct, IReal<T> => Gap.Equal(c.Preferred<T>(c.User), T.One / T.Of(2));
    }
}
