using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A user and two items of the ideal point model.</summary>
/// <param name="User">U_i.</param>
/// <param name="First">V_j, of the same length.</param>
/// <param name="Second">V_k, of the same length.</param>
/// <param name="FirstIntercept">Z_j.</param>
/// <param name="SecondIntercept">Z_k.</param>
public sealed record IdealPoint(ValueList<Rational> User, ValueList<Rational> First, ValueList<Rational> Second, Rational FirstIntercept, Rational SecondIntercept)
{
    /// <summary>Any intercepts.</summary>
    public static Domain<IdealPoint> Any { get; } = Of("Z_j and Z_k any", draws => (draws.Utility(), draws.Utility()));

    /// <summary>Z_j at least Z_k.</summary>
    public static Domain<IdealPoint> NoBetterIntercept { get; } = Of("Z_j ≥ Z_k", draws =>
    {
        var (one, other) = (draws.Utility(), draws.Flip() ? draws.Utility() : (Rational?)null);
        return other is { } z ? (Rational.Max(one, z), Rational.Min(one, z)) : (one, one);
    }) with { Wider = Any };

    /// <summary>‖U_i - V_j‖² &lt; ‖U_i - V_k‖².</summary>
    internal bool FirstIsCloser() => IdealPointModel.SquaredDistance<Rational>(User.Span, First.Span) < IdealPointModel.SquaredDistance<Rational>(User.Span, Second.Span);

    /// <summary>H_ij.</summary>
    internal T FirstLogit<T>()
        where T : struct, IReal<T> => IdealPointModel.Logit<T>(User.Lift<T>(), First.Lift<T>(), T.Of(FirstIntercept));

    /// <summary>H_ik.</summary>
    internal T SecondLogit<T>()
        where T : struct, IReal<T> => IdealPointModel.Logit<T>(User.Lift<T>(), Second.Lift<T>(), T.Of(SecondIntercept));

    private static Domain<IdealPoint> Of(string name, Func<Draws, (Rational First, Rational Second)> intercepts) => new()
    {
        Name = $"ideal point and two items in 1 to 3 dimensions, items at the ideal point among them, {name}",
        Draw = draws =>
        {
            var d = draws.Integer(1, 3);
            var user = draws.List(d, x => x.Utility());
            var first = draws.Choose(4) == 0 ? user : draws.List(d, x => x.Utility());
            var second = draws.List(d, x => x.Utility());
            var (z, other) = intercepts(draws);
            return new(user, first, second, z, other);
        },
        Print = c => $"U = {c.User}, V_j = {c.First}, V_k = {c.Second}, Z_j = {c.FirstIntercept}, Z_k = {c.SecondIntercept}",
        Edges = [new([0], [0], [0], 0, 0), new([0], [0], [1], 0, 0), new([0, 0], [1, 1], [3, 4], 0, 0)],
        Classes =
        [
            new("V_j at the ideal point", c => c.First == c.User, Rational.Ratio(1, 20)),
            new("V_j closer", c => c.FirstIsCloser(), Rational.Ratio(1, 5)),
            new("V_j not closer", c => !c.FirstIsCloser(), Rational.Ratio(1, 10)),
        ],
    };
}
