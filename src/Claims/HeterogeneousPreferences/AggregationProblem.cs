using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An aggregation f, and the alignment problems and consistent rewards on which it is tried.</summary>
/// <param name="F">The aggregation.</param>
/// <param name="CommonShifts">Whether only shifts equal for all types are admitted, instead of every c in R^U.</param>
/// <param name="Responses">How many responses there are; 0 when every vector of rewards is that of some response.</param>
internal sealed record AggregationProblem(Aggregation F, bool CommonShifts, int Responses)
{
    /// <summary>Aggregations of one to three types, tried with every shift and every response.</summary>
    public static Domain<AggregationProblem> Domain { get; } = new()
    {
        Name = "f = φ(joined rewards) of 1 to 3 types: linear, least, product, greatest, median, sums of squares and cubes; φ(t) = t, t³, 2t + 1, t³ + t, t²",
        Draw = draws => new(DrawnAggregation(draws), false, 0),
        Print = Printed,
        Edges =
        [
            new(new(JoinedRewards.Linear, [0], RewardTransform.Identity), false, 0),
            new(new(JoinedRewards.Linear, [1, -1], RewardTransform.Identity), false, 0),
            new(new(JoinedRewards.Minimum, [1, 1], RewardTransform.Identity), false, 0),
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
            Draw = draws => new(DrawnAggregation(draws), draws.Flip(), draws.Choose(3)),
            Print = Printed,
        },
    };

    /// <summary>Every coordinate of the shift may be chosen on its own, since each type's rewards are known up to a constant only.</summary>
    public static Hypothesis<AggregationProblem> EveryShift { get; } = new("each type's shift c(u) is free", p => !p.CommonShifts);

    /// <summary>The space of responses is rich enough.</summary>
    public static Hypothesis<AggregationProblem> EveryResponse { get; } = new("every vector of rewards is that of some response", p => p.Responses == 0);

    /// <summary>How many points of the grid are rewards of responses.</summary>
    public int ResponsesOnGrid() => Responses == 0 ? int.MaxValue : Responses;

    /// <summary>Defects of additivity f(x + y) + f(0) - f(x) - f(y): none on the grid for an affine f; the first one otherwise.</summary>
    public Gap<T> Affine<T>()
        where T : struct, IReal<T>
    {
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
            JoinedRewards.Squared,
            JoinedRewards.Cubed);
        var coefficients = draws.List(types, d => d.OneOf(1, 0, -1, 2, -2));
        return joined is JoinedRewards.Minimum or JoinedRewards.Product or JoinedRewards.Maximum or JoinedRewards.Median
            ? new(joined, ValueList.Generate(types, _ => 1), transform)
            : new(joined, coefficients, transform);
    }

    private static string Printed(AggregationProblem p) =>
        $"|U| = {p.F.TypeCount()}, f(r) = {p.F}, shifts {(p.CommonShifts ? "equal for all types" : "free for each type")}, " +
        (p.Responses == 0 ? "every reward vector a response" : $"{p.Responses} response(s)");
}
