using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Pairs of one message of each category, with a baseline that already matches them, so that the IL minimiser is known exactly.</summary>
/// <param name="ChoseFirst">|I_1|.</param>
/// <param name="ChoseSecond">|I_2|.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="First">p_*(1) in (0, 1).</param>
/// <param name="Beta">β &gt; 0.</param>
/// <param name="Scale">e^(θ_1) of the minimiser looked at.</param>
/// <param name="Shift">e^c for the translation of θ by c.</param>
/// <remarks>
/// The data part of L_IL is least at P(x')/P(x) = |I_2|/|I_1|, the divergence where P is the baseline. With the baseline at the former,
/// θ = (ln a, ln(a |I_2|/|I_1|)) minimises both, and so their sum.
/// </remarks>
public sealed record PairOptimum(
    int ChoseFirst, int ChoseSecond, int FirstSize, int SecondSize, Rational First, Rational Beta, Rational Scale, Rational Shift)
{
    /// <summary>Data sets within E(D); translations other than by 0.</summary>
    public static Domain<PairOptimum> Domain { get; } = new()
    {
        Name = "pairs with |I_1| > 1 and |I_2| as E(D) asks, baseline at the optimum of the data, translations by c ≠ 0",
        Draw = draws =>
        {
            var beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), Rational.Ratio(1, 10), 5);
            var first = draws.InnerProportion();
            var shift = draws.Weight();
            return new(
                2 + draws.Choose(4), LikelyEvent.LeastSecond(beta, first) + draws.Choose(4), draws.Integer(1, 20), draws.Integer(1, 100),
                first, beta, draws.Weight(), shift == 1 ? 2 : shift);
        },
        Print = c => $"|I_1| = {c.ChoseFirst}, |I_2| = {c.ChoseSecond}, pairs of both, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, p_*(1) = {c.First}, "
            + $"β = {c.Beta}, e^θ = ({c.Scale}, {c.SecondWeight()}), e^c = {c.Shift}, P_π̄(M_2) = {c.BaselineMass()}",
    };

    /// <summary>e^(θ_2) of the minimiser.</summary>
    internal Rational SecondWeight() => Scale * Rational.Ratio(ChoseSecond, ChoseFirst);

    /// <summary>P(M_2) of the policy with both weights multiplied by the factor.</summary>
    internal T Mass<T>(Rational factor)
        where T : struct, IReal<T> =>
        TwoCategoryPolicy.SecondMass((FirstSize, SecondSize), T.Of(factor * Scale), T.Of(factor * SecondWeight()));

    /// <summary>Whether the derivative of the data part vanishes at θ and the policy is the baseline.</summary>
    internal bool IsMinimiser()
    {
        CategoryDatum chose1 = new(1, 1, true), chose2 = new(1, 1, false);
        var odds = SecondWeight() / Scale;
        var slope = (ChoseFirst * RewardLoss.Descent<Rational>([chose1], odds)) + (ChoseSecond * RewardLoss.Descent<Rational>([chose2], odds));
        return slope.IsZero && Mass<Rational>(1) == BaselineMass();
    }

    /// <summary>P_π̄(M_2): messages of M_2 over those of M_1 in the ratio |I_2| : |I_1|.</summary>
    private Rational BaselineMass() => Rational.Ratio(SecondSize * ChoseSecond, (SecondSize * ChoseSecond) + (FirstSize * ChoseFirst));
}
