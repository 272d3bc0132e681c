using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (18) with y' uniform over the two other actions.</summary>
public sealed class Eq18ExcludingSelf : IStatement<ThreeActions>
{
    private static readonly string[] Values = ["0.750308914165", "0.628463187066", "0.121227898769"];

    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq18.s-ipo.excluding-self",
        Kind = ClaimKind.WorkedExample,
        Source = DpoVersusIpoDocument.At("Sec. 5, eq. (18)", line: 255),
        Statement = "With y' uniform over the two actions other than y: s_IPO = (0.750308914165, 0.628463187066, 0.121227898769), the order of s_DPO.",
        Reading = "y' is another action than y; the law of y' then depends on y, which (8) does not foresee.",
        Uses = ["dpo-versus-ipo/eq17.bt-probs"],
        Expected = VerdictKind.Proved,
        Domain = ThreeActions.Printed,
        Conclusion = new Eq18ExcludingSelf(),
        Controls = [new("the scores are those with y itself included", new Included())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T> => Gap.All(
        [
            .. Values.Select((v, y) => Gap.RoundsTo(Mean(y, c.BySigmoid<T>), v)),
            .. Values.Select((v, y) => Gap.RoundsTo(Mean(y, c.ByWeights<T>), v).Named("by weights")),
            Gap.Greater(Mean(0, c.BySigmoid<T>), Mean(1, c.BySigmoid<T>)),
            Gap.Greater(Mean(1, c.BySigmoid<T>), Mean(2, c.BySigmoid<T>)),
        ]);

    private static T Mean<T>(int y, Func<int, int, T> probability)
        where T : struct, IReal<T> => (probability(y, (y + 1) % 3) + probability(y, (y + 2) % 3)) / T.Of(2);

    private sealed class Included : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Equal(Mean(0, c.BySigmoid<T>), Eq18SIpo.Scores<T>(c)[0]);
    }
}
