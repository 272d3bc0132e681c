using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (3) on a multiset of alternatives, with one perturbation for each message as printed.</summary>
/// <remarks>Copies of a message share its perturbation and tie: offering a message twice does not make it likelier, in (3) it does.</remarks>
public sealed class Equation3Multiset : IStatement<GumbelQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq3.multiset",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (3) with line 72", line: 104),
        Statement = "For all r̄, every multiset Y and y in Y: (2) for r(x|z) = r̄(x) + z(x), Z(x) independent standard Gumbel for each message x, is e^(r̄(y)) / Σ e^(r̄(y')), the sum over the copies in Y.",
        Reading = "Literal: types are functions of the message, alternatives are a multiset, (2) is the probability of one copy.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq3.multiset.repaired",
        Domain = GumbelQuery.Multisets,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new Equation3Multiset(),
        Controls = [new("(2) is 1 / |Y|", new Uniform())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelQuery c)
        where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(), c.Formula<T>());

    private sealed class Uniform : IStatement<GumbelQuery>
    {
        public Gap<T> Evaluate<T>(GumbelQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(), T.One / T.Of(c.Alternatives.Count));
    }
}
