using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An aggregation f, and the alignment problems and consistent rewards on which it is tried.</summary>
/// <param name="F">The aggregation.</param>
/// <param name="CommonShifts">Whether only shifts equal for all types are admitted, instead of every c in R^U.</param>
/// <param name="Responses">How many responses there are; 0 when every vector of rewards is that of some response.</param>
/// <param name="Surd">
/// Whether there is one type with rewards p + q√2 and F is applied to (p, q): for integer coefficients not both 0 an additive function
/// of the reward, extended to all reals by a Hamel basis, that is nowhere continuous nor monotone.
/// </param>
public sealed record AggregationProblem(Aggregation F, bool CommonShifts, int Responses, bool Surd)
{
    /// <summary>Aggregations of one to three types, tried with every shift and every response.</summary>
    public static Domain<AggregationProblem> Domain { get; } = new()
    {
        Name = "f = φ(joined rewards) of 1 to 3 types: linear, least, product, greatest, median, sums of squares and cubes; φ(t) = t, t³, 2t + 1, t³ + t, t²",
        Draw = draws => new(DrawnAggregation(draws), false, 0, false),
        Print = Printed,
        Edges =
        [
            new(new(JoinedRewards.Linear, [0], RewardTransform.Identity), false, 0, false),
            new(new(JoinedRewards.Linear, [1, -1], RewardTransform.Identity), false, 0, false),
            new(new(JoinedRewards.Minimum, [1, 1], RewardTransform.Identity), false, 0, false),
        ],
        Classes =
        [
            new("one type", p => p.F.TypeCount() == 1, Rational.Ratio(1, 10)),
            new("constant f", p => p.F.Joined == JoinedRewards.Linear && !p.F.Coefficients.Span.ContainsAnyExcept(0), Rational.Ratio(1, 400)),
            new("monotone transform of a linear function", p => p.F.IsMonotoneTransformOfLinear(), Rational.Ratio(1, 10)),
            new("least, greatest, median or product of two or more", p => p.F.TypeCount() > 1 && p.F.Joined is (JoinedRewards.Minimum or JoinedRewards.Maximum or JoinedRewards.Median or JoinedRewards.Product), Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "the same f, with shifts equal for all types, or with one or two responses",
            Draw = draws => new(DrawnAggregation(draws), draws.Flip(), draws.Choose(3), false),
            Print = Printed,
        },
    };

    /// <summary>Every coordinate of the shift may be chosen on its own, since each type's rewards are known up to a constant only.</summary>
    public static Hypothesis<AggregationProblem> EveryShift { get; } = new("each type's shift c(u) is free", p => !p.CommonShifts);

    /// <summary>The space of responses is rich enough.</summary>
    public static Hypothesis<AggregationProblem> EveryResponse { get; } = new("every vector of rewards is that of some response", p => p.Responses == 0);

    /// <summary>The weak regularity of the proposition; dropped by additive functions on the numbers p + q√2.</summary>
    public static Hypothesis<AggregationProblem> Regular { get; } = new("f is continuous or monotone", p => !p.Surd)
    {
        Without = new()
        {
            Name = "f additive on the rewards p + q√2 of one type",
            Draw = draws => new(new(JoinedRewards.Linear, draws.List(2, d => d.OneOf(0, 1, -1, 2)), RewardTransform.Identity), false, 0, true),
            Print = Printed,
        },
    };

    /// <summary>The hypotheses of the proposition.</summary>
    public static IReadOnlyList<Hypothesis<AggregationProblem>> Hypotheses { get; } = [EveryShift, EveryResponse, Regular];

    /// <summary>How many points of the grid are rewards of responses.</summary>
    public int ResponsesOnGrid() => Responses == 0 ? int.MaxValue : Responses;

    /// <summary>Defects of additivity f(x + y) + f(0) - f(x) - f(y): none on the grid for an affine f; the first one otherwise.</summary>
    public Gap<T> Affine<T>()
        where T : struct, IReal<T>
    {
        if (Surd)
        {
            // An affine f has f(√2) - f(0) = √2 (f(1) - f(0)); additivity alone cannot tell.
            var (one, root) = (F.Coefficients[0], F.Coefficients[1]);
            return Gap.Equal(T.Of(root * root), T.Of(2 * one * one)).Named("(f(√2) - f(0))² = 2 (f(1) - f(0))²");
        }

        var defect = new RewardGrid(F).AdditivityDefect();
        if (defect is not { } found)
        {
            return Gap.Holds<T>("f(x + y) + f(0) = f(x) + f(y) on the grid");
        }

        var (x, y) = found;
        var sum = ValueList.Generate(F.TypeCount(), u => x[u] + y[u]);
        var left = F.Value(sum.Span) + F.Value(new int[F.TypeCount()]);
        return Gap.Equal(T.Of(left), T.Of(F.Value(x.Span) + F.Value(y.Span))).Named($"f(x + y) + f(0) = f(x) + f(y) at x = {x}, y = {y}");
    }

    private static Aggregation DrawnAggregation(Draws draws)
    {
        var types = draws.Integer(1, 3);
        var transform = draws.OneOf(RewardTransform.Identity, RewardTransform.Cube, RewardTransform.Doubled, RewardTransform.CubePlus, RewardTransform.Square);
        var joined = draws.OneOf(
            JoinedRewards.Linear,
            JoinedRewards.Minimum,
            JoinedRewards.Product,
            JoinedRewards.Maximum,
            JoinedRewards.Median,
            JoinedRewards.PartlyCubed,
            JoinedRewards.SumOfSquares,
            JoinedRewards.SumOfCubes);
        var coefficients = draws.List(types, d => d.OneOf(1, 0, -1, 2, -2));
        return joined is JoinedRewards.Minimum or JoinedRewards.Product or JoinedRewards.Maximum or JoinedRewards.Median
            ? new(joined, ValueList.Generate(types, _ => 1), transform)
            : new(joined, coefficients, transform);
    }

    private static string Printed(AggregationProblem p) => p.Surd
        ? $"|U| = 1, f(p + q√2) = {p.F.Coefficients[0]} p + {p.F.Coefficients[1]} q, additive on R"
        :
        $"|U| = {p.F.TypeCount()}, f(r) = {p.F}, shifts {(p.CommonShifts ? "equal for all types" : "free for each type")}, " +
        (p.Responses == 0 ? "every reward vector a response" : $"{p.Responses} response(s)");
}
