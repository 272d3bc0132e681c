using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Section 4.2 at its edge: between two responses no reversal is possible.</summary>
public sealed class S42ReversalTwoResponses : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.reversal.two-responses",
        Kind = ClaimKind.Theorem,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, seventh item", line: 243),
        Statement = "With y1 and y2 the only responses, s(y1) - s(y2) = Pr(y1≻y2) - 1/2 for every μ; so the reversal needs a third response.",
        Reading = "Not printed: the edge of the printed statement, which shows that its witness with three responses is the smallest.",
        Domain = PreferenceLaw.Pairs,
        Hypotheses =
        [
            new("two responses", c => c.Mu.Count == 2),
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()) { Without = Perturbed },
        ],
        Conclusion = new S42ReversalTwoResponses(),
        Controls = [new("s(y1) - s(y2) = 2Pr(y1≻y2) - 1", new TwiceTheMargin())],
    };

    private static Engine.Domains.Domain<PreferenceLaw> Perturbed => PreferenceLaw.Pairs with
    {
        Name = "two responses, one entry or one pair of entries of the table changed",
        Draw = draws => PreferenceLaw.Pairs.Draw(draws) with { Preference = draws.PerturbedPreferences(2, 0, 1) },
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var s = c.Scores<T>();
        return Gap.Equal(s[0] - s[1], T.Of(c.Preference[0][1] - Rational.Ratio(1, 2)));
    }

    private sealed class TwiceTheMargin : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T>
        {
            var s = c.Scores<T>();
            return Gap.Equal(s[0] - s[1], T.Of((2 * c.Preference[0][1]) - 1));
        }
    }
}
