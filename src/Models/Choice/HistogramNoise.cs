using TheoremCheck.Numbers;
using static TheoremCheck.Models.Choice.Polynomials;

namespace TheoremCheck.Models.Choice;

/// <summary>Choice probabilities of H_j = V_j + ε_j with independent noise whose density is constant on unit cells.</summary>
/// <remarks>
/// The noise lies in the cell [c, c + 1) with probability m_c, evenly spread within it; for integer V_j the utilities lie in unit
/// cells too. Given that H_j lies at t within its cell, another utility is below it with probability B_k + t A_k, where B_k is
/// its mass in lower cells and A_k its mass in the same one, so p(j|S) is a sum over cells of ∫ Π (B_k + t A_k) dt on [0, 1].
/// Uniform noise is the case of equal masses. Two utilities are never equal, so no rule for ties is needed;
/// noise on the integers with ties broken evenly has the same choice probabilities.
/// </remarks>
public static class HistogramNoise
{
    /// <summary>P(H_j > H_k for all other k in S).</summary>
    /// <param name="masses">m_0, m_1, ...: the probabilities of the cells.</param>
    /// <param name="utilities">One integer V_j per alternative.</param>
    /// <param name="alternative">j, a member of the menu.</param>
    /// <param name="menu">S, none twice.</param>
    public static T Choice<T>(ReadOnlySpan<T> masses, ReadOnlySpan<int> utilities, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        for (var cell = 0; cell < masses.Length; cell++)
        {
            T[] below = [masses[cell]];
            foreach (var k in menu)
            {
                if (k == alternative)
                {
                    continue;
                }

                var same = cell + utilities[alternative] - utilities[k];
                var lower = T.Zero;
                for (var c = 0; c < same && c < masses.Length; c++)
                {
                    lower += masses[c];
                }

                below = Times(below, [lower, same >= 0 && same < masses.Length ? masses[same] : T.Zero]);
            }

            total += At(Antiderivative(below), T.One);
        }

        return total;
    }
}
