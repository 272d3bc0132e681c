using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: the condition that the print offers as an assumption on preferences holds of any three numbers.</summary>
/// <remarks>It depends on the order of the three scores only, and 0, 1 and 2 realise every order; so exhausting them is a proof.</remarks>
public sealed class TransitiveScores : IStatement<ThreeScores>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeScores> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/transitive-tautology",
        Kind = ClaimKind.Assumption,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "For all scores: if s_i > s_j and s_j > s_k then s_i > s_k.",
        Reading = "Literal: the formula, which speaks of numbers and assumes nothing. Suffix labels reads it of the preferences themselves.",
        Domain = new()
        {
            Name = "every order type of three scores, ties included",
            Draw = draws => new(draws.Choose(3), draws.Choose(3), draws.Choose(3)),
            Print = c => $"s_i = {c.I}, s_j = {c.J}, s_k = {c.K}",
            Complete = true,
        },
        Conclusion = new TransitiveScores(),
        Expected = VerdictKind.Proved,
        Controls =
        [
            new("if s_i ≥ s_j and s_j ≥ s_k then s_i > s_k", new WeakPremise()),
            new("if s_i > s_j then s_i > s_k", new OnePremise()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeScores c)
        where T : struct, IReal<T> => Gap.Implies(Gap.All(Above<T>(c.I, c.J), Above<T>(c.J, c.K)), Above<T>(c.I, c.K));

    private static Gap<T> Above<T>(int a, int b)
        where T : struct, IReal<T> => Gap.Greater(T.Of(a), T.Of(b));

    private sealed class WeakPremise : IStatement<ThreeScores>
    {
        public Gap<T> Evaluate<T>(ThreeScores c)
            where T : struct, IReal<T> => Gap.Implies(
                Gap.All(Gap.AtLeast(T.Of(c.I), T.Of(c.J)), Gap.AtLeast(T.Of(c.J), T.Of(c.K))), Above<T>(c.I, c.K));
    }

    private sealed class OnePremise : IStatement<ThreeScores>
    {
        public Gap<T> Evaluate<T>(ThreeScores c)
            where T : struct, IReal<T> => Gap.Implies(Above<T>(c.I, c.J), Above<T>(c.I, c.K));
    }
}
