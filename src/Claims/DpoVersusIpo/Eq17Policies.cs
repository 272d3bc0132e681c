using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Optimal policies of the experiment for either score.</summary>
public sealed class Eq17Policies : IStatement<ThreeActions>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq17.policies",
        Kind = ClaimKind.WorkedExample,
        Source = DpoVersusIpoDocument.At("Sec. 5, eqs. (17)-(18)", line: 253),
        Statement = "With π_ref uniform and β = 1: π* = (0.562921271352, 0.374705273873, 0.062373454775) for s_DPO and (0.387682452107, "
            + "0.357435918600, 0.254881629293) for s_IPO, in the same order and the second nearer to uniform.",
        Reading = "The print gives scores only; the policies are what (1) makes of them, β = 1 and π_ref, unstated, uniform.",
        Uses = ["dpo-versus-ipo/eq17.bt-probs", "dpo-versus-ipo/eq18.s-ipo", "dpo-versus-ipo/s32.step3"],
        Expected = VerdictKind.Proved,
        Domain = ThreeActions.Printed,
        Conclusion = new Eq17Policies(),
        Controls =
        [
            new("the policy for s_IPO puts more on y0", new More()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T>
    {
        T[] first = [.. c.Scores.Select(s => T.Of(s))], second = Eq18SIpo.Scores<T>(c);
        string[] one = ["0.562921271352", "0.374705273873", "0.062373454775"], other = ["0.387682452107", "0.357435918600", "0.254881629293"];
        return Gap.All(
        [
            .. Enumerable.Range(0, 3).Select(y => Gap.RoundsTo(Luce.Softmax<T>(first, y, [0, 1, 2]), one[y])),
            .. Enumerable.Range(0, 3).Select(y => Gap.RoundsTo(Luce.Softmax<T>(second, y, [0, 1, 2]), other[y])),
            .. Enumerable.Range(0, 3).Select(y => Gap.RoundsTo(ByRatios(first, y), one[y])),
            .. Enumerable.Range(0, 3).Select(y => Gap.RoundsTo(ByRatios(second, y), other[y])),
            Gap.Less(second[0] - second[2], first[0] - first[2]).Named("log odds of y0 over y2"),
        ]);
    }

    /// <summary>1 over the sum of the odds of the others: a second route.</summary>
    private static T ByRatios<T>(T[] s, int y)
        where T : struct, IReal<T> => T.One / Reals.Sum(3, o => T.Exp(s[o] - s[y]));

    private sealed class More : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Greater(Luce.Softmax<T>(Eq18SIpo.Scores<T>(c), 0, [0, 1, 2]), ByRatios([.. c.Scores.Select(s => T.Of(s))], 0));
    }
}
