using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The step that minimises the population loss pair by pair, as printed.</summary>
/// <remarks>
/// π(y2|{y1, y2}) enters both the term of (y1, y2) and that of (y2, y1), and with three responses it is tied to every other pair by
/// π(y2)/π(y1) = π(y2)/π(y3) · π(y3)/π(y1). So a minimiser of the sum need not minimise any one term.
/// </remarks>
public sealed class OneTermPerPair : IStatement<DisagreementTerms>
{
    /// <summary>The claim.</summary>
    public static Claim<DisagreementTerms> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.one-term",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (21)", line: 399),
        Statement = "If π* minimises eq. (21), then π*(y2|{y1, y2}) minimises Σ_o l χ_o(z(y1, y2)) for each candidate pair (y1, y2), because it enters no other term.",
        Reading = "Consistent for candidates drawn independently from one law, as everywhere in the document. The conclusion is asked for at h: the slope of each pair's own term vanishes at h = Δr̄.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.one-term.repaired",
        Domain = DisagreementTerms.Exchangeable(2),
        Hypotheses = [new("consistent for independent candidates", c => c.IsConsistent())],
        Conclusion = new OneTermPerPair(),
        Controls = [new("each pair's own term has a rising slope at π*", new Rising())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DisagreementTerms c)
        where T : struct, IReal<T> => Gap.Equal(OwnSlope<T>(c), T.Zero).Named("slope of the pair's own term at h = Δr̄");

    private static T OwnSlope<T>(DisagreementTerms c)
        where T : struct, IReal<T>
    {
        // e^(|U| Δr̄) = Π v_u, where the agreement loss has its minimum.
        var (odds, z) = (T.One, new T[c.Types]);
        for (var u = 0; u < c.Types; u++)
        {
            odds *= T.Of(c.Odds[u]);
            z[u] = T.Of(c.Odds[u] / (1 + c.Odds[u]));
        }

        return AgreementLoss.Slope<T>(z, odds, T.Of(c.Types)) + PatternLaw.Expectation<T>(z, o => T.Of(c.Coefficient(o)));
    }

    private sealed class Rising : IStatement<DisagreementTerms>
    {
        public Gap<T> Evaluate<T>(DisagreementTerms c)
            where T : struct, IReal<T> => Gap.Greater(OwnSlope<T>(c), T.Zero);
    }
}
