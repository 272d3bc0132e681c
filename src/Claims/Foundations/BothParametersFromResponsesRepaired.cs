using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>When users differ and items differ, parameters of both are needed.</summary>
public sealed class BothParametersFromResponsesRepaired : IStatement<ResponseTable>
{
    /// <summary>The claim.</summary>
    public static Claim<ResponseTable> Claim { get; } = new()
    {
        Id = "foundations/need-both-parameters.responses.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/need-both-parameters.responses",
        Source = FoundationsDocument.At("user and item parameters", line: 34),
        Statement = "If two users differ in p(Y_ij = 1) for some item and some user responds differently to two items, neither item parameters alone nor user parameters alone describe p.",
        Domain = ResponseTable.UsersAndItemsDiffer,
        Hypotheses =
        [
            new("two users respond differently to some item", c => c.SomeUsersDiffer()),
            new("some user responds differently to two items", c => c.SomeItemsDiffer()),
        ],
        Conclusion = new BothParametersFromResponsesRepaired(),
        Controls = [new("user parameters suffice", new Users())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ResponseTable c)
        where T : struct, IReal<T> => BothParameters.Neither<T>(c);

    private sealed class Users : IStatement<ResponseTable>
    {
        public Gap<T> Evaluate<T>(ResponseTable c)
            where T : struct, IReal<T> => c.UsersSuffice<T>();
    }
}
