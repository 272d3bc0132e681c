using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Policies that are uniform within each of two message categories, given by two scalars.</summary>
/// <remarks>
/// P(x) = e^(θ_z) / (|M_1| e^(θ_1) + |M_2| e^(θ_2)) for x in M_z. Weights a_z = e^(θ_z) stand for the scalars, so that masses are
/// rational. Perverse Incentives, Assumption 3, line 244.
/// </remarks>
public static class TwoCategoryPolicy
{
    /// <summary>P(M_2) = |M_2| a_2 / (|M_1| a_1 + |M_2| a_2).</summary>
    /// <param name="sizes">|M_1| and |M_2|, at least 1 each.</param>
    /// <param name="first">a_1 &gt; 0.</param>
    /// <param name="second">a_2 &gt; 0.</param>
    public static T SecondMass<T>((int First, int Second) sizes, T first, T second)
        where T : struct, IReal<T>
    {
        var mass = T.Of(sizes.Second) * second;
        return mass / ((T.Of(sizes.First) * first) + mass);
    }

    /// <summary>The mass on M_1 of the policy that minimises L_policy for rewards ψ: ζ / (ζ + (1 - ζ) e^((ψ_2 - ψ_1) |D| / β)).</summary>
    /// <param name="baseline">ζ in (0, 1), the baseline's mass on M_1.</param>
    /// <param name="tilt">e^((ψ_2 - ψ_1) |D| / β), positive.</param>
    public static T TiltedFirstMass<T>(T baseline, T tilt)
        where T : struct, IReal<T> => baseline / (baseline + ((T.One - baseline) * tilt));
}
