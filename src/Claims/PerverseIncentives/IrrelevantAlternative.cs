using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>First thought experiment: y_1 turns the estimated order round under the dichotomy model, and would not under IIA.</summary>
/// <remarks>
/// The fit is the root of the population slope. Under a logit truth, of whatever odds, triple and pair are fitted by the same odds: it is the
/// failure of IIA in the choices that makes them differ.
/// </remarks>
public sealed class IrrelevantAlternative : IStatement<FittedOdds>
{
    private static readonly Rational First = Rational.Parse("0.6");

    /// <summary>The claim.</summary>
    public static Claim<FittedOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/te1.irrelevant",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5.4, after eq. (13)", line: 293),
        Statement = "For p_* = (0.6, 0.4) the fitted e^(ψ_2 - ψ_1) is 4/3 > 1 with y_1 and 2/3 < 1 without; "
            + "if choices obeyed IIA, with any logit odds x, it would be x with y_1 and without.",
        Uses = ["perverse-incentives/te1.ln43", "perverse-incentives/te1.ln23"],
        Domain = FittedOdds.Domain,
        Conclusion = new IrrelevantAlternative(),
        Controls = [new("the fit without y_1 is that with y_1", new Unmoved())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedOdds c)
        where T : struct, IReal<T>
    {
        T triple = T.Of(Rational.Ratio(4, 3)), pair = T.Of(Rational.Ratio(2, 3)), truth = T.Of(c.Odds);
        return Gap.All(
            Gap.Equal(Slope(2, T.Of(First), triple), T.Zero).Named("fit with y_1"),
            Gap.Equal(Slope(1, T.Of(First), pair), T.Zero).Named("fit without y_1"),
            Gap.Less(T.One, triple),
            Gap.Less(pair, T.One),
            Gap.Equal(Slope(2, T.Of(2) / (T.Of(2) + truth), truth), T.Zero).Named("logit truth, with y_1"),
            Gap.Equal(Slope(1, T.One / (T.One + truth), truth), T.Zero).Named("logit truth, without y_1"));
    }

    // The mean of the descent over choices: M_1 with probability p, from k messages of M_1 and one of M_2.
    private static T Slope<T>(int copies, T first, T odds)
        where T : struct, IReal<T> =>
        (first * RewardLoss.Descent<T>([new(copies, 1, true)], odds)) + ((T.One - first) * RewardLoss.Descent<T>([new(copies, 1, false)], odds));

    private sealed class Unmoved : IStatement<FittedOdds>
    {
        public Gap<T> Evaluate<T>(FittedOdds c)
            where T : struct, IReal<T> => Gap.Equal(Slope(1, T.Of(First), T.Of(Rational.Ratio(4, 3))), T.Zero);
    }
}
