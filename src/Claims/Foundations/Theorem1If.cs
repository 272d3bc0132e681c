using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1, first direction: independent Gumbel noise of one location and scale gives IIA.</summary>
public sealed class Theorem1If : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/thm1.if",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/thm1",
        Source = FoundationsDocument.At("Theorem 1, proof, Gumbel ⇒ IIA", line: 92),
        Statement = "For ε_j i.i.d. Gumbel of scale 1/a: P(H_j is best in S) / P(H_k is best in S) = (e^(V_j) / e^(V_k))^a, the same from S and from S ∪ {l}.",
        Reading = "Gumbel of any location and scale: a location moves all V alike, a scale other than 1 takes e^V to its power a.",
        Domain = UtilityMenu.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel) { Without = UtilityMenu.AnyNoise },
            new("ε_j independent", c => !c.Shared) { Without = UtilityMenu.AnyNoise },
            new("j, k in S, l not in S", c => c.Menu.Contains(c.J) && c.Menu.Contains(c.K) && !c.Menu.Contains(c.L)),
        ],
        Conclusion = new Theorem1If(),
        Controls =
        [
            new("the odds are e^(V_j - V_k) at every scale", new StandardOdds()),
            new("p(j|S) = p(j|S ∪ {l})", new UnchangedProbability()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T>
    {
        var odds = T.Pow(T.Of(c.Weights[c.J]) / T.Of(c.Weights[c.K]), c.InverseScale);
        return Odds(c, odds);
    }

    // Odds are compared crosswise where the noise law lets an alternative go unchosen; with Gumbel noise nothing is lost by it.
    private static Gap<T> Odds<T>(UtilityMenu c, T odds)
        where T : struct, IReal<T>
    {
        var larger = c.Menu.Add(c.L);
        return Gap.All(
            Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), odds * c.Choice<T>(c.K, c.Menu.Span)).Named("p(j|S) = odds · p(k|S)"),
            Gap.Equal(c.Choice<T>(c.J, larger.Span), odds * c.Choice<T>(c.K, larger.Span)).Named("p(j|S ∪ {l}) = odds · p(k|S ∪ {l})"),
            Gap.Greater(c.Choice<T>(c.K, c.Menu.Span), T.Zero).Named("p(k|S) > 0"),
            Gap.Greater(c.Choice<T>(c.K, larger.Span), T.Zero).Named("p(k|S ∪ {l}) > 0"));
    }

    private sealed class StandardOdds : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Odds(c, T.Of(c.Weights[c.J]) / T.Of(c.Weights[c.K]));
    }

    private sealed class UnchangedProbability : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), c.Choice<T>(c.J, c.Menu.Add(c.L).Span));
    }
}
