using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>The set-up of Section 5.3 of "RLHF and IIA: Perverse Incentives".</summary>
/// <param name="FirstSize">|M_1|, at least 1.</param>
/// <param name="SecondSize">|M_2|, at least 1.</param>
/// <param name="First">p_*(1) in (0, 1).</param>
/// <param name="Mass">P_π̄(M_1) in (0, 1).</param>
/// <param name="Beta">β &gt; 0.</param>
/// <param name="Margin">δ &gt; 0 of SLiC, which the paper leaves open.</param>
public sealed record SimulationSetting(int FirstSize, int SecondSize, Rational First, Rational Mass, double Beta, double Margin)
{
    /// <summary>The margin δ where the user gives none; the paper prints no value.</summary>
    public const double DefaultMargin = 1;

    /// <summary>The numbers printed in Section 5.3.</summary>
    public static SimulationSetting Printed { get; } = new(10, 100, Rational.Ratio(3, 5), Rational.Ratio(4, 5), 1, DefaultMargin);

    /// <summary>The same in the doubles that a loss is made of.</summary>
    internal PolicyScale Scale() => new(
        Float64Functions.Log(((1 - Mass) / Mass).ToDouble()), Float64Functions.Log((double)SecondSize / FirstSize), Beta, Margin);
}

/// <summary>What the losses need of a setting, as functions of v = ln(P(M_2)/P(M_1)).</summary>
/// <param name="Baseline">v of the baseline.</param>
/// <param name="Uniform">ln(|M_2|/|M_1|), which is v of the uniform policy θ = 0.</param>
/// <param name="Beta">β.</param>
/// <param name="Margin">δ.</param>
internal readonly record struct PolicyScale(double Baseline, double Uniform, double Beta, double Margin);
