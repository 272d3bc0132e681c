using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>With two responses, or with one Bradley-Terry model for all users, no sampling changes the Borda order.</summary>
/// <remarks>
/// NBC(y_i; q) − NBC(y_j; q) = Σ_k q_k (P_ik − P_jk). With two responses both summands are P_12 − ½. With one model P_ik rises
/// strictly with the reward of y_i whatever y_k is, so all summands have the sign of r(y_i) − r(y_j). Hence the swap's program has
/// no point, which a Farkas vector proves case by case.
/// </remarks>
public sealed class NoSwap(ILinearProgramSolver solver) : IStatement<BordaFlip>
{
    /// <summary>The claim, over a solver of linear programs.</summary>
    /// <param name="solver">What it answers is checked exactly.</param>
    public static Claim<BordaFlip> Claim(ILinearProgramSolver solver) => new()
    {
        Id = "heterogeneous-preferences/appe.lp.never",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, questions with fewer than three options", line: 845),
        Statement = "If |Y| = 2, or if every type has the same Bradley-Terry preferences, then for all i, j the difference NBC(y_i; q) − NBC(y_j; q) has "
            + "one sign (+, − or 0) for all distributions q, those without full support included.",
        Reading = "That the document leaves out questions with fewer than three options says that they cannot change; that similar types make "
            + "NBC follow the rewards says so of one model. The program meant is the one with −δ: as displayed, with +δ, it can have a point.",
        Cases = 300,
        Domain = Population(wide: false),
        Hypotheses = [new("|Y| = 2 or one Bradley-Terry model", c => c.Mixture.Responses == 2 || IsOneModel(c))],
        Conclusion = new NoSwap(solver),
        Controls =
        [
            new("the difference is the same for all q", new SameDifference()),
            new("at least for three responses and any types", new NoSwap(solver)) { Domain = Population(wide: true) },
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T>
    {
        // The difference is linear in q, so its values at the corners are all there is to know.
        var corners = c.Gains.Map(T.Of);
        return c.UniformGap.Sign switch
        {
            > 0 => Gap.All(Corners(corners, g => Gap.Greater(g, T.Zero)), Infeasible<T>(c)),
            < 0 => Gap.All(Corners(corners, g => Gap.Less(g, T.Zero)), Infeasible<T>(c with { Upper = c.Lower, Lower = c.Upper })),
            _ => Corners(corners, g => Gap.Equal(g, T.Zero)),
        };
    }

    private static Gap<T> Corners<T>(ValueList<T> corners, Func<T, Gap<T>> relation)
        where T : struct, IReal<T> => Gap.All(corners.Select(relation)).Named("at every corner");

    private Gap<T> Infeasible<T>(BordaFlip c)
        where T : struct, IReal<T>
    {
        var program = FlipProblem.FromUniform(c.Gains, 0, 0);
        return Gap.All(
            Gap.Fact<T>(program.Solve<Rational>() is FlipAnswer<Rational>.Impossible, "the closed form finds no q"),
            Gap.Fact<T>(
                CertifiedLinearProgram.Solve(program.ToLinearProgram(), solver) is CertifiedResult.Infeasible,
                "the program with P_i q ≤ P_j q has a Farkas vector"));
    }

    private static bool IsOneModel(BordaFlip c) =>
        c.Mixture.Weights.All(w => Enumerable.Range(0, w.Count).All(k => w[k] * c.Mixture.Weights[0][0] == c.Mixture.Weights[0][k] * w[0]));

    private static Domain<BordaFlip> Population(bool wide) => new()
    {
        Name = wide ? "1 to 3 Bradley-Terry types on 2 to 4 responses" : "two responses and 1 to 3 types, or 2 to 6 responses and 1 to 3 types with the same preferences",
        Draw = draws => wide ? Any(draws) : draws.Flip() ? Same(draws) : Pair(draws),
        Print = c => $"e^r = {string.Join(", ", c.Mixture.Weights)} with shares {c.Mixture.Shares}, i = {c.Upper + 1}, j = {c.Lower + 1}",
        Edges = wide ? [] : [Of([1], [[1, 1]], 0, 1), Of([1], [[2, 1]], 1, 0), Of([1], [[2, 1, 1]], 1, 2)],
        Classes = wide ? [] :
        [
            new("two responses", c => c.Mixture.Responses == 2, Rational.Ratio(1, 5)),
            new("three responses or more", c => c.Mixture.Responses >= 3, Rational.Ratio(1, 5)),
            new("a tie", c => c.UniformGap.IsZero, Rational.Ratio(1, 50)),
        ],
        Wider = wide ? null : Population(wide: true),
    };

    private static BordaFlip Any(Draws draws)
    {
        var (n, types) = (draws.Integer(2, 4), draws.Integer(1, 3));
        return Ordered(draws, draws.InnerDistribution(types), draws.List(types, d => d.List(n, e => e.Weight())));
    }

    private static BordaFlip Pair(Draws draws)
    {
        var types = draws.Integer(1, 3);
        return Ordered(draws, draws.InnerDistribution(types), draws.List(types, d => d.List(2, e => e.Weight())));
    }

    private static BordaFlip Same(Draws draws)
    {
        var types = draws.Integer(1, 3);
        var weights = draws.List(draws.Integer(2, 6), d => d.Weight());
        return Ordered(draws, draws.InnerDistribution(types), draws.List(types, d => d.Weight() is var scale ? weights.Map(w => w * scale) : weights));
    }

    private static BordaFlip Ordered(Draws draws, ValueList<Rational> shares, ValueList<ValueList<Rational>> weights)
    {
        var upper = draws.Choose(weights[0].Count);
        return Of(shares, weights, upper, (upper + 1 + draws.Choose(weights[0].Count - 1)) % weights[0].Count);
    }

    private static BordaFlip Of(ValueList<Rational> shares, ValueList<ValueList<Rational>> weights, int upper, int lower) =>
        new(new(shares, weights), upper, lower, 0, 0);

    private sealed class SameDifference : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => Gap.All(c.Gains.Select(g => Gap.Equal(T.Of(g), T.Of(c.UniformGap))));
    }
}
