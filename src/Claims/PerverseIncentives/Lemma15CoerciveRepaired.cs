using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The inclusive loss grows at least as |θ_2 - θ_1| when both categories were chosen in mixed queries.</summary>
public sealed class Lemma15CoerciveRepaired : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.coercive.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For β ≥ 0: L_IL(π_θ) ≥ min(|I_1|, |I_2|) |θ_2 - θ_1|, so with |I_1|, |I_2| ≥ 1 it tends to ∞ as |θ_2 - θ_1| does.",
        Repairs = "perverse-incentives/lemma15.coercive",
        Domain = InclusiveSetting.Domain,
        Hypotheses = [],
        Conclusion = new Lemma15CoerciveRepaired(),
        Cases = 2000,
        Controls =
        [
            new("L_IL ≥ |I| |θ_2 - θ_1|", new AllMixed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        var odds = c.Q() / (1 - c.Q());
        var least = Math.Min(c.Data.CountMixed(true), c.Second());
        return Gap.AtLeast(c.Loss(T.Of(odds), T.Of(c.M())), T.Of(least) * T.Abs(T.Log(T.Of(c.SecondWeight / c.FirstWeight))));
    }

    private sealed class AllMixed : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.AtLeast(c.Loss(T.Of(c.Q() / (1 - c.Q())), T.Of(c.M())), T.Of(c.Mixed()) * T.Abs(T.Log(T.Of(c.SecondWeight / c.FirstWeight))));
    }
}
