using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>M numbers are enough to write down a Plackett-Luce law.</summary>
public sealed class ParameterCountAsMeant : IStatement<LuceWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<LuceWeights> Claim { get; } = new()
    {
        Id = "foundations/iia-m-parameters.as-meant",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("goal below the table of parameters", line: 15),
        Statement = "With i.i.d. Gumbel noise at most M free parameters remain: M numbers V_1, ..., V_M give the probability of every ranking, and the M! probabilities sum to 1.",
        Reading = "As meant: M numbers suffice; that one of them is redundant is not denied.",
        Uses = ["foundations/thm2.pl"],
        Domain = LuceWeights.Domain,
        Conclusion = new ParameterCountAsMeant(),
        Controls = [new("fewer than M - 1 parameters remain", new TooFew())],
        Cases = 500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LuceWeights c)
        where T : struct, IReal<T> => Gap.All(
            Gap.AtMost(T.Of(c.PlackettLuceDimension()), T.Of(c.Weights.Count)).Named("dimension ≤ M"),
            Gap.Equal(Reals.Sum<T>(PlackettLuce.Law<T>(c.Weights.Lift<T>())), T.One).Named("Σ p = 1"));

    private sealed class TooFew : IStatement<LuceWeights>
    {
        public Gap<T> Evaluate<T>(LuceWeights c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.PlackettLuceDimension()), T.Of(c.Weights.Count - 1));
    }
}
