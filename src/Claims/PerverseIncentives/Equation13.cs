using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (13): the population cross entropy is least where the logit matches the choice probabilities, which it can.</summary>
public sealed class Equation13 : IStatement<FittedOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq13",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("eq. (13)", line: 291),
        Statement = "At e^(ψ_2 - ψ_1) = 2/3, softmax(ψ_1, ψ_2) = (0.6, 0.4), the choice probabilities of {y_2, y_3}; every other e^(ψ_2 - ψ_1) > 0 has a higher population cross entropy.",
        Reading = "'As the dataset grows' is the population loss under Assumption 2.",
        Uses = ["perverse-incentives/te2.probs", "perverse-incentives/a2.architecture"],
        Domain = FittedOdds.Domain,
        Conclusion = new Equation13(),
        Scalar = true,
        Controls = [new("the same with 4/3", new Other())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedOdds c)
        where T : struct, IReal<T> => c.Fits<T>(1, Rational.Ratio(2, 3), "0.6", "0.4");

    private sealed class Other : IStatement<FittedOdds>
    {
        public Gap<T> Evaluate<T>(FittedOdds c)
            where T : struct, IReal<T> => c.Fits<T>(1, Rational.Ratio(4, 3), "0.6", "0.4");
    }
}
