using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (3): with standard Gumbel perturbations the best alternative follows the softmax of the base rewards.</summary>
public sealed class Equation3Gumbel : IStatement<GumbelQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq3.gumbel",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (3)", line: 104),
        Statement = "For all base rewards r̄, every Y in which no message repeats and y in Y: P(r̄(y) + Z(y) ≥ r̄(x) + Z(x) for all x ∈ Y) = e^(r̄(y)) / Σ_{x ∈ Y} e^(r̄(x)) for independent standard Gumbel Z(x).",
        Reading = "Y as a set; with repeated elements, which line 72 admits, it is eq3.multiset.",
        Domain = GumbelQuery.Sets,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message)), new("no message of Y repeated", c => !c.Repeats())],
        Conclusion = new Equation3Gumbel(),
        Controls =
        [
            new("the same with exponential perturbations", new Other(NoiseLaw.Exponential)),
            new("the same with reflected Gumbel perturbations", new Other(NoiseLaw.ReflectedGumbel)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelQuery c)
        where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(), c.Formula<T>());

    private sealed class Other(NoiseLaw law) : IStatement<GumbelQuery>
    {
        public Gap<T> Evaluate<T>(GumbelQuery c)
            where T : struct, IReal<T> =>
            Gap.Equal(AdditiveUtility.Choice<T>(law, c.Weights.Span, 1, c.Message, c.Alternatives.Span), c.Formula<T>());
    }
}
