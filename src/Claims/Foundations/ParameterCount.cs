using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>IIA leaves M of the M! - 1 parameters of a ranking law.</summary>
public sealed class ParameterCount : IStatement<LuceWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<LuceWeights> Claim { get; } = new()
    {
        Id = "foundations/iia-m-parameters",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("goal below the table of parameters", line: 15),
        Statement = "For every M the ranking laws on M alternatives that satisfy IIA have exactly M free parameters (those without IIA have M! - 1).",
        Reading = "Literal: parameters are counted as in the table, by the dimension of the family of laws; IIA is line 90, asked of the choice probabilities. The dimension is taken at a Plackett-Luce law; it is 0, 1, 2, 9, 74 for M = 1, ..., 5, since from four alternatives on many ranking laws share the same choice probabilities.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/iia-m-parameters.repaired",
        Domain = LuceWeights.Domain,
        Conclusion = new ParameterCount(),
        Controls = [new("IIA leaves all M! - 1 parameters", new Unchanged())],
        Cases = 500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LuceWeights c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.IndependentDimension()), T.Of(c.Weights.Count)).Named("dimension = M");

    private sealed class Unchanged : IStatement<LuceWeights>
    {
        public Gap<T> Evaluate<T>(LuceWeights c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.IndependentDimension()), T.Of(Rankings.All(c.Weights.Count).Count - 1));
    }
}
