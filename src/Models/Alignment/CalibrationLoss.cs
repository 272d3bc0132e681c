using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The SLiC loss of a two-category policy on pairs, as a function of w = P(x') / P(x) for x in M_1 and x' in M_2.</summary>
/// <remarks>
/// A mixed pair that chose M_1 costs (ln w + δ)_+, one that chose M_2 costs (δ - ln w)_+, and a pair within one category costs δ.
/// Perverse Incentives, line 220.
/// </remarks>
public static class CalibrationLoss
{
    /// <summary>The hinge part: |I_1| (ln w + δ)_+ + |I_2| (δ - ln w)_+ + δ times the number of pairs within one category.</summary>
    /// <param name="counts">|I_1|, |I_2| and the number of pairs within one category.</param>
    /// <param name="ratio">w &gt; 0.</param>
    /// <param name="margin">δ.</param>
    public static T Hinges<T>((int ChoseFirst, int ChoseSecond, int OneSided) counts, T ratio, T margin)
        where T : struct, IReal<T>
    {
        var log = T.Log(ratio);
        return (T.Of(counts.ChoseFirst) * T.Max(log + margin, T.Zero))
            + (T.Of(counts.ChoseSecond) * T.Max(margin - log, T.Zero))
            + (T.Of(counts.OneSided) * margin);
    }

    /// <summary>(ln(P(y')/P(y)) + δ)_+ for one pair (y, y').</summary>
    /// <param name="chosen">P(y) &gt; 0.</param>
    /// <param name="other">P(y') &gt; 0.</param>
    /// <param name="margin">δ.</param>
    public static T Hinge<T>(T chosen, T other, T margin)
        where T : struct, IReal<T> => T.Max(T.Log(other / chosen) + margin, T.Zero);
}
