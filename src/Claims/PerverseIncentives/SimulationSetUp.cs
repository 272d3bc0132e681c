using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The numbers of Section 5.3.</summary>
/// <param name="FirstSize">|M_1| = 10.</param>
/// <param name="SecondSize">|M_2| = 100.</param>
/// <param name="FirstType">p_*(1) = 0.6.</param>
/// <param name="SecondType">p_*(2) = 0.4.</param>
/// <param name="FirstMass">0.8, spread over M_1.</param>
/// <param name="SecondMass">0.2, spread over M_2.</param>
public sealed record SetUpNumbers(int FirstSize, int SecondSize, Rational FirstType, Rational SecondType, Rational FirstMass, Rational SecondMass);

/// <summary>Section 5.3: the simulation's baseline and types are laws, and favour type 1 as the text says.</summary>
public sealed class SimulationSetUp : IStatement<SetUpNumbers>
{
    /// <summary>The claim.</summary>
    public static Claim<SetUpNumbers> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.3.setup",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 5.3", line: 250),
        Statement = "P_π̄ = 0.8/10 on M_1 and 0.2/100 on M_2 sums to 1, p_* = (0.6, 0.4) sums to 1, p_*(1) > p_*(2), P_π̄(M_1) > p_*(1), P_π̄ is equal within each category and positive.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single<SetUpNumbers>(
            "the set-up of Section 5.3",
            new(10, 100, Rational.Parse("0.6"), Rational.Parse("0.4"), Rational.Parse("0.8"), Rational.Parse("0.2")),
            c => $"|M| = ({c.FirstSize}, {c.SecondSize}), p_* = ({c.FirstType}, {c.SecondType}), masses ({c.FirstMass}, {c.SecondMass})"),
        Conclusion = new SimulationSetUp(),
        Controls =
        [
            new("each message of M_1 is less likely than one of M_2", new SmallerMessages()),
            new("p_*(1) > P_π̄(M_1)", new OtherOrder()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetUpNumbers c)
        where T : struct, IReal<T>
    {
        T first = Message<T>(c, true), second = Message<T>(c, false);
        var firstMass = Reals.Sum(c.FirstSize, _ => first);
        return Gap.All(
            Gap.Equal(firstMass + Reals.Sum(c.SecondSize, _ => second), T.One).Named("Σ P_π̄"),
            Gap.Equal(T.Of(c.FirstType) + T.Of(c.SecondType), T.One).Named("Σ p_*"),
            Gap.Less(T.Of(c.SecondType), T.Of(c.FirstType)).Named("p_*(2) < p_*(1)"),
            Gap.Less(T.Of(c.FirstType), firstMass).Named("p_*(1) < P_π̄(M_1)"),
            Gap.Less(T.Zero, second).Named("P_π̄ > 0"));
    }

    private static T Message<T>(SetUpNumbers c, bool first)
        where T : struct, IReal<T> => first ? T.Of(c.FirstMass) / T.Of(c.FirstSize) : T.Of(c.SecondMass) / T.Of(c.SecondSize);

    private sealed class SmallerMessages : IStatement<SetUpNumbers>
    {
        public Gap<T> Evaluate<T>(SetUpNumbers c)
            where T : struct, IReal<T> => Gap.Less(Message<T>(c, true), Message<T>(c, false));
    }

    private sealed class OtherOrder : IStatement<SetUpNumbers>
    {
        public Gap<T> Evaluate<T>(SetUpNumbers c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.FirstMass), T.Of(c.FirstType));
    }
}
