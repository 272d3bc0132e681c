using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: the event that M_1 is chosen in I lies within the event that it is chosen in D.</summary>
/// <remarks>
/// The print passes from one event to the other by eq. (21), which speaks of a difference. Term by term the two sides differ, since
/// ρ_chosen counts one-sided data too; the inclusion is all that the bound needs, and the probability can only grow.
/// </remarks>
public sealed class Lemma12Inclusion : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.rho",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, use of eq. (21)", line: 492),
        Statement = "For all D with |I| ≥ 1: if the mean over I of 1(y ∈ M_1) is above 0, then (|D|/|I|) ρ_chosen > 0; the first is at most the second.",
        Reading = "An inclusion of events, not an equality: the display replaces one event by the other and needs no more than that.",
        Domain = MixedAverages.Domain,
        Hypotheses = MixedAverages.Hypotheses,
        Conclusion = new Lemma12Inclusion(),
        Controls =
        [
            new("the two are equal", new Equality()),
            new("if (|D|/|I|) ρ_chosen > 0, then the mean over I of 1(y ∈ M_1) is above 0", new Converse()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        T inMixed = c.Chosen<T>(), all = c.Scale<T>() * T.Of(c.ShareChosen());
        return Gap.All(
            Gap.AtMost(inMixed, all),
            Gap.Implies(Gap.Less(T.Zero, inMixed), Gap.Less(T.Zero, all)).Named("events"));
    }

    private sealed class Equality : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(c.Chosen<T>(), c.Scale<T>() * T.Of(c.ShareChosen()));
    }

    private sealed class Converse : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> =>
            Gap.Implies(Gap.Less(T.Zero, T.Of(c.ShareChosen())), Gap.Less(T.Zero, c.Chosen<T>()));
    }
}
