using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Given agreement, how the probability of y2 ≻ y1 goes with exp(Σ_u Δr_u).</summary>
/// <remarks>Nor are the two outcomes in the proportion exp(Σ Δr(y1, y2)) : exp(Σ Δr(y2, y1)), which would make the odds exp(2 Σ Δr).</remarks>
public sealed class ProportionalProbability : IStatement<ProfilePair>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<ProfilePair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.proportional",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, before the proposition", line: 353),
        Statement = "Pr(y2 ≻ y1 | agreement) is proportional to exp(Σ_u Δr(y1, y2; u)): their quotient is the same for all populations of |U| types.",
        Reading = "Proportional literally, with a constant that does not depend on the rewards.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/cons.proportional.repaired",
        Domain = ProfilePair.Any,
        Conclusion = new ProportionalProbability(),
        Controls = [new("the probability does not depend on the rewards", new Unaffected())],
    };

    /// <summary>The repair.</summary>
    public static Claim<ProfilePair> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.proportional.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/cons.proportional",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, before the proposition", line: 353),
        Statement = "Given agreement, the odds of y2 over y1 are exp(Σ_u Δr(y1, y2; u)).",
        Domain = ProfilePair.Any,
        Conclusion = new Odds(1),
        Controls = [new("the odds are exp(2 Σ Δr)", new Odds(2)), new("the probability is", new ProportionalProbability())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ProfilePair c)
        where T : struct, IReal<T> => Gap.Equal(
            Probability<T>(c.First) / T.Of(ProfilePair.Product(c.First)),
            Probability<T>(c.Second) / T.Of(ProfilePair.Product(c.Second)));

    private static T Probability<T>(ValueList<Rational> odds)
        where T : struct, IReal<T>
    {
        var z = ProfilePair.Probabilities<T>(odds);
        var (yes, no) = (PatternLaw.Probability<T>(z, (1 << z.Length) - 1), PatternLaw.Probability<T>(z, 0));
        return yes / (yes + no);
    }

    private sealed class Odds(int power) : IStatement<ProfilePair>
    {
        public Gap<T> Evaluate<T>(ProfilePair c)
            where T : struct, IReal<T>
        {
            var p = Probability<T>(c.First);
            return Gap.Equal(p / (T.One - p), T.Pow(T.Of(ProfilePair.Product(c.First)), power));
        }
    }

    private sealed class Unaffected : IStatement<ProfilePair>
    {
        public Gap<T> Evaluate<T>(ProfilePair c)
            where T : struct, IReal<T> => Gap.Equal(Probability<T>(c.First), Probability<T>(c.Second));
    }
}
