using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The ranking by average reward is not learnable from anonymous comparisons.</summary>
/// <remarks>
/// <para>
/// Learnability asks for one n = m(ε, r̄) for every r with that average. Give each ranking R the population of Proof Strategy 1 with average
/// r̄_R: rewards γ r̄_R for a share 1/γ of users and 0 for the rest. One sample then has total variation distance at most 1/γ from that of
/// indifferent users, n samples n/γ. So for every algorithm the |Y|! success probabilities add up to at most 1 + |Y|! n/γ, and for
/// γ > n/ε some ranking is found with a probability below 1/|Y|! + ε. What is checked is the exact optimum over algorithms at that γ.
/// </para>
/// <para>
/// One type of user is learnable, so two are needed. Neither continuity of σ nor a second alternative is: with one, chance is 1 and
/// cannot be exceeded. That m may depend on r̄ alone matters: with equal shares of two Bradley-Terry types and two alternatives the majority
/// of enough labels is right, σ(a) + σ(b) > 1 being a + b > 0, and only no number of labels is enough for all such types.
/// </para>
/// </remarks>
public sealed class Unlearnable : IStatement<AnonymousSample>
{
    /// <summary>The claim, shares of types being unknown as in Proof Strategy 1.</summary>
    public static Claim<AnonymousSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.prop",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, first proposition, with Definition C.1", line: 203),
        Statement = "For |Y| ≥ 2, two user types, continuous σ, every n and ε > 0: no algorithm names the ranking by r̄ from n anonymous comparisons with probability at least 1/|Y|! + ε for every r.",
        Reading = "Definition C.1 with m depending on ε and r̄ and with types of any shares. The best average success over the |Y|! diluted populations with γ > n/ε is compared with 1/|Y|! + ε. Bradley-Terry rewards are in units of log 2.",
        Domain = AnonymousSample.Domain,
        Hypotheses = [AnonymousSample.TwoAlternatives, AnonymousSample.TwoTypes, AnonymousSample.ContinuousModel],
        Conclusion = new Unlearnable(),
        Cases = 300,
        Controls =
        [
            new("the same with γ = 2, a population that is not diluted", new HardlyDiluted()),
            new("the best average success is below 1/|Y|!", new BelowChance()),
        ],
    };

    /// <summary>The claim with shares that the algorithm knows.</summary>
    public static Claim<AnonymousSample> KnownShares { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.prop.known-shares",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, first proposition, with Definition C.1", line: 203),
        Statement = "The same for two types whose shares are fixed and known: for |Y| ≥ 2, every n and ε > 0 no algorithm has 1/|Y|! + ε for every r.",
        Reading = "Definition C.1 quantifies over r and not over the distribution of types, so the shares may be taken as given. Types A and B get r̄ + s (1 − p) c and r̄ − s p c with one c for all rankings; as s grows the labels tell only c.",
        Domain = AnonymousSample.Domain,
        Hypotheses = [AnonymousSample.TwoAlternatives, AnonymousSample.TwoTypes, AnonymousSample.ContinuousModel],
        Conclusion = new Known(),
        Cases = 300,
        Controls = [new("the same with s = 0, types that agree", new Agreeing())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AnonymousSample c)
        where T : struct, IReal<T> => BelowTarget(c, c.Best(r => c.Diluted<T>(r, c.Dilution())));

    private static Gap<T> BelowTarget<T>(AnonymousSample c, T best)
        where T : struct, IReal<T> => Gap.Less(best, T.Of(c.Chance() + c.Advantage));

    private sealed class Known : IStatement<AnonymousSample>
    {
        public Gap<T> Evaluate<T>(AnonymousSample c)
            where T : struct, IReal<T> => BelowTarget(c, c.Best(r => c.Opposed<T>(r, c.Opposition())));
    }

    private sealed class HardlyDiluted : IStatement<AnonymousSample>
    {
        public Gap<T> Evaluate<T>(AnonymousSample c)
            where T : struct, IReal<T> => BelowTarget(c, c.Best(r => c.Diluted<T>(r, 2)));
    }

    private sealed class Agreeing : IStatement<AnonymousSample>
    {
        public Gap<T> Evaluate<T>(AnonymousSample c)
            where T : struct, IReal<T> => BelowTarget(c, c.Best(r => c.Opposed<T>(r, 0)));
    }

    private sealed class BelowChance : IStatement<AnonymousSample>
    {
        public Gap<T> Evaluate<T>(AnonymousSample c)
            where T : struct, IReal<T> => Gap.Less(c.Best(r => c.Diluted<T>(r, c.Dilution())), T.Of(c.Chance()));
    }
}
