using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A social choice that is nearly always rational is nearly a dictatorship.</summary>
/// <remarks>
/// <para>
/// For an odd rule g on every pair the probability of a cycle is 1/4 − (3/4) Σ over odd |S| of ĝ(S)² 3^(−|S|), at least (2/9)(1 − W1) with
/// W1 the weight of level one; the theorem of Friedgut, Kalai and Naor then makes g nearly a voter or its opposite. Unanimity excludes the
/// opposite, which is rational always and a dictatorship never. Exhausting the odd unanimous rules in a program of its own gives the
/// greatest ratio 0, 0, 19/2 and 51/4 for 1 to 4 voters; K = 18 is tried, since no rule there but a dictator has cycles below 1/18.
/// </para>
/// <para>
/// The print writes Pr(f is dictatorship) for the probability over profiles that f answers with one voter's ranking; f itself is not random.
/// </para>
/// </remarks>
public sealed class NearlyDictator : IStatement<VoterRules>
{
    /// <summary>The claim.</summary>
    public static Claim<VoterRules> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.fkn",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 237),
        Statement = "For every neutral f of pairwise rules and uniform voters: if Pr(f rational) ≥ 1 − 3ε then Pr(f(P) = R_i) ≥ 1 − 3Kε for some voter i, with K = 18.",
        Reading = "'Some global K' is witnessed by 18 on up to 4 voters. f is neutral as the proof has it, and follows unanimous voters, as an algorithm that is right on rewards all users share must for ε < 1/3. The least ε that the premise allows is taken.",
        Uses = ["heterogeneous-preferences/learn.strategy2.neutral.repaired"],
        Domain = VoterRules.NeutralUnanimous,
        Hypotheses =
        [
            new("f is neutral", c => c.IsOddEverywhere()) { Without = VoterRules.Leaning },
            new("f follows unanimous voters", c => c.IsUnanimous()),
        ],
        Conclusion = new NearlyDictator(),
        Cases = 500,
        Controls =
        [
            new("the same with K = 12", new Constant(12)),
            new("the same with K = 9", new Constant(9)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(VoterRules c)
        where T : struct, IReal<T> => With<T>(c, 18);

    private static Gap<T> With<T>(VoterRules c, int k)
        where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Dictatorship()), T.Of(1 - (k * (1 - c.RationalShare()))));

    private sealed class Constant(int k) : IStatement<VoterRules>
    {
        public Gap<T> Evaluate<T>(VoterRules c)
            where T : struct, IReal<T> => With<T>(c, k);
    }
}
