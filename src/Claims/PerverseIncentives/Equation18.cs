using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (18), first part: the Newton step from 1 in closed form, for queries of one size.</summary>
public sealed class Equation18 : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq18.eq",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (18)", line: 422),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with |Y| = n throughout and ρ_data > ρ_chosen > 0: 1 - f(1) / f'(1) = 1 + |D| (ρ_data - ρ_chosen) n² / Σ k_1 k_2.",
        Reading = "With |Y| constant, as the factor |Y|² outside the sum presupposes. Lemma 9 itself does not assume it: eq18.eq.any-sizes.",
        Uses = ["perverse-incentives/rho.defs", "perverse-incentives/lemma9.fconvex"],
        Domain = CommonSizeQueries.Drifting,
        Hypotheses =
        [
            new("|Y| constant", CommonSizeQueries.Holds),
            new("ρ_data > ρ_chosen", c => c.Drift().Sign > 0),
            new("ρ_chosen > 0", c => c.ShareChosen().Sign > 0),
        ],
        Conclusion = new Equation18(),
        Controls =
        [
            new("the same with n in place of n²", new SizeUnsquared()),
            new("the same without |D|", new WithoutCount()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Gap.Equal(NewtonStep<T>(c), Printed<T>(c, c.Items[0].Size()));

    /// <summary>1 - f(1) / f'(1).</summary>
    /// <exception cref="DivideByZeroException">When no query is mixed.</exception>
    internal static T NewtonStep<T>(CategoryData c)
        where T : struct, IReal<T> =>
        T.One - (RewardLoss.Descent(c.Items.Span, T.One) / RewardLoss.DescentSlope(c.Items.Span, T.One));

    /// <summary>The middle of (18) with n for |Y|.</summary>
    internal static T Printed<T>(CategoryData c, int size)
        where T : struct, IReal<T> => T.One + (T.Of(c.Items.Count * size * size) * T.Of(c.Drift()) / Products<T>(c));

    private static T Products<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        var sum = 0;
        foreach (var d in c.Items)
        {
            sum += d.First * d.Second;
        }

        return T.Of(sum);
    }

    private sealed class SizeUnsquared : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(
            NewtonStep<T>(c), T.One + (T.Of(c.Items.Count * c.Items[0].Size()) * T.Of(c.Drift()) / Products<T>(c)));
    }

    private sealed class WithoutCount : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(
            NewtonStep<T>(c), T.One + (T.Of(c.Items[0].Size() * c.Items[0].Size()) * T.Of(c.Drift()) / Products<T>(c)));
    }
}
