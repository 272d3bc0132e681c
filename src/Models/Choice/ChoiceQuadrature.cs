using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>Choice probabilities of H_j = V_j + ε_j with independent noise of any law, between bounds that are certain.</summary>
/// <remarks>
/// <para>
/// p(j|S) = ∫ G dF_j with F_j(x) = P(H_j ≤ x) and G the product of F_k over the other k in S. Both rise, so on a cell (a, b] the
/// integral lies between G(a) and G(b) times F_j(b) - F_j(a); beyond the grid G lies between 0 and its value there, or that and 1.
/// </para>
/// <para>The bracket is as wide as about the length of a cell times the density of the differences: not many digits, but no doubt.</para>
/// </remarks>
public sealed class ChoiceQuadrature<T>
    where T : struct, IReal<T>
{
    private const int Reach = 10;

    private readonly Bracket<T>[] below;
    private readonly int perUnit;
    private readonly int first;

    /// <summary>Tabulates the distribution function within ten scales of its location.</summary>
    /// <param name="noise">The law of ε_j, the same for all j.</param>
    /// <param name="perUnit">Cells per unit of utility, at least 1.</param>
    public ChoiceQuadrature(NoiseDistribution noise, int perUnit)
    {
        ArgumentNullException.ThrowIfNull(noise);
        ArgumentOutOfRangeException.ThrowIfLessThan(perUnit, 1);
        this.perUnit = perUnit;
        first = (int)((noise.Location - (Reach * noise.Scale)) * perUnit).Floor();
        var last = (int)((noise.Location + (Reach * noise.Scale)) * perUnit).Floor() + 1;
        below = new Bracket<T>[last - first + 1];
        for (var i = 0; i < below.Length; i++)
        {
            below[i] = noise.Below<T>(Rational.Ratio(first + i, perUnit));
        }
    }

    /// <summary>p(j|S) = P(H_j > H_k for all other k in S), between two numbers.</summary>
    /// <param name="utilities">V_j in units of one cell, 1 / perUnit.</param>
    /// <param name="alternative">j, a member of the menu.</param>
    /// <param name="menu">S, none twice.</param>
    /// <exception cref="ArgumentException">When the menu does not offer the alternative.</exception>
    public Bracket<T> Choice(ReadOnlySpan<int> utilities, int alternative, ReadOnlySpan<int> menu)
    {
        if (!menu.Contains(alternative))
        {
            throw new ArgumentException($"the menu does not offer alternative {alternative}", nameof(menu));
        }

        // x runs over the grid of H_j; place i is the value first + i + V_j in cells.
        var (low, high) = (T.Zero, T.Zero);
        var left = Others(utilities, alternative, menu, 0);
        high += left.High * below[0].High;
        for (var i = 1; i < below.Length; i++)
        {
            var right = Others(utilities, alternative, menu, i);
            low += left.Low * T.Max(T.Zero, below[i].Low - below[i - 1].High);
            high += right.High * T.Max(T.Zero, below[i].High - below[i - 1].Low);
            left = right;
        }

        low += left.Low * T.Max(T.Zero, T.One - below[^1].High);
        high += T.One - below[^1].Low;
        return new(low, high);
    }

    /// <summary>V in cells for V in units.</summary>
    /// <param name="units">Integers.</param>
    public int[] Utilities(ReadOnlySpan<int> units) => Array.ConvertAll(units.ToArray(), v => v * perUnit);

    private Bracket<T> Others(ReadOnlySpan<int> utilities, int alternative, ReadOnlySpan<int> menu, int place)
    {
        var (low, high) = (T.One, T.One);
        foreach (var k in menu)
        {
            if (k == alternative)
            {
                continue;
            }

            var at = place + utilities[alternative] - utilities[k];
            low *= at < 0 ? T.Zero : below[Math.Min(at, below.Length - 1)].Low;
            high *= at >= below.Length ? T.One : below[Math.Max(at, 0)].High;
        }

        return new(low, high);
    }
}
