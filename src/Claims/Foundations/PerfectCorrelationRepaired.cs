using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>What is enough: equal errors of equal buses, even ties, and a train that never ties, however its error depends on theirs.</summary>
public sealed class PerfectCorrelationRepaired : IStatement<CorrelatedBuses>
{
    /// <summary>The claim.</summary>
    public static Claim<CorrelatedBuses> Claim { get; } = new()
    {
        Id = "foundations/perfect-correlation.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/perfect-correlation",
        Source = FoundationsDocument.At("red bus, blue bus: perfectly correlated errors", line: 128),
        Statement = "For V_1 = V_2, ε_1 = ε_2, ties of the buses broken evenly and no ties with the train: (p(1|123), p(2|123), p(3|123)) = (p(1|13)/2, p(2|23)/2, p(3|13)), whether or not ε_3 is independent.",
        Domain = CorrelatedBuses.Equal,
        Hypotheses =
        [
            new("V_1 = V_2", c => c.Gap == 0),
            new("ε_1 = ε_2", c => c.Slope == 1 && c.Offset == 0),
            new("ties broken evenly", c => c.EvenTies),
            new("the train never ties", c => !c.TrainTies()),
        ],
        Conclusion = new PerfectCorrelationRepaired(),
        Controls =
        [
            new("p(1|123) = p(1|13)", new NotHalved()),
            new("the three shares are p(1|13)/2, p(2|23)/2 and p(3|13)/2", new TrainHalved()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CorrelatedBuses c)
        where T : struct, IReal<T> => c.Formula<T>();

    private sealed class NotHalved : IStatement<CorrelatedBuses>
    {
        public Gap<T> Evaluate<T>(CorrelatedBuses c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(0, 0, 1, 2), c.Choice<T>(0, 0, 2));
    }

    private sealed class TrainHalved : IStatement<CorrelatedBuses>
    {
        public Gap<T> Evaluate<T>(CorrelatedBuses c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(2, 0, 1, 2), c.Choice<T>(2, 0, 2) / T.Of(2));
    }
}
