using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A baseline over messages, rewards of the two categories, and another policy of Assumption 3 to compare with.</summary>
/// <param name="First">The baseline's weights on the messages of M_1, positive.</param>
/// <param name="Second">Its weights on the messages of M_2, positive.</param>
/// <param name="FirstTilt">e^(ψ_1 |D|/β).</param>
/// <param name="SecondTilt">e^(ψ_2 |D|/β).</param>
/// <param name="Rival">The other policy's mass on M_1, in (0, 1).</param>
public sealed record PolicyOptimum(
    ValueList<Rational> First, ValueList<Rational> Second, Rational FirstTilt, Rational SecondTilt, Rational Rival)
{
    /// <summary>Any baseline with mass on every message.</summary>
    public static Domain<PolicyOptimum> AnyBaseline { get; } = From("any baseline of full support", uniform: false);

    /// <summary>Baselines as in Assumption 1.</summary>
    public static Domain<PolicyOptimum> UniformBaseline { get; } =
        From("baselines uniform within either category", uniform: true) with { Wider = AnyBaseline };

    /// <summary>Whether the baseline is uniform within either category.</summary>
    internal bool IsUniform() => First.All(w => w == First[0]) && Second.All(w => w == Second[0]);

    /// <summary>P_π̄, message by message, those of M_1 first.</summary>
    internal Rational[] Baseline()
    {
        Rational[] weights = [.. First, .. Second];
        var total = Reals.Sum<Rational>(weights);
        return [.. weights.Select(w => w / total)];
    }

    /// <summary>The right side of the printed formula, message by message.</summary>
    internal Rational[] Gibbs(Rational firstTilt, Rational secondTilt)
    {
        Rational[] masses = [.. First.Select(w => w * firstTilt), .. Second.Select(w => w * secondTilt)];
        var total = Reals.Sum<Rational>(masses);
        return [.. masses.Select(m => m / total)];
    }

    /// <summary>The policy of Assumption 3 with a given mass on M_1, message by message.</summary>
    internal Rational[] WithinArchitecture(Rational firstMass) =>
    [
        .. First.Select(_ => firstMass / First.Count),
        .. Second.Select(_ => (1 - firstMass) / Second.Count),
    ];

    /// <summary>L_policy / β as in eq. (8): the divergence from the baseline less the expected reward times |D|/β.</summary>
    internal T Loss<T>(Rational[] policy)
        where T : struct, IReal<T>
    {
        var baseline = Baseline();
        var sum = T.Zero;
        for (var x = 0; x < policy.Length; x++)
        {
            var tilt = x < First.Count ? FirstTilt : SecondTilt;
            sum += T.Of(policy[x]) * (T.Log(T.Of(policy[x] / baseline[x])) - T.Log(T.Of(tilt)));
        }

        return sum;
    }

    private static Domain<PolicyOptimum> From(string baselines, bool uniform) => new()
    {
        Name = $"{baselines}, |M_1| and |M_2| from 1 to 3, any ψ, another policy of Assumption 3",
        Draw = draws =>
        {
            ValueList<Rational> Weights(int count)
            {
                var common = draws.Weight();
                return draws.List(count, d => uniform ? common : d.Weight());
            }

            var first = Weights(draws.Integer(1, 3));
            var second = Weights(draws.Integer(1, 3));
            return new(first, second, draws.Weight(), draws.Weight(), draws.InnerProportion());
        },
        Print = c => $"P_π̄ ∝ {c.First} on M_1, {c.Second} on M_2, e^(ψ |D|/β) = ({c.FirstTilt}, {c.SecondTilt}), rival P(M_1) = {c.Rival}",
    };
}
