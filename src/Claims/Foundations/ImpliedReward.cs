using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A policy, a reference policy, a normaliser and two responses at one prompt; the reward is read off them.</summary>
/// <param name="Policy">π: positive.</param>
/// <param name="Reference">π_ref: positive.</param>
/// <param name="Normaliser">Z: positive.</param>
/// <param name="Beta">β: positive.</param>
/// <param name="Chosen">y_w, from 0.</param>
/// <param name="Rejected">y_l, from 0; may be y_w.</param>
public sealed record ImpliedReward(ValueList<Rational> Policy, ValueList<Rational> Reference, Rational Normaliser, Rational Beta, int Chosen, int Rejected)
{
    /// <summary>One to four responses.</summary>
    public static Domain<ImpliedReward> Domain { get; } = new()
    {
        Name = "1 to 4 responses, π and π_ref positive, Z any positive number, β from 1/10 to 10, any two responses, equal ones included",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            var policy = draws.InnerDistribution(count);
            var beta = draws.OneOf(1, 2, Rational.Ratio(1, 2), 3, Rational.Ratio(1, 10), 10);
            return new(policy, draws.InnerDistribution(count), draws.Weight(), beta, draws.Choose(count), count - 1 - draws.Choose(count));
        },
        Print = c => $"π = {c.Policy}, π_ref = {c.Reference}, Z = {c.Normaliser}, β = {c.Beta}, y_w = {c.Chosen + 1}, y_l = {c.Rejected + 1}",
        Classes = [new("y_w = y_l", c => c.Chosen == c.Rejected, Rational.Ratio(1, 20))],
    };

    /// <summary>β log(π(y)/π_ref(y)).</summary>
    internal T LogRatio<T>(int y)
        where T : struct, IReal<T> => T.Of(Beta) * T.Log(T.Of(Policy[y] / Reference[y]));

    /// <summary>The Bradley-Terry share of y_w under rewards r = β log(π/π_ref) + β log Z, with the factor given on the last term of y_l.</summary>
    internal T Share<T>(int factor)
        where T : struct, IReal<T>
    {
        var logZ = T.Of(Beta) * T.Log(T.Of(Normaliser));
        var (won, lost) = (T.Exp(LogRatio<T>(Chosen) + logZ), T.Exp(LogRatio<T>(Rejected) + (T.Of(factor) * logZ)));
        return won / (won + lost);
    }
}
