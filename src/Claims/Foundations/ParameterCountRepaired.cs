using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Plackett-Luce laws have M - 1 free parameters: M weights, of which a common factor does not matter.</summary>
public sealed class ParameterCountRepaired : IStatement<LuceWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<LuceWeights> Claim { get; } = new()
    {
        Id = "foundations/iia-m-parameters.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/iia-m-parameters",
        Source = FoundationsDocument.At("goal below the table of parameters", line: 15),
        Statement = "With i.i.d. Gumbel noise the ranking laws on M alternatives have M - 1 free parameters: the rank of w ↦ p(·) is M - 1, and p is the same for w and for w / Σ w.",
        Reading = "IIA as Theorem 2 has it, so that the ranking law is Plackett-Luce.",
        Domain = LuceWeights.Domain,
        Conclusion = new ParameterCountRepaired(),
        Controls = [new("M free parameters", new AsMany(0)), new("M - 2 free parameters", new AsMany(2))],
        Cases = 500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LuceWeights c)
        where T : struct, IReal<T>
    {
        var weights = c.Weights.Lift<T>();
        var total = Reals.Sum<T>(weights);
        var shares = Array.ConvertAll(weights, w => w / total);
        return Gap.All([
            Gap.Equal(T.Of(c.PlackettLuceDimension()), T.Of(c.Weights.Count - 1)).Named("dimension = M - 1"),
            .. PlackettLuce.Law<T>(weights).Zip(PlackettLuce.Law<T>(shares), (p, q) => Gap.Equal(p, q).Named("p from w = p from w / Σ w"))]);
    }

    private sealed class AsMany(int less) : IStatement<LuceWeights>
    {
        public Gap<T> Evaluate<T>(LuceWeights c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.PlackettLuceDimension()), T.Of(c.Weights.Count - less));
    }
}
