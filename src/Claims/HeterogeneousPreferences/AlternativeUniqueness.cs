using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>s* is the only minimiser of the second loss.</summary>
/// <remarks>The derivative has the sign of s - s*, since w falls in s and the condition is (1 + 1/w)(w - P) Πz.</remarks>
public sealed class AlternativeUniqueness : IStatement<AgreedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.unique-by-convexity",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.alt.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, uniqueness", line: 797),
        Statement = "Under Bradley-Terry s* is the only global minimiser of L(s) on (0, 1): L falls before it and rises after it.",
        Reading = "The conclusion of the step. Whether the printed reason, a second derivative of at least 0, gives it is the claim with the suffix .inference.",
        Domain = AgreedPair.Domain,
        Hypotheses = [AgreedPair.BradleyTerry],
        Uses = ["heterogeneous-preferences/appc.alt.min", "heterogeneous-preferences/appc.alt.convex"],
        Conclusion = new AlternativeUniqueness(),
        Controls = [new("L rises before s*", new Reversed())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T> => Signs<T>(c, false);

    private static Gap<T> Signs<T>(AgreedPair c, bool reversed)
        where T : struct, IReal<T>
    {
        var root = T.One;
        foreach (var b in c.Bases)
        {
            root /= T.Of(b);
        }

        var (s, least) = (T.Of(c.Probability), T.One / (T.One + root));
        var slope = -Condition(c, s);
        var (before, after) = (Gap.Less(slope, T.Zero), Gap.Greater(slope, T.Zero));
        return Gap.Any(
            Gap.All(Gap.Less(s, least), reversed ? after : before),
            Gap.All(Gap.Equal(s, least), Gap.Equal(slope, T.Zero)),
            Gap.All(Gap.Greater(s, least), reversed ? before : after));
    }

    private static T Condition<T>(AgreedPair c, T s)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        return AlternativeLoss.Condition(Dual<T>.Variable(s), second, first, c.Bases.Count).Value;
    }

    private sealed class Reversed : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T> => Signs<T>(c, true);
    }
}
