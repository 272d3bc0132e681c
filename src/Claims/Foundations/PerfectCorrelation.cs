using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Whether perfectly correlated errors of the two buses are enough for the printed vector.</summary>
public sealed class PerfectCorrelation : IStatement<CorrelatedBuses>
{
    /// <summary>The claim.</summary>
    public static Claim<CorrelatedBuses> Claim { get; } = new()
    {
        Id = "foundations/perfect-correlation",
        Kind = ClaimKind.Assumption,
        Source = FoundationsDocument.At("red bus, blue bus: perfectly correlated errors", line: 128),
        Statement = "For V_1 = V_2 and ε_1, ε_2 of correlation 1: (p(1|123), p(2|123), p(3|123)) = (p(1|13)/2, p(2|23)/2, p(3|13)).",
        Reading = "Literal: correlation 1, which is ε_2 = a ε_1 + b with a > 0. Equal errors are more than that, unless both have the same law. V_1 = V_2 is taken from the example, ties are broken evenly and the train never ties.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/perfect-correlation.repaired",
        Domain = CorrelatedBuses.Perfect,
        Hypotheses =
        [
            new("V_1 = V_2", c => c.Gap == 0),
            new("ε_1, ε_2 perfectly correlated", c => c.Slope > 0 && c.BusShock.Distinct().Count() > 1),
        ],
        Conclusion = new PerfectCorrelation(),
        Controls =
        [
            new("p(1|123) = p(1|13)", new NotHalved()),
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
}
