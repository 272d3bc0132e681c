using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 5 with pairs alone: the reward follows the majority of the choices in mixed pairs.</summary>
public sealed class SingleAlternativeRepaired : IStatement<UniformQueries>
{
    /// <summary>The claim.</summary>
    public static Claim<UniformQueries> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.only-more-than-two.single.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 5, first paragraph", line: 224),
        Statement = "With mixed pairs, if M_1 was chosen more often than M_2 then no ψ that minimises L_reward has ψ_2 ≥ ψ_1: e^(ψ_2 - ψ_1) = |I_2|/|I_1|.",
        Repairs = "perverse-incentives/sec5.only-more-than-two.single",
        Domain = UniformQueries.Within(2),
        Hypotheses = [new("M_1 chosen more often", c => c.First > c.Second), new("|Y| = 2", c => c.Size == 2)],
        Conclusion = new SingleAlternativeRepaired(),
        Controls = [new("e^(ψ_2 - ψ_1) = |I_1|/|I_2| minimises", new Inverted())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UniformQueries c)
        where T : struct, IReal<T>
    {
        var odds = Rational.Ratio(c.Second, c.First);
        var descent = Models.Alignment.RewardLoss.Descent<T>(c.Data(), T.Of(c.Odds));
        return Gap.All(
            Gap.Less(T.Of(odds), T.One),
            c.Odds == odds ? Gap.Equal(descent, T.Zero) : c.Odds < odds ? Gap.Less(T.Zero, descent) : Gap.Less(descent, T.Zero));
    }

    private sealed class Inverted : IStatement<UniformQueries>
    {
        public Gap<T> Evaluate<T>(UniformQueries c)
            where T : struct, IReal<T> => c.Second == 0
            ? Gap.Holds<T>("left out")
            : Gap.Equal(Models.Alignment.RewardLoss.Descent<T>(c.Data(), T.Of(Rational.Ratio(c.First, c.Second))), T.Zero);
    }
}
