using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>L_policy without regularisation, and a policy of Assumption 3.</summary>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="FirstReward">ψ_1.</param>
/// <param name="SecondReward">ψ_2.</param>
/// <param name="Count">|D|.</param>
/// <param name="FirstWeight">e^θ_1.</param>
/// <param name="SecondWeight">e^θ_2.</param>
public sealed record UnregularisedPolicy(
    int FirstSize, int SecondSize, Rational FirstReward, Rational SecondReward, int Count, Rational FirstWeight, Rational SecondWeight)
{
    /// <summary>Rewards with ψ_2 &gt; ψ_1, as on E_η.</summary>
    public static Domain<UnregularisedPolicy> Domain { get; } = new()
    {
        Name = "|M_1|, |M_2| from 1 to 100, ψ_2 > ψ_1, |D| from 1 to 1,000, any θ",
        Draw = draws => Drawn(draws, draws.Weight()),
        Print = Printed,
        Wider = new() { Name = "the same with any ψ", Draw = draws => Drawn(draws, draws.OneOf(0, 1, -1) * draws.Weight()), Print = Printed },
    };

    /// <summary>ψ_2 - ψ_1.</summary>
    internal Rational Lead() => SecondReward - FirstReward;

    /// <summary>P(M_1) with e^θ_2 multiplied by a factor.</summary>
    internal Rational FirstMass(Rational factor) =>
        FirstSize * FirstWeight / ((FirstSize * FirstWeight) + (SecondSize * SecondWeight * factor));

    /// <summary>L_policy at β = 0, summed message by message.</summary>
    internal T Loss<T>(Rational factor)
        where T : struct, IReal<T>
    {
        Rational total = (FirstSize * FirstWeight) + (SecondSize * SecondWeight * factor), sum = 0;
        for (var x = 0; x < FirstSize + SecondSize; x++)
        {
            sum += x < FirstSize ? FirstWeight / total * FirstReward : SecondWeight * factor / total * SecondReward;
        }

        return T.Of(-Count * sum);
    }

    private static UnregularisedPolicy Drawn(Draws draws, Rational lead)
    {
        int Size() => draws.OneOf(1, 2, 3, 10, 100);
        var first = draws.Utility();
        return new(Size(), Size(), first, first + lead, draws.OneOf(1, 2, 10, 1000), draws.Weight(), draws.Weight());
    }

    private static string Printed(UnregularisedPolicy c) =>
        $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, ψ = ({c.FirstReward}, {c.SecondReward}), |D| = {c.Count}, e^θ = ({c.FirstWeight}, {c.SecondWeight})";
}
