using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The utilities of a worked example.</summary>
/// <param name="V">One utility per alternative.</param>
public sealed record ExampleUtilities(ValueList<Rational> V)
{
    /// <summary>V = (0, 1, 2).</summary>
    public static Domain<ExampleUtilities> ZeroOneTwo { get; } = Domain.Single<ExampleUtilities>("V = (0, 1, 2)", new([0, 1, 2]), c => $"V = {c.V}");

    /// <summary>p(j|S) by softmax, alternatives counted from 0.</summary>
    internal T Choice<T>(int j, params ReadOnlySpan<int> menu)
        where T : struct, IReal<T> => Luce.Softmax<T>(V.Lift<T>(), j, menu);

    /// <summary>p(r) by the Plackett-Luce product.</summary>
    internal T Ranked<T>(params ReadOnlySpan<int> ranking)
        where T : struct, IReal<T> => PlackettLuce.Probability<T>(Array.ConvertAll(V.Lift<T>(), T.Exp), ranking);
}
