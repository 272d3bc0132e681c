using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A user and two items by their odds.</summary>
/// <param name="User">e^(U_i), positive.</param>
/// <param name="First">e^(V_j), positive.</param>
/// <param name="Second">e^(V_k), positive.</param>
public sealed record UserAndPair(Rational User, Rational First, Rational Second)
{
    /// <summary>Weights from tiny to huge.</summary>
    public static Domain<UserAndPair> Domain { get; } = new()
    {
        Name = "e^(U_i), e^(V_j), e^(V_k) positive",
        Draw = draws => new(draws.Weight(), draws.Weight(), draws.Weight()),
        Print = c => $"e^(U_i) = {c.User}, e^(V_j) = {c.First}, e^(V_k) = {c.Second}",
        Edges = [new(1, 1, 1), new(1_000_000, 1, 1_000_000), new(Rational.Ratio(1, 1_000_000), 2, 1)],
        Classes = [new("V_j = V_k", c => c.First == c.Second, Rational.Ratio(1, 200))],
    };
}

/// <summary>σ((U_i + V_j) - (U_i + V_k)) = σ(V_j - V_k).</summary>
/// <remarks>Left from odds of acceptance, whose ratio is e^(H_ij - H_ik); right from the weights of the two items.</remarks>
public sealed class DifferenceOfRasch : IStatement<UserAndPair>
{
    /// <summary>The claim.</summary>
    public static Claim<UserAndPair> Claim { get; } = new()
    {
        Id = "foundations/cancel",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("from Rasch to Bradley-Terry, second equality", line: 39),
        Statement = "σ((U_i + V_j) - (U_i + V_k)) = σ(V_j - V_k) for all real U_i, V_j, V_k.",
        Domain = UserAndPair.Domain,
        Conclusion = new DifferenceOfRasch(),
        Controls =
        [
            new("= σ(V_k - V_j)", new Reversed()),
            new("σ((U_i + V_j) + (U_i + V_k)) = σ(V_j + V_k)", new Sum()),
        ],
        Scalar = true,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UserAndPair c)
        where T : struct, IReal<T> => Gap.Equal(Left<T>(c), T.Of(c.First) / (T.Of(c.First) + T.Of(c.Second)));

    private static T Left<T>(UserAndPair c)
        where T : struct, IReal<T>
    {
        var odds = T.Of(c.User) * T.Of(c.First) / (T.Of(c.User) * T.Of(c.Second));
        return T.One / (T.One + (T.One / odds));
    }

    private sealed class Reversed : IStatement<UserAndPair>
    {
        public Gap<T> Evaluate<T>(UserAndPair c)
            where T : struct, IReal<T> => Gap.Equal(Left<T>(c), T.Of(c.Second) / (T.Of(c.First) + T.Of(c.Second)));
    }

    private sealed class Sum : IStatement<UserAndPair>
    {
        public Gap<T> Evaluate<T>(UserAndPair c)
            where T : struct, IReal<T>
        {
            var (without, user) = (T.Of(c.First) * T.Of(c.Second), T.Of(c.User));
            var with = without * user * user;
            return Gap.Equal(with / (T.One + with), without / (T.One + without));
        }
    }
}
