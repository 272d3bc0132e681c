using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>One user, two items, and noise added to their utilities.</summary>
/// <param name="Law">The law of the noise.</param>
/// <param name="InverseScale">a: the noise is ε / a.</param>
/// <param name="User">e^(U_i), a positive integer.</param>
/// <param name="First">e^(V_j), a positive integer.</param>
/// <param name="Second">e^(V_k), a positive integer.</param>
public sealed record ComparedItemsOfUser(NoiseLaw Law, int InverseScale, int User, int First, int Second)
{
    /// <summary>Noise of any of the laws, scale 1 or 1/2.</summary>
    public static Domain<ComparedItemsOfUser> AnyNoise { get; } = Of("Gumbel, reflected Gumbel or exponential noise of scale 1 or 1/2", draws => (draws.OneOf(NoiseLaw.Gumbel, NoiseLaw.Exponential, NoiseLaw.ReflectedGumbel), draws.Integer(1, 2)));

    /// <summary>Noise of any of the laws, of scale 1.</summary>
    public static Domain<ComparedItemsOfUser> UnitScale { get; } = Of("Gumbel, reflected Gumbel or exponential noise of scale 1", draws => ((NoiseLaw)draws.Choose(3), 1));

    /// <summary>Standard Gumbel noise.</summary>
    public static Domain<ComparedItemsOfUser> Standard { get; } = Of("standard Gumbel noise", _ => (NoiseLaw.Gumbel, 1)) with { Wider = AnyNoise };

    /// <summary>P(U_i + V_j + ε_j / a > U_i + V_k + ε_k / a), by integration.</summary>
    internal T Random<T>()
        where T : struct, IReal<T> => AdditiveUtility.Choice<T>(Law, [User * First, User * Second], InverseScale, 0, [0, 1]);

    /// <summary>σ(V_j - V_k).</summary>
    internal T Logistic<T>()
        where T : struct, IReal<T> => T.One / (T.One + (T.Of(Second) / T.Of(First)));

    private static Domain<ComparedItemsOfUser> Of(string noise, Func<Draws, (NoiseLaw Law, int Scale)> law) => new()
    {
        Name = $"e^U from 1 to 4, e^(V_j) and e^(V_k) from 1 to 5, {noise}",
        Draw = draws =>
        {
            var (first, second, user) = (draws.Integer(1, 5), draws.Integer(1, 5), draws.Integer(1, 4));
            var (shape, scale) = law(draws);
            return new(shape, scale, user, first, second);
        },
        Print = c => $"{c.Law} noise of scale 1/{c.InverseScale}, e^U = {c.User}, e^(V_j) = {c.First}, e^(V_k) = {c.Second}",
        Edges = [new(NoiseLaw.Gumbel, 1, 1, 1, 1), new(NoiseLaw.Gumbel, 1, 4, 5, 1)],
        Classes = [new("tied items", c => c.First == c.Second, Rational.Ratio(1, 20)), new("U = 0", c => c.User == 1, Rational.Ratio(1, 20))],
    };
}
