using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The step of Lemma 15 read for policies: only one policy minimises the inclusive loss.</summary>
/// <remarks>
/// The divergence is not convex in θ_2 - θ_1, and with a baseline far from the data the loss has two wells. As β grows the lower
/// one changes sides, so at some β in between both are lowest.
/// </remarks>
public sealed class Lemma15UniquePolicy : IStatement<TwoWells>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoWells> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.unique.policy",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For every β > 0 and every D in E(D), all minimisers θ of L_IL(π_θ) give the same policy.",
        Reading = "Second reading of lemma15.unique: unique up to the translations of θ that leave the policy alone. Refuted by a range of β that must hold a tie.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.unique.policy.repaired",
        Domain = TwoWells.Domain,
        Hypotheses =
        [
            new("β > 0", c => c.Low.Sign > 0 && c.Low < c.High),
            new("|I_1| > 1", c => c.ChoseFirst > 1),
            new("|I_2| > max(1 + β, 2β ln(p_*(2)/p_*(1)))", c => LikelyEvent.HasEnoughSecond(c.ChoseSecond, c.High, Rational.Ratio(1, 2))),
        ],
        Conclusion = new Lemma15UniquePolicy(),
        Cases = 100,
        Controls = [new("there is a tie in every such range of β", new AlwaysTied())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoWells c)
        where T : struct, IReal<T> => Gap.Not(c.TiedMinima<T>());

    private sealed class AlwaysTied : IStatement<TwoWells>
    {
        public Gap<T> Evaluate<T>(TwoWells c)
            where T : struct, IReal<T> => c.TiedMinima<T>();
    }
}
