using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Where the preference of Sec. 4.3 turns: at one D(y3), between 0.037272 and 0.037273.</summary>
/// <remarks>
/// NBC(y1) − NBC(y2) is affine in d = D(y3) when D(y1) = D(y2) = (1 − d) / 2, so its values at two points are all there is to know:
/// a negative value at the lower end of the bracket and a positive one at the upper end leave one zero, between them.
/// </remarks>
public sealed class SamplingThreshold : IStatement<Change>
{
    /// <summary>The claim.</summary>
    public static Claim<Change> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/sens.d.threshold",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, sensitivity to the preference dataset distribution", line: 175),
        Statement = "In the example of Sec. 4.3 NBC(y1) − NBC(y2) has one zero in D(y3), with sign change from − to +, between "
            + "0.037272 and 0.037273: y2 is preferred for every smaller D(y3) and y1 for every greater one.",
        Reading = "Not printed: the sharp form of what the document says of 0.02 and 0.04.",
        Expected = VerdictKind.Proved,
        Uses = ["heterogeneous-preferences/sens.d"],
        Domain = Domain.Single(
            "the two types of Sec. 4.3 at both ends of the bracket",
            new Change(SamplingSensitivity.At(Rational.Parse("0.037272")), SamplingSensitivity.At(Rational.Parse("0.037273"))),
            Change.Print),
        Conclusion = new SamplingThreshold(),
        Controls = [new("the zero is below 0.037272", new Below())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Change c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Less(c.Before.BordaCount<T>(0), c.Before.BordaCount<T>(1)).Named("y2 at the lower end"),
            Gap.Less(c.After.BordaCount<T>(1), c.After.BordaCount<T>(0)).Named("y1 at the upper end"));

    private sealed class Below : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.Greater(c.Before.BordaCount<T>(0), c.Before.BordaCount<T>(1));
    }
}
