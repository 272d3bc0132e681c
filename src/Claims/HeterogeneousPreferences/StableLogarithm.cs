using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The logarithm cut off below changes the objective where the corrected estimate is small or negative, not only its rounding.</summary>
public sealed class StableLogarithm : IStatement<CorrectedPreference>
{
    // The cut is not printed; any positive one below 1/2 gives the same picture.
    private static readonly Rational Cut = Rational.Ratio(1, 1000);

    /// <summary>The claim as worded.</summary>
    public static Claim<CorrectedPreference> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.logtilde",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, stable logarithm", line: 291),
        Statement = "log(max{z, ε}) = log z for every corrected estimate z: the cut serves numerical stability and changes no value.",
        Reading = "A device for numerical stability leaves the exact objective as it is. ε = 1/1000 stands for a cut that is not printed.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/corr.logtilde.repaired",
        Domain = CorrectedPreference.Domain,
        Conclusion = new StableLogarithm(),
        Controls = [new("z ≤ ε for every estimate", new Small())],
    };

    /// <summary>Where it does.</summary>
    public static Claim<CorrectedPreference> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.logtilde.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/corr.logtilde",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, stable logarithm", line: 291),
        Statement = "log(max{z, ε}) = log z exactly if z ≥ ε; for z ≤ 0 the right side has no value.",
        Domain = CorrectedPreference.Domain,
        Conclusion = new Exactly(),
        Controls = [new("z ≤ ε for every estimate", new Small())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CorrectedPreference c)
        where T : struct, IReal<T>
    {
        var z = c.Estimate<Rational>(false);
        return z.Sign > 0
            ? Gap.Equal(T.Of(Rational.Max(z, Cut)), T.Of(z)).Named("e^log~(z) = e^log z")
            : Gap.Fails<T>("log z has no value, while the cut gives one");
    }

    private sealed class Small : IStatement<CorrectedPreference>
    {
        public Gap<T> Evaluate<T>(CorrectedPreference c)
            where T : struct, IReal<T> => Gap.AtMost(c.Estimate<T>(false), T.Of(Cut));
    }

    private sealed class Exactly : IStatement<CorrectedPreference>
    {
        public Gap<T> Evaluate<T>(CorrectedPreference c)
            where T : struct, IReal<T>
        {
            var z = c.Estimate<T>(false);
            return Gap.Iff(Gap.Equal(T.Max(z, T.Of(Cut)), z), Gap.AtLeast(z, T.Of(Cut)));
        }
    }
}
