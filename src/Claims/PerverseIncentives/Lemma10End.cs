using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The masses of the two categories, and a bound.</summary>
/// <param name="First">P(M_1), at least 0.</param>
/// <param name="Second">P(M_2), positive.</param>
/// <param name="Epsilon">ε &gt; 0.</param>
public sealed record CategoryMasses(Rational First, Rational Second, Rational Epsilon);

/// <summary>Last step of Lemma 10: a vanishing ratio of two masses that add up to 1 sends them to 0 and 1.</summary>
/// <remarks>
/// In probability by inclusion: wherever P(M_1)/P(M_2) &lt; ε, P(M_1) is within ε of 0 and P(M_2) within ε of 1, so the probabilities
/// that they are not are at most that of ratio ≥ ε.
/// </remarks>
public sealed class Lemma10End : IStatement<CategoryMasses>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryMasses> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.end",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof, end", line: 448),
        StepOf = "perverse-incentives/lemma10",
        Statement = "If P(M_1)/P(M_2) → 0 in probability and P(M_1) + P(M_2) = 1, then P(M_1) → 0 and P(M_2) → 1 in probability: for ε > 0, P(M_1)/P(M_2) < ε implies P(M_1) < ε and P(M_2) > 1 - ε.",
        Domain = new()
        {
            Name = "P(M_1) + P(M_2) = 1 with P(M_1) < ε P(M_2), ε > 0",
            Draw = draws =>
            {
                var epsilon = draws.Weight();
                var ratio = draws.Weighted(6, 1) == 0 ? epsilon * draws.InnerProportion() : 0;
                return new(ratio / (1 + ratio), 1 / (1 + ratio), epsilon);
            },
            Print = Printed,
            Classes = [new("P(M_1) = 0", c => c.First.IsZero, Rational.Ratio(1, 50)), new("ε > 1", c => c.Epsilon > 1, Rational.Ratio(1, 20))],
            Wider = new()
            {
                Name = "any two masses",
                Draw = draws => new(draws.Flip() ? draws.Weight() : 0, draws.Weight(), draws.Weight()),
                Print = Printed,
            },
        },
        Hypotheses =
        [
            new("P(M_1) + P(M_2) = 1", c => c.First + c.Second == 1),
            new("P(M_1)/P(M_2) < ε", c => c.First < c.Epsilon * c.Second) { Without = Halves() },
        ],
        Conclusion = new Lemma10End(),
        Scalar = true,
        Controls = [new("P(M_1) < ε/2", new Half())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryMasses c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Less(T.Of(c.First), T.Of(c.Epsilon)).Named("P(M_1) < ε"),
        Gap.Greater(T.Of(c.Second), T.One - T.Of(c.Epsilon)).Named("P(M_2) > 1 - ε"));

    private static Domain<CategoryMasses> Halves() => new()
    {
        Name = "any P(M_1) in (0, 1), P(M_2) = 1 - P(M_1), ε > 0",
        Draw = draws =>
        {
            var first = draws.InnerProportion();
            return new(first, 1 - first, draws.Weight());
        },
        Print = Printed,
    };

    private static string Printed(CategoryMasses c) => $"P(M_1) = {c.First}, P(M_2) = {c.Second}, ε = {c.Epsilon}";

    private sealed class Half : IStatement<CategoryMasses>
    {
        public Gap<T> Evaluate<T>(CategoryMasses c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.First), T.Of(c.Epsilon / 2));
    }
}
