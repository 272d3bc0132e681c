using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Users who order the items differently need parameters of users and of items.</summary>
public sealed class BothParameters : IStatement<ResponseTable>
{
    /// <summary>The claim.</summary>
    public static Claim<ResponseTable> Claim { get; } = new()
    {
        Id = "foundations/need-both-parameters",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("user and item parameters", line: 34),
        Statement = "If some user strictly prefers an item j to an item k (p_ij > p_ik) and another does not, then p_ij = g(V_j) holds for no g and no item parameters, and p_ij = g(U_i) for no g and no user parameters.",
        Reading = "Preferences are orders of items, as line 17 has them. That responses differ is less: see need-both-parameters.responses.",
        Domain = ResponseTable.OrdersDiffer,
        Hypotheses = [new("two users order two items differently", c => c.SomeOrdersDiffer())],
        Conclusion = new BothParameters(),
        Controls =
        [
            new("item parameters suffice", new Items()),
            new("user parameters suffice", new Users()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ResponseTable c)
        where T : struct, IReal<T> => Neither<T>(c);

    /// <summary>Neither parameters of items nor of users are enough.</summary>
    internal static Gap<T> Neither<T>(ResponseTable c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Not(c.ItemsSuffice<T>()).Named("item parameters do not suffice"),
            Gap.Not(c.UsersSuffice<T>()).Named("user parameters do not suffice"));

    private sealed class Items : IStatement<ResponseTable>
    {
        public Gap<T> Evaluate<T>(ResponseTable c)
            where T : struct, IReal<T> => c.ItemsSuffice<T>();
    }

    private sealed class Users : IStatement<ResponseTable>
    {
        public Gap<T> Evaluate<T>(ResponseTable c)
            where T : struct, IReal<T> => c.UsersSuffice<T>();
    }
}
