using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>What Lemma 15 needs in place of convexity: a later point below all of an initial interval.</summary>
public sealed class Lemma15Apply14Repaired : IStatement<GrowingSecond>
{
    /// <summary>The claim.</summary>
    public static Claim<GrowingSecond> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.apply14.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof, last line", line: 584),
        Statement = "For D in E(D), each c in (0, 1) and m ≥ M(c): the loss at odds u = m is below the loss at every q ≤ c, so minimisers lie beyond c; convexity is not used.",
        Repairs = "perverse-incentives/lemma15.apply14",
        Domain = GrowingSecond.Domain,
        Hypotheses = [new("|I_2| > 0", c => c.Setting.Second() > 0)],
        Conclusion = new Lemma15Apply14Repaired(),
        Cases = 1000,
        Controls =
        [
            new("the loss at u = m is lower by 1 + ln m", new ByMore()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GrowingSecond c)
        where T : struct, IReal<T> => new Lemma15().Evaluate<T>(c);

    private sealed class ByMore : IStatement<GrowingSecond>
    {
        public Gap<T> Evaluate<T>(GrowingSecond c)
            where T : struct, IReal<T>
        {
            var m = c.Ratio();
            return Gap.Greater(c.Setting.Loss(T.Of(c.Odds()), T.Of(m)), c.Setting.Loss(T.Of(m), T.Of(m)) + T.One + (T.Of(c.Setting.Data.Items.Count) * T.Log(T.Of(m))));
        }
    }
}
