using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Independent identically distributed Gumbel noise gives IIA.</summary>
public sealed class IidNoiseRepaired : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/iid-implies-iia.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/iid-implies-iia",
        Source = FoundationsDocument.At("the key simplifying assumption", line: 58),
        Statement = "H_j = V_j + ε_j with ε_j i.i.d. Gumbel, of any location and scale, implies p(j|S) / p(k|S) = p(j|S ∪ {l}) / p(k|S ∪ {l}) for all S, j, k in S, l outside S.",
        Reading = "By Theorem 1 no other law of i.i.d. noise will do for every V, so that naming the law is the smallest repair.",
        Uses = ["foundations/thm1.if"],
        Domain = UtilityMenu.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel) { Without = UtilityMenu.Independent },
            new("ε_j independent", c => !c.Shared) { Without = UtilityMenu.AnyNoise },
            new("j, k in S, l not in S", c => c.Menu.Contains(c.J) && c.Menu.Contains(c.K) && !c.Menu.Contains(c.L)),
        ],
        Conclusion = new IidNoiseRepaired(),
        Controls =
        [
            new("the odds of j over k do not depend on V", new EvenOdds()),
            new("the differences p(j|S) - p(k|S) and p(j|S ∪ {l}) - p(k|S ∪ {l}) are equal", new SameDifference()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(c.Choice<T>(c.K, c.Menu.Add(c.L).Span), T.Zero).Named("p(k|S ∪ {l}) > 0"),
            Gap.Equal(
                c.Choice<T>(c.J, c.Menu.Span) * c.Choice<T>(c.K, c.Menu.Add(c.L).Span),
                c.Choice<T>(c.K, c.Menu.Span) * c.Choice<T>(c.J, c.Menu.Add(c.L).Span)).Named("odds, crosswise"));

    private sealed class EvenOdds : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), c.Choice<T>(c.K, c.Menu.Span));
    }

    private sealed class SameDifference : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T>
        {
            var larger = c.Menu.Add(c.L);
            return Gap.Equal(
                c.Choice<T>(c.J, c.Menu.Span) - c.Choice<T>(c.K, c.Menu.Span),
                c.Choice<T>(c.J, larger.Span) - c.Choice<T>(c.K, larger.Span));
        }
    }
}
