using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Users prefer the closer of two items.</summary>
public sealed class IdealCloser : IStatement<IdealPoint>
{
    /// <summary>The claim.</summary>
    public static Claim<IdealPoint> Claim { get; } = new()
    {
        Id = "foundations/ideal-close",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("ideal point model", line: 49),
        Statement = "In H_ij = -‖U_i - V_j‖ + Z_j: ‖U_i - V_j‖ < ‖U_i - V_k‖ implies H_ij > H_ik, for all U_i, V_j, V_k, Z_j, Z_k.",
        Reading = "Literal: of two items the closer is preferred. The printed model has an intercept Z_j of the item, which can outweigh any distance.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/ideal-close.repaired",
        Domain = IdealPoint.Any,
        Conclusion = new IdealCloser(),
        Controls = [new("the closer item is never preferred", new Farther())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(IdealPoint c)
        where T : struct, IReal<T> => Closer<T>(c);

    /// <summary>If j is closer, H_ij > H_ik.</summary>
    internal static Gap<T> Closer<T>(IdealPoint c)
        where T : struct, IReal<T> => c.FirstIsCloser()
            ? Gap.Greater(c.FirstLogit<T>(), c.SecondLogit<T>()).Named("H_ij > H_ik")
            : Gap.Holds<T>("j is not closer");

    private sealed class Farther : IStatement<IdealPoint>
    {
        public Gap<T> Evaluate<T>(IdealPoint c)
            where T : struct, IReal<T> => c.FirstIsCloser() ? Gap.Less(c.FirstLogit<T>(), c.SecondLogit<T>()) : Gap.Holds<T>("j is not closer");
    }
}
