using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The variables q and m of eq. (24) at a setting, and the hypotheses in force in the proof of Lemma 15.</summary>
internal static class InclusivePoint
{
    /// <summary>Settings whose baseline is p_*, with enough of I_2 for |I_2| &gt; max(1 + β, 2β ln(p_*(1)/p_*(2))).</summary>
    public static Domain<InclusiveSetting> Corrected { get; } = InclusiveSetting.Domain with
    {
        Name = InclusiveSetting.Domain.Name + ", with p_*(1) and p_*(2) exchanged in E(D) and the baseline at p_*",
        Draw = draws => AtPopulation(InclusiveSetting.Domain.Draw(draws) is var c ? c with { First = 1 - c.First } : c),
        Classes = [],
        Wider = InclusiveSetting.Domain.Wider! with { Draw = draws => AtPopulation(InclusiveSetting.Domain.Wider.Draw(draws)) },
    };

    /// <summary>β &gt; 0 and E(D) as printed.</summary>
    public static IReadOnlyList<Hypothesis<InclusiveSetting>> Likely { get; } =
    [
        new("β > 0", c => c.Beta.Sign > 0),
        new("|I_1| > 1", c => c.Data.CountMixed(true) > 1),
        new("|I_2| > max(1 + β, 2β ln(p_*(2)/p_*(1)))", c => LikelyEvent.HasEnoughSecond(c.Second(), c.Beta, c.First)),
    ];

    /// <summary>β &gt; 0 and the corrected bound on |I_2|.</summary>
    public static IReadOnlyList<Hypothesis<InclusiveSetting>> LikelyCorrected { get; } =
    [
        new("β > 0", c => c.Beta.Sign > 0),
        new("|I_2| > max(1 + β, 2β ln(p_*(1)/p_*(2)))", c => LikelyEvent.HasEnoughSecond(c.Second(), c.Beta, 1 - c.First)),
    ];

    /// <summary>q = P(M_2).</summary>
    public static Rational Q(this InclusiveSetting c) => TwoCategoryPolicy.SecondMass(c.Sizes(), c.FirstWeight, c.SecondWeight);

    /// <summary>m = |M_2| / |M_1|.</summary>
    public static Rational M(this InclusiveSetting c) => Rational.Ratio(c.SecondSize, c.FirstSize);

    /// <summary>|I_2|.</summary>
    public static int Second(this InclusiveSetting c) => c.Data.CountMixed(false);

    /// <summary>|I|.</summary>
    public static int Mixed(this InclusiveSetting c) => c.Data.CountMixed(false) + c.Data.CountMixed(true);

    /// <summary>p_*(2) / p_*(1).</summary>
    public static Rational TypeOdds(this InclusiveSetting c) => (1 - c.First) / c.First;

    /// <summary>The first term of line 578.</summary>
    public static T FirstTerm<T>(this InclusiveSetting c, Rational q, Rational m)
        where T : struct, IReal<T> => InclusiveMassLoss.FirstTerm(c.Data.Items.Span, T.Of(q), T.Of(m));

    /// <summary>∂L/∂q as line 578 prints it, with p_*.</summary>
    public static T MassSlope<T>(this InclusiveSetting c, Rational q, Rational m)
        where T : struct, IReal<T> => InclusiveMassLoss.Slope(c.Data.Items.Span, T.Of(q), T.Of(m), T.Of(c.TypeOdds()), T.Of(c.Beta));

    /// <summary>L_IL at odds u and ratio m.</summary>
    public static T Loss<T>(this InclusiveSetting c, T odds, T m)
        where T : struct, IReal<T> =>
        InclusiveLoss.CrossEntropy(c.Data.Items.Span, odds / m) + (T.Of(c.Beta) * InclusiveLoss.Divergence(odds, T.Of(c.BaselineOdds)));

    private static InclusiveSetting AtPopulation(InclusiveSetting c) => c with { BaselineOdds = c.TypeOdds() };
}
