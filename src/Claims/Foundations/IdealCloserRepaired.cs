using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Of two items of which the closer has no lower intercept users prefer the closer.</summary>
public sealed class IdealCloserRepaired : IStatement<IdealPoint>
{
    /// <summary>The claim.</summary>
    public static Claim<IdealPoint> Claim { get; } = new()
    {
        Id = "foundations/ideal-close.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/ideal-close",
        Source = FoundationsDocument.At("ideal point model", line: 49),
        Statement = "If Z_j ≥ Z_k, in particular if Z_j = Z_k: ‖U_i - V_j‖ < ‖U_i - V_k‖ implies H_ij > H_ik.",
        Uses = ["foundations/ideal-eq"],
        Domain = IdealPoint.NoBetterIntercept,
        Hypotheses = [new("Z_j ≥ Z_k", c => c.FirstIntercept >= c.SecondIntercept)],
        Conclusion = new IdealCloserRepaired(),
        Controls =
        [
            new("H_ij > H_ik for equal distances too", new EqualDistance()),
            new("closer by some distance, H_ij exceeds H_ik by more", new More()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(IdealPoint c)
        where T : struct, IReal<T> => IdealCloser.Closer<T>(c);

    private sealed class EqualDistance : IStatement<IdealPoint>
    {
        public Gap<T> Evaluate<T>(IdealPoint c)
            where T : struct, IReal<T> => (c with { Second = c.First }) is var same ? Gap.Greater(same.FirstLogit<T>(), same.SecondLogit<T>()) : default;
    }

    private sealed class More : IStatement<IdealPoint>
    {
        public Gap<T> Evaluate<T>(IdealPoint c)
            where T : struct, IReal<T>
        {
            var (first, second) = (c.FirstLogit<T>() - T.Of(c.FirstIntercept), c.SecondLogit<T>() - T.Of(c.SecondIntercept));
            return c.FirstIsCloser() ? Gap.Greater(c.FirstLogit<T>() - c.SecondLogit<T>(), T.Of(2) * (first - second)) : Gap.Holds<T>("j is not closer");
        }
    }
}
