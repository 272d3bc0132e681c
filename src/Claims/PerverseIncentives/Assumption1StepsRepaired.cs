using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The steps behind Assumption 1 with the missing case: where Y ∩ M_Z is empty the choice is uniform on Y.</summary>
public sealed class Assumption1StepsRepaired : IStatement<GeneratedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<GeneratedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/a1.decomposition.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 5.1, after Assumption 1", line: 232),
        Statement = "The same with y uniform on Y ∩ M_Z where that is not empty, and on Y where it is.",
        Repairs = "perverse-incentives/a1.decomposition",
        Uses = ["perverse-incentives/eq5.repaired"],
        Domain = GeneratedQuery.Domain,
        Hypotheses = Assumption1Steps.Hypotheses,
        Conclusion = new Assumption1StepsRepaired(),
        Controls = [new("a type whose category is absent chooses nothing", new Nothing())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GeneratedQuery c)
        where T : struct, IReal<T> => Gap.Equal(c.Sampled<T>() * c.HardChoice<T>(), c.SampledInSteps<T>() * Choice<T>(c, anyway: true));

    // The mean over Z of the uniform law, for one copy of y.
    private static T Choice<T>(GeneratedQuery c, bool anyway)
        where T : struct, IReal<T>
    {
        var (first, second) = c.Offered();
        var inFirst = c.Message < c.FirstSize;
        return (T.Of(c.FirstType) * Share(inFirst, first)) + (T.Of(1 - c.FirstType) * Share(!inFirst, second));

        T Share(bool member, int offered) =>
            offered == 0 ? (anyway ? T.Of(Rational.Ratio(1, c.Alternatives.Count)) : T.Zero)
            : member ? T.Of(Rational.Ratio(1, offered)) : T.Zero;
    }

    private sealed class Nothing : IStatement<GeneratedQuery>
    {
        public Gap<T> Evaluate<T>(GeneratedQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.Sampled<T>() * c.HardChoice<T>(), c.SampledInSteps<T>() * Choice<T>(c, anyway: false));
    }
}
