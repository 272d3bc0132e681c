using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Every dichotomy model in which both types occur violates IIA once there are three messages.</summary>
/// <remarks>Two messages of one category share what one of them has alone, and the message of the other category keeps its probability.</remarks>
public sealed class DichotomyAlwaysViolates : IStatement<DichotomySets>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomySets> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.7.dichotomy-iia.every",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.7, also Sec. 3", line: 156),
        Statement = "Every dichotomy model with 0 < p(1) < 1 and three messages or more violates (6), multiplied out, on sets.",
        Reading = "Second reading: the violation by every member of the class, as far as it goes.",
        Domain = DichotomySets.Proper,
        Hypotheses =
        [
            new("0 < p(1) < 1", c => !c.FirstType.IsZero && c.FirstType != 1),
            new("three messages or more", c => c.FirstSize + c.SecondSize > 2),
        ],
        Conclusion = new DichotomyViolatesIndependence(),
        Controls = [new("it satisfies (6) for the messages 1 and 2", new FirstTwo())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomySets c)
        where T : struct, IReal<T> => new DichotomyViolatesIndependence().Evaluate<T>(c);

    private sealed class FirstTwo : IStatement<DichotomySets>
    {
        public Gap<T> Evaluate<T>(DichotomySets c)
            where T : struct, IReal<T> => Gap.Equal(
            c.Choice<T>(0, [0, 1]) * c.Choice<T>(1, [0, 1, 2]),
            c.Choice<T>(0, [0, 1, 2]) * c.Choice<T>(1, [0, 1]));
    }
}
