using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two policies' weights on three responses.</summary>
/// <param name="Policy">π up to a factor, positive.</param>
/// <param name="Reference">π_ref up to a factor, positive.</param>
/// <param name="Beta">β, a positive integer.</param>
/// <param name="Scale">A factor by which π is multiplied.</param>
public sealed record InducedWeights(ValueList<Rational> Policy, ValueList<Rational> Reference, int Beta, Rational Scale)
{
    /// <summary>Positive weights.</summary>
    public static Domain<InducedWeights> Domain { get; } = new()
    {
        Name = "three responses with positive weights, β from 1 to 3",
        Draw = draws => new(draws.List(3, d => d.Weight()), draws.List(3, d => d.Weight()), draws.Integer(1, 3), draws.Weight()),
        Print = c => $"π ∝ {c.Policy}, π_ref ∝ {c.Reference}, β = {c.Beta}, factor {c.Scale}",
    };

    /// <summary>e^h(a, b; π) of eq. (18).</summary>
    public T Odds<T>(int a, int b)
        where T : struct, IReal<T> => T.Pow(T.Of(Policy[b]) / T.Of(Reference[b]) / (T.Of(Policy[a]) / T.Of(Reference[a])), Beta);
}

/// <summary>h of eq. (18) is a difference: antisymmetric, additive, and blind to the normalisation of either policy.</summary>
public sealed class InducedDifference : IStatement<InducedWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<InducedWeights> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.h18",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("eq. (18)", line: 294),
        Statement = "h(y2, y1) = -h(y1, y2), h(y1, y3) = h(y1, y2) + h(y2, y3), and h does not change when π or π_ref is multiplied by a constant.",
        Reading = "Written for e^h, which is rational.",
        Domain = InducedWeights.Domain,
        Conclusion = new InducedDifference(),
        Controls = [new("h(y2, y1) = h(y1, y2)", new Symmetric()), new("h does not change when π(y1) alone is multiplied", new OneWeight())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InducedWeights c)
        where T : struct, IReal<T>
    {
        var (policy, reference) = (c with { Policy = c.Policy.Map(w => w * c.Scale) }, c with { Reference = c.Reference.Map(w => w * c.Scale) });
        return Gap.All(
            Gap.Equal(c.Odds<T>(0, 1) * c.Odds<T>(1, 0), T.One).Named("antisymmetric"),
            Gap.Equal(c.Odds<T>(0, 1) * c.Odds<T>(1, 2), c.Odds<T>(0, 2)).Named("additive"),
            Gap.Equal(policy.Odds<T>(0, 1), c.Odds<T>(0, 1)).Named("π scaled"),
            Gap.Equal(reference.Odds<T>(0, 1), c.Odds<T>(0, 1)).Named("π_ref scaled"));
    }

    private sealed class Symmetric : IStatement<InducedWeights>
    {
        public Gap<T> Evaluate<T>(InducedWeights c)
            where T : struct, IReal<T> => Gap.Equal(c.Odds<T>(0, 1), c.Odds<T>(1, 0));
    }

    private sealed class OneWeight : IStatement<InducedWeights>
    {
        public Gap<T> Evaluate<T>(InducedWeights c)
            where T : struct, IReal<T> => Gap.Equal((c with { Policy = c.Policy.With(0, c.Policy[0] * c.Scale) }).Odds<T>(0, 1), c.Odds<T>(0, 1));
    }
}
