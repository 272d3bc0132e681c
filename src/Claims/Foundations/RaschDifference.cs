using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A user and two items of the Rasch model.</summary>
/// <param name="User">U_i.</param>
/// <param name="First">V_j.</param>
/// <param name="Second">V_k.</param>
public sealed record RaschPair(Rational User, Rational First, Rational Second);

/// <summary>From Rasch to Bradley-Terry: the parameter of the user cancels, in the difference and in what one of two acceptances tells.</summary>
public sealed class RaschDifference : IStatement<RaschPair>
{
    /// <summary>The claim.</summary>
    public static Claim<RaschPair> Claim { get; } = new()
    {
        Id = "foundations/rasch-bt",
        Kind = ClaimKind.ProofStep,
        Source = FoundationsDocument.At("Rasch and Bradley-Terry", line: 116),
        Statement = "For all U_i: σ((U_i + V_j) - (U_i + V_k)) = σ(V_j - V_k) = P(Y_ij = 1 | Y_ij + Y_ik = 1) for independent responses with P(Y_ij = 1) = σ(U_i + V_j).",
        Domain = new()
        {
            Name = "U_i, V_j, V_k within ±20",
            Draw = draws => new(draws.Utility(), draws.Utility(), draws.Utility()),
            Print = c => $"U_i = {c.User}, V_j = {c.First}, V_k = {c.Second}",
            Edges = [new(0, 0, 0), new(20, -20, 20)],
        },
        Conclusion = new RaschDifference(),
        Controls =
        [
            new("U_i disappears from σ(U_i + V_j)", new Single()),
            new("U_i disappears from σ((U_i + V_j) + (U_i + V_k))", new Summed()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RaschPair c)
        where T : struct, IReal<T>
    {
        var target = Reals.Logistic(T.Of(c.First) - T.Of(c.Second));
        var (j, k) = (Reals.Logistic(T.Of(c.User + c.First)), Reals.Logistic(T.Of(c.User + c.Second)));
        var (only, other) = (j * (T.One - k), k * (T.One - j));
        return Gap.All(
            Gap.Equal(Reals.Logistic((T.Of(c.User) + T.Of(c.First)) - (T.Of(c.User) + T.Of(c.Second))), target).Named("difference"),
            Gap.Equal(only / (only + other), target).Named("given one acceptance"));
    }

    private sealed class Single : IStatement<RaschPair>
    {
        public Gap<T> Evaluate<T>(RaschPair c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(T.Of(c.User + c.First)), Reals.Logistic(T.Of(c.First)));
    }

    private sealed class Summed : IStatement<RaschPair>
    {
        public Gap<T> Evaluate<T>(RaschPair c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(T.Of((2 * c.User) + c.First + c.Second)), Reals.Logistic(T.Of(c.First + c.Second)));
    }
}
