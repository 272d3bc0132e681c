using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data, categories, baseline and β for DPO under Assumption 3.</summary>
/// <param name="Data">D.</param>
/// <param name="Mass">ζ in (0, 1), the baseline's mass on M_1; it is uniform within either category.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="Power">|D|/β, a positive integer.</param>
public sealed record DirectSetting(CategoryData Data, Rational Mass, int FirstSize, int SecondSize, int Power)
{
    /// <summary>Data that Assumption 1 can produce with three alternatives or more.</summary>
    public static Domain<DirectSetting> Any { get; } = From(CommonSizeQueries.AtLeastThree);

    /// <summary>Data with both choices made in mixed queries.</summary>
    public static Domain<DirectSetting> BothChosen { get; } = From(CommonSizeQueries.AtLeastThree with
    {
        Name = $"{CommonSizeQueries.AtLeastThree.Name}, both categories chosen in mixed queries",
        Draw = draws =>
        {
            var data = CommonSizeQueries.AtLeastThree.Draw(draws);
            var size = data.Items[0].Size();
            int one = 1 + draws.Choose(size - 1), two = 1 + draws.Choose(size - 1);
            return new(data.Items.Add(new(one, size - one, true)).Add(new(two, size - two, false)));
        },
    }) with { Wider = Any };

    /// <summary>The odds of M_2 of the policy whose implied reward difference is ln x.</summary>
    internal Rational PolicyOdds(Rational odds) => (1 - Mass) / Mass * Rational.Pow(odds, Power);

    /// <summary>e^(L_DPO(π) - L_DPO(π')), by eq. (11), for the policies of Assumption 3 with odds of M_2 from one to the other.</summary>
    internal T Gain<T>(Rational from, Rational to)
        where T : struct, IReal<T>
    {
        (T First, T Second) a = Implied<T>(from), b = Implied<T>(to);
        var gain = T.One;
        foreach (var d in Data.Items)
        {
            gain *= LogitLikelihood.Probability(d, b.First, b.Second) / LogitLikelihood.Probability(d, a.First, a.Second);
        }

        return gain;
    }

    /// <summary>(P_π(x)/P_π̄(x))^(β/|D|) for a message of either category.</summary>
    private (T First, T Second) Implied<T>(Rational policyOdds)
        where T : struct, IReal<T>
    {
        T[] policy = [T.Of(1 / (1 + policyOdds) / FirstSize), T.Of(policyOdds / (1 + policyOdds) / SecondSize)];
        T[] baseline = [T.Of(Mass / FirstSize), T.Of((1 - Mass) / SecondSize)];
        var implied = DirectPreference.ImpliedWeights<T>(policy, baseline, Power);
        return (implied[0], implied[1]);
    }

    private static Domain<DirectSetting> From(Domain<CategoryData> data) => new()
    {
        Name = $"{data.Name}; 0 < ζ < 1, |M_1| and |M_2| from 1 to 100, |D|/β from 1 to 3",
        Draw = draws =>
        {
            var d = data.Draw(draws);
            return new(d, draws.InnerProportion(), draws.OneOf(1, 2, 10), draws.OneOf(1, 2, 100), draws.Integer(1, 3));
        },
        Print = c => $"{CategoryData.Printed(c.Data)}, P_π̄(M_1) = {c.Mass}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, |D|/β = {c.Power}",
    };
}
