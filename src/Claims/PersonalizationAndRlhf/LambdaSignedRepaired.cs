using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2, repaired: the signed change raises the more relevant item exactly when it stands below the other; its size always does.</summary>
public sealed class LambdaSignedRepaired : IStatement<SwappedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<SwappedPair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/lambda.signed.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "|ΔNDCG| ∂/∂s_i log σ(s_i - s_j) > 0 for the more relevant item i of every pair; without the absolute value only if i stands below j.",
        Repairs = "personalization-and-rlhf/lambda.signed",
        Uses = ["personalization-and-rlhf/delta-ndcg"],
        Domain = SwappedPair.Labelled,
        Hypotheses =
        [
            new("rel ≥ 0, not all 0", c => c.IsGraded()),
            new("rel_i ≠ rel_j", c => c.HasLabel()),
        ],
        Conclusion = new LambdaSignedRepaired(),
        Controls = [new("without the absolute value only if i stands above j", new Above())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SwappedPair c)
        where T : struct, IReal<T>
    {
        var signed = LambdaSigned.Signed<T>(c);
        return Gap.All(
            Gap.Less(T.Zero, T.Abs(signed)).Named("with |ΔNDCG|"),
            c.Label().First > c.Label().Second ? Gap.Less(T.Zero, signed).Named("i below j") : Gap.Less(signed, T.Zero).Named("i above j"));
    }

    private sealed class Above : IStatement<SwappedPair>
    {
        public Gap<T> Evaluate<T>(SwappedPair c)
            where T : struct, IReal<T>
        {
            var signed = LambdaSigned.Signed<T>(c);
            return c.Label().First < c.Label().Second ? Gap.Less(T.Zero, signed) : Gap.Less(signed, T.Zero);
        }
    }
}
