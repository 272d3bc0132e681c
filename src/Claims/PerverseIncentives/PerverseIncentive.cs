using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The abstract's thesis in its simplest form: a logit fit can reward what the majority does not prefer.</summary>
public sealed class PerverseIncentive : IStatement<FittedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/abs.perverse",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Abstract and Sec. 1", line: 16),
        Statement = "There are a majority P > 1/2 and a query of three responses or more, k_1 of the preferred kind and k_2 of the other, for which the logit fitted to the population "
            + "gives the other kind the higher reward, while the fit to pairs of one response each gives it to the preferred kind.",
        Reading = "'Can incentivize' asserts an example; choices are uniform within the kind that an individual prefers, as in the dichotomy model.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = FittedQuery.AnySize,
        Hypotheses =
        [
            new("P > 1/2", c => c.Share > Rational.Ratio(1, 2)),
            new("three responses or more", c => c.Preferred + c.Rest > 2),
        ],
        Conclusion = new PerverseIncentive(),
        Controls =
        [
            new("every query of three or more rewards the preferred kind", new PreferredAlways()),
            new("every query of three or more rewards the other kind", new OtherAlways()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedQuery c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Greater(c.Descent(T.One), T.Zero).Named("the other kind is rewarded"),
        Gap.Less(new FittedQuery(1, 1, c.Share).Descent(T.One), T.Zero).Named("in pairs the preferred kind is"));

    private sealed class PreferredAlways : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.Less(c.Descent(T.One), T.Zero);
    }

    private sealed class OtherAlways : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.Greater(c.Descent(T.One), T.Zero);
    }
}
