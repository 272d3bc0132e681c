using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The comparison in the factor model.</summary>
public sealed class FactorModel : IStatement<FactorUsers>
{
    /// <summary>The claim.</summary>
    public static Claim<FactorUsers> Claim { get; } = new()
    {
        Id = "foundations/general",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("general factor model", line: 117),
        Statement = "With p(j ≻ k | i) = σ(H_ij - H_ik) and H_ij = U_i·V_j + Z_j: p(j ≻ k | i) = σ(U_i·(V_j - V_k) + (Z_j - Z_k)).",
        Domain = FactorUsers.Domain,
        Conclusion = new FactorModel(),
        Controls =
        [
            new("without Z", new WithoutOffset()),
            new("with V_k - V_j", new Reversed()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FactorUsers c)
        where T : struct, IReal<T> => Each<T>(c, c.FirstOffset - c.SecondOffset, 1);

    private sealed class WithoutOffset : IStatement<FactorUsers>
    {
        public Gap<T> Evaluate<T>(FactorUsers c)
            where T : struct, IReal<T> => FactorModel.Each<T>(c, 0, 1);
    }

    private sealed class Reversed : IStatement<FactorUsers>
    {
        public Gap<T> Evaluate<T>(FactorUsers c)
            where T : struct, IReal<T> => FactorModel.Each<T>(c, c.FirstOffset - c.SecondOffset, -1);
    }

    private static Gap<T> Each<T>(FactorUsers c, Rational offset, int sign)
        where T : struct, IReal<T> => Gap.All(c.Users.Select((u, i) =>
            Gap.Equal(c.Share<T>(u), Reals.Logistic(T.Of((sign * FactorUsers.Dot(u, c.Difference())) + offset))).Named($"user {i + 1}")));
}
