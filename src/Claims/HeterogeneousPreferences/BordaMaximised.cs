using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>DPO said to maximise the Borda count.</summary>
/// <remarks>
/// A policy that maximises E_π[κ NBC] - β KL(π; π_ref) is π ∝ π_ref e^(κ NBC/β), so its induced reward is κ NBC up to a constant. DPO's has the
/// order of NBC, not its proportions: for one type it is r, and three weights 1, 2, 3 already have log 2 : log 3/2 = 1.7095... against
/// 29/17 = 1.7058... in NBC. It is IPO that maximises the expected NBC: nbc.ipo.
/// </remarks>
public sealed class BordaMaximised : IStatement<ComparedResponses>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<ComparedResponses> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.maximizes",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 1, contributions", line: 17),
        Statement = "π_DPO maximises E_π[κ NBC] - β KL(π; π_ref) for some κ > 0: its induced reward satisfies (h(i) - h(j)) (NBC(j) - NBC(k)) = (h(j) - h(k)) (NBC(i) - NBC(j)) for all i, j, k.",
        Reading = "Maximising as in eq. (1) and (9), with NBC for the reward and any scale κ, which is more lenient than κ = 1; without the divergence the maximiser would be a point mass, which π_DPO never is. The ordinal sense that Sec. 4.2 proves is the repair.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/nbc.maximizes.repaired",
        Domain = ComparedResponses.FullSupport,
        Conclusion = new BordaMaximised(),
        Controls = [new("h(i) - h(j) = NBC(i) - NBC(j)", new Itself())],
        Cases = 500,
    };

    /// <summary>The repair.</summary>
    public static Claim<ComparedResponses> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.maximizes.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/nbc.maximizes",
        Source = HeterogeneousPreferencesDocument.At("Sec. 1, contributions", line: 17),
        Statement = "Among the responses that D draws π_DPO/π_ref has the order of NBC: it is greatest exactly where NBC is.",
        Uses = ["heterogeneous-preferences/nbc.dpo-order"],
        Domain = ComparedResponses.Domain,
        Conclusion = new BordaOrdering(),
        Controls = [new("π_DPO is greatest for the response of greatest reward of the first type", new FirstType())],
        Cases = 500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedResponses c)
        where T : struct, IReal<T> => Compared<T>(c, (h, nbc, slack) => Gap.All(
            from i in Enumerable.Range(0, h.Length)
            from j in Enumerable.Range(0, i)
            from k in Enumerable.Range(0, j)
            let defect = T.Abs(((h[i] - h[j]) * (nbc[j] - nbc[k])) - ((h[j] - h[k]) * (nbc[i] - nbc[j])))
            select Gap.AtMost(defect, slack * (T.One + T.Abs(nbc[j] - nbc[k]) + T.Abs(nbc[i] - nbc[j])))));

    // The logarithms of the certified candidate are within the slack of differences of h at the minimiser.
    private static Gap<T> Compared<T>(ComparedResponses c, Func<T[], T[], T, Gap<T>> compare)
        where T : struct, IReal<T>
    {
        var support = c.Support();
        var candidate = PopulationDpo.Candidate(c.Link, c.Preferences<Float64>(support), [.. support.Select(y => Float64.Of(c.Drawn[y]))]);
        T[] x = [.. candidate.Select(w => T.Of(w))];
        var radius = PopulationDpo.Radius<T>(c.Link, x, c.Preferences<T>(support), [.. support.Select(y => T.Of(c.Drawn[y]))])
            ?? throw (typeof(T) == typeof(Rational) ? new NotRationalException("an uncertified minimiser") : new UndecidedException("the minimiser is not certified"));
        var counts = c.BordaCounts(c.Drawn);

        // A minimiser hit exactly has radius 0, where no enclosure of logarithms could tell equal sides; more room refutes less.
        var room = (T.Of(2) * radius) + T.Of(Rational.Pow(2, -100));
        return compare([.. x.Select(T.Log)], [.. support.Select(y => T.Of(counts[y]))], room);
    }

    private sealed class Itself : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => Compared<T>(c, (h, nbc, slack) => Gap.All(
                Enumerable.Range(1, h.Length - 1).Select(i => Gap.AtMost(T.Abs(h[i] - h[0] - nbc[i] + nbc[0]), slack))));
    }

    private sealed class FirstType : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T>
        {
            var counts = c.BordaCounts(c.Drawn);
            var best = Enumerable.Range(0, counts.Length).MaxBy(y => c.Weights[0][y]);
            return Gap.All(counts.Select(b => Gap.AtMost(T.Of(b), T.Of(counts[best]))));
        }
    }
}
