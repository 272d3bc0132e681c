using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Weights of a Bradley-Terry model and one pair of alternatives.</summary>
/// <param name="Weights">e^r, one per alternative, at least two.</param>
/// <param name="I">i, from 0.</param>
/// <param name="J">j, from 0.</param>
public sealed record WeightedPair(ValueList<Rational> Weights, int I, int J)
{
    /// <summary>Two to five alternatives and every pair of different ones.</summary>
    public static Domain<WeightedPair> Domain { get; } = new()
    {
        Name = "2 to 5 alternatives, weights e^r from 10^-12 to 10^12, any i ≠ j",
        Draw = draws =>
        {
            var weights = draws.List(2, 5, d => d.Weight());
            var i = draws.Choose(weights.Count);
            return new(weights, i, (i + 1 + draws.Choose(weights.Count - 1)) % weights.Count);
        },
        Print = c => $"e^r = {c.Weights}, (i, j) = ({c.I + 1}, {c.J + 1})",
        Edges = [new([1, 1], 0, 1), new([1, 2], 1, 0)],
        Classes =
        [
            new("i < j", c => c.I < c.J, Rational.Ratio(1, 10)),
            new("a pair other than the first two", c => c.I > 1 || c.J > 1, Rational.Ratio(1, 10)),
        ],
    };
}

/// <summary>The Bradley-Terry probability as Appendix C prints it, with the indices 2 and 1 for every pair.</summary>
/// <remarks>
/// The right side does not depend on i and j. At (i, j) = (2, 1) it is right and at (1, 2) it is the probability of the other outcome:
/// weights (1, 2) give Pr(y1 ≻ y2) = 1/3 and σ(r(y2) − r(y1)) = 2/3. What follows in the proof uses the general pair.
/// </remarks>
public sealed class BradleyTerryPair : IStatement<WeightedPair>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<WeightedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.bt-probability",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/appc.mix.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof", line: 748),
        Statement = "Under Bradley-Terry, Pr(y_i ≻ y_j) = σ(r(y_2) − r(y_1)) for all i ≠ j.",
        Reading = "Pr(y_i ≻ y_j) is w_i / (w_i + w_j) with w = e^r, as the first display of the proof has it.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appc.mix.bt-probability.repaired",
        Domain = WeightedPair.Domain,
        Conclusion = new BradleyTerryPair(),
        Controls = [new("Pr(y_i ≻ y_j) = σ(r(y_1) − r(y_2)) for all i ≠ j", new OtherWay())],
    };

    /// <summary>The claim with the indices of the pair.</summary>
    public static Claim<WeightedPair> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.bt-probability.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof", line: 748),
        Statement = "Under Bradley-Terry, Pr(y_i ≻ y_j) = σ(r(y_i) − r(y_j)) for all i ≠ j.",
        Repairs = "heterogeneous-preferences/appc.mix.bt-probability",
        Domain = WeightedPair.Domain,
        Conclusion = new OwnIndices(),
        Controls =
        [
            new("Pr(y_i ≻ y_j) = σ(r(y_j) − r(y_i))", new Exchanged()),
            new("Pr(y_i ≻ y_j) = σ(r(y_2) − r(y_1)), the print", new BradleyTerryPair()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPair c)
        where T : struct, IReal<T> => Gap.Equal(Probability<T>(c), Sigma<T>(c, 1, 0));

    private static T Probability<T>(WeightedPair c)
        where T : struct, IReal<T>
    {
        var w = c.Weights.Lift<T>();
        return w[c.I] / (w[c.I] + w[c.J]);
    }

    // σ(log x) = 1 / (1 + 1/x) for the odds x.
    private static T Sigma<T>(WeightedPair c, int a, int b)
        where T : struct, IReal<T> => T.One / (T.One + T.Of(c.Weights[b] / c.Weights[a]));

    private sealed class OtherWay : IStatement<WeightedPair>
    {
        public Gap<T> Evaluate<T>(WeightedPair c)
            where T : struct, IReal<T> => Gap.Equal(Probability<T>(c), Sigma<T>(c, 0, 1));
    }

    private sealed class OwnIndices : IStatement<WeightedPair>
    {
        public Gap<T> Evaluate<T>(WeightedPair c)
            where T : struct, IReal<T> => Gap.Equal(Probability<T>(c), Sigma<T>(c, c.I, c.J));
    }

    private sealed class Exchanged : IStatement<WeightedPair>
    {
        public Gap<T> Evaluate<T>(WeightedPair c)
            where T : struct, IReal<T> => Gap.Equal(Probability<T>(c), Sigma<T>(c, c.J, c.I));
    }
}
