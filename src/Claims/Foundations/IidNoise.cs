using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Independent identically distributed noise, of no particular law, gives IIA.</summary>
public sealed class IidNoise : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/iid-implies-iia",
        Kind = ClaimKind.Lemma,
        Source = FoundationsDocument.At("the key simplifying assumption", line: 58),
        Statement = "For every law of ε: H_j = V_j + ε_j with ε_j i.i.d. implies p(j|S) / p(k|S) = p(j|S ∪ {l}) / p(k|S ∪ {l}) for all S, j, k in S, l outside S.",
        Reading = "Literal: independent and identically distributed is all that is asked of the noise; IIA as line 90 has it. All probabilities of the domain are positive, so that every ratio has a value.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/iid-implies-iia.repaired",
        Domain = UtilityMenu.Independent,
        Hypotheses =
        [
            new("ε_j i.i.d.", c => !c.Shared),
            new("j, k in S, l not in S", c => c.Menu.Contains(c.J) && c.Menu.Contains(c.K) && !c.Menu.Contains(c.L)),
        ],
        Conclusion = new IidNoise(),
        Controls = [new("i.i.d. noise never gives equal odds", new Never())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T> => SameOdds<T>(c);

    /// <summary>The odds of j over k from S and from S ∪ {l}.</summary>
    internal static Gap<T> SameOdds<T>(UtilityMenu c)
        where T : struct, IReal<T>
    {
        var larger = c.Menu.Add(c.L);
        return Gap.Equal(
            c.Choice<T>(c.J, c.Menu.Span) / c.Choice<T>(c.K, c.Menu.Span),
            c.Choice<T>(c.J, larger.Span) / c.Choice<T>(c.K, larger.Span)).Named("odds of j over k from S and from S ∪ {l}");
    }

    private sealed class Never : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Not(SameOdds<T>(c));
    }
}
