using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Users who respond differently need parameters of users and of items.</summary>
public sealed class BothParametersFromResponses : IStatement<ResponseTable>
{
    /// <summary>The claim.</summary>
    public static Claim<ResponseTable> Claim { get; } = new()
    {
        Id = "foundations/need-both-parameters.responses",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("user and item parameters", line: 34),
        Statement = "If two users differ in p(Y_ij = 1) for some item, neither item parameters alone nor user parameters alone describe p.",
        Reading = "Preferences are the responses of the display below, accept or reject. If all items are alike to each user, or there is one item only, user parameters alone suffice.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/need-both-parameters.responses.repaired",
        Domain = ResponseTable.UsersDiffer,
        Hypotheses = [new("two users respond differently to some item", c => c.SomeUsersDiffer())],
        Conclusion = new BothParametersFromResponses(),
        Controls = [new("item parameters suffice", new Items())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ResponseTable c)
        where T : struct, IReal<T> => BothParameters.Neither<T>(c);

    private sealed class Items : IStatement<ResponseTable>
    {
        public Gap<T> Evaluate<T>(ResponseTable c)
            where T : struct, IReal<T> => c.ItemsSuffice<T>();
    }
}
