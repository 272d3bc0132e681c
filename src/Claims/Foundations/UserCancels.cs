using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>When the parameters of the users cancel from the comparison of two items.</summary>
public sealed class UserCancels : IStatement<FactorUsers>
{
    /// <summary>The claim.</summary>
    public static Claim<FactorUsers> Claim { get; } = new()
    {
        Id = "foundations/cancel-when",
        Kind = ClaimKind.Lemma,
        Source = FoundationsDocument.At("when user parameters cancel", line: 118),
        Statement = "For any users: p(j ≻ k | i) is the same for all i ⟺ U_i·(V_j - V_k) is; and it is so for all possible U ⟺ V_j = V_k.",
        Reading = "The list is lost; this is the mathematics of 'U_i cancels' for one pair of items. If it is to cancel for all pairs and all U, all V_j are equal, which is Rasch's additive case.",
        Uses = ["foundations/general"],
        Domain = FactorUsers.Domain,
        Conclusion = new UserCancels(),
        Controls =
        [
            new("⟺ V_j = V_k for the given users", new OnlyEqualItems()),
            new("⟺ all U_i are the same", new OnlyEqualUsers()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FactorUsers c)
        where T : struct, IReal<T>
    {
        var difference = c.Difference();
        var (zero, along) = (difference.Map(_ => Rational.Zero), difference);
        return Gap.All(
            Varies<T>(c, c.Cancels()).Named("given users"),
            (c.First == c.Second ? Gap.Equal(c.Share<T>(along), c.Share<T>(zero)) : Gap.Differ(c.Share<T>(along), c.Share<T>(zero))).Named("U = 0 and U = V_j - V_k"));
    }

    private sealed class OnlyEqualItems : IStatement<FactorUsers>
    {
        public Gap<T> Evaluate<T>(FactorUsers c)
            where T : struct, IReal<T> => UserCancels.Varies<T>(c, c.First == c.Second);
    }

    private sealed class OnlyEqualUsers : IStatement<FactorUsers>
    {
        public Gap<T> Evaluate<T>(FactorUsers c)
            where T : struct, IReal<T> => UserCancels.Varies<T>(c, c.Users.Distinct().Count() == 1);
    }

    private static Gap<T> Varies<T>(FactorUsers c, bool same)
        where T : struct, IReal<T>
    {
        var first = c.Share<T>(c.Users[0]);
        return same
            ? Gap.All(c.Users.Select(u => Gap.Equal(c.Share<T>(u), first)))
            : Gap.Any(c.Users.Select(u => Gap.Differ(c.Share<T>(u), first)));
    }
}
