using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>What is left of the step of Lemma 15: minimisers exist, and come in lines θ + (c, c).</summary>
/// <remarks>
/// L_IL is continuous in the odds u of M_2; its derivative in ln u is negative as u → 0 and positive as u → ∞, so the minimum is attained
/// in between. Lemma 15 itself speaks of any minimiser and needs no uniqueness. Existence needs only one of β &gt; 0 and
/// |I_1|, |I_2| ≥ 1, so neither hypothesis can be shown necessary beside the other.
/// </remarks>
public sealed class Lemma15UniqueRepaired : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.unique.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For β > 0 and every D in E(D): L_IL(π_θ) attains its minimum, with 0 < P(M_2) < 1; and π_θ = π_(θ + (c, c)) for every θ and c, so its minimisers are unions of such lines.",
        Repairs = "perverse-incentives/lemma15.unique",
        Domain = InclusiveSetting.Domain,
        Hypotheses =
        [
            new("β > 0", c => c.Beta.Sign > 0),
            new("|I_1| > 1", c => c.Data.CountMixed(true) > 1),
            new("|I_2| > max(1 + β, 2β ln(p_*(2)/p_*(1)))", c => LikelyEvent.HasEnoughSecond(c.Data.CountMixed(false), c.Beta, c.First)),
        ],
        Conclusion = new Lemma15UniqueRepaired(),
        Cases = 1_000,
        Controls =
        [
            new("the minimum is attained with P(M_2) > 1/2", new SecondPreferred()),
            new("π_θ = π_(θ + (c, 0))", new OneCoordinate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        T first = T.Of(c.FirstWeight), second = T.Of(c.SecondWeight), shift = T.Of(c.Shift);
        var line = Gap.Equal(
            TwoCategoryPolicy.SecondMass(c.Sizes(), first, second), TwoCategoryPolicy.SecondMass(c.Sizes(), first * shift, second * shift)).Named("P(M_2) along the line");
        int chose1 = c.Data.CountMixed(true), chose2 = c.Data.CountMixed(false);
        if (c.Beta.IsZero && chose1 + chose2 == 0)
        {
            return line;
        }

        // In ln u the slope tends to -|I_2| and |I_1|; where that is 0, β u ln u and β ln(u)/u decide, unless β is 0 too. Those
        // decide so late that no bracket is looked for.
        var attained = c.Beta.Sign > 0 || (chose1 > 0 && chose2 > 0);
        return attained && chose1 > 0 && chose2 > 0
            ? Gap.All(
                line,
                Gap.Less(c.Slope(T.Of(Power(c, -1))), T.Zero).Named("L_IL falls at a point"),
                Gap.Less(T.Zero, c.Slope(T.Of(Power(c, 1)))).Named("L_IL rises at a later one"))
            : Gap.All(line, Gap.Fact<T>(attained, "the limits of the slope of L_IL have opposite signs"));
    }

    /// <summary>The first power of 2, or of 1/2, at which doubles see the slope of the sign of its limit; the statement decides.</summary>
    private static Rational Power(InclusiveSetting c, int step)
    {
        var exponent = step;
        while (exponent * step < 400 && !(c.Slope(new Float64(Math.ScaleB(1, exponent))).Value * step > 0))
        {
            exponent += step;
        }

        return Rational.Pow(2, exponent);
    }

    private sealed class SecondPreferred : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(c.Slope(T.One), T.Zero);
    }

    private sealed class OneCoordinate : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T>
        {
            T first = T.Of(c.FirstWeight), second = T.Of(c.SecondWeight);
            return Gap.Equal(
                TwoCategoryPolicy.SecondMass(c.Sizes(), first, second), TwoCategoryPolicy.SecondMass(c.Sizes(), first * T.Of(c.Shift), second));
        }
    }
}
