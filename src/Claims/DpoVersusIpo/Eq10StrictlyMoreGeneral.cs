using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (10) allows laws of labels that no Bradley-Terry model has.</summary>
public sealed class Eq10StrictlyMoreGeneral : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq10.more-general.strictly",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (10)", line: 162),
        Statement = "There are preference probabilities strictly between 0 and 1, so within (9) for α = (0,1), whose odds do not multiply: "
            + "odds(1,2) odds(2,3) ≠ odds(1,3). Under Bradley-Terry they always do.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = PreferenceLaw.Domain,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
        ],
        Conclusion = new Eq10StrictlyMoreGeneral(),
        Controls =
        [
            new("for all: the odds multiply or some preference is certain", new Always()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T> => c.Mu.Count < 3 ? Gap.Fails<T>("two responses: every law is Bradley-Terry") : Gap.All(Inner<T>(c), Gap.Not(Multiply<T>(c)));

    private static Gap<T> Inner<T>(PreferenceLaw c)
        where T : struct, IReal<T> => Gap.All(c.Preference.SelectMany(row => row.Select(p => Gap.All(Gap.Less(T.Zero, T.Of(p)), Gap.Less(T.Of(p), T.One)))));

    private static Gap<T> Multiply<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var p = PreferenceTable.Lift<T>(c.Preference);
        return Gap.Equal(p[0][1] * p[1][2] * p[2][0], p[1][0] * p[2][1] * p[0][2]);
    }

    private sealed class Always : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => c.Mu.Count < 3 ? Gap.Holds<T>("two responses") : Gap.Any(Gap.Not(Inner<T>(c)), Multiply<T>(c));
    }
}
