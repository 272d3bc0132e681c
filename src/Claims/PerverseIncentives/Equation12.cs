using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (12): the population cross entropy is least where the logit matches the choice probabilities, which it can.</summary>
public sealed class Equation12 : IStatement<FittedOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq12",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("eq. (12)", line: 283),
        Statement = "At e^(ψ_2 - ψ_1) = 4/3, softmax(ψ_1, ψ_1, ψ_2) = (0.3, 0.3, 0.4); every other e^(ψ_2 - ψ_1) > 0 has a higher population cross entropy.",
        Reading = "'As the dataset grows' is the population loss under Assumption 2.",
        Uses = ["perverse-incentives/te1.probs", "perverse-incentives/a2.architecture"],
        Domain = FittedOdds.Domain,
        Conclusion = new Equation12(),
        Scalar = true,
        Controls = [new("the same with 3/2", new Other())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedOdds c)
        where T : struct, IReal<T> => c.Fits<T>(2, Rational.Ratio(4, 3), "0.3", "0.4");

    private sealed class Other : IStatement<FittedOdds>
    {
        public Gap<T> Evaluate<T>(FittedOdds c)
            where T : struct, IReal<T> => c.Fits<T>(2, Rational.Ratio(3, 2), "0.3", "0.4");
    }
}
