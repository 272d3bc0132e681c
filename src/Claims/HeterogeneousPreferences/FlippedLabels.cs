using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A pattern of labels with disagreement.</summary>
/// <param name="Types">|U|.</param>
/// <param name="Pattern">o, bit u being o_u.</param>
public readonly record struct MixedLabels(int Types, int Pattern)
{
    /// <summary>Patterns of at least so many types.</summary>
    /// <param name="least">The least |U|.</param>
    public static Domain<MixedLabels> From(int least) => new()
    {
        Name = $"{least} to {least + 7} types, every pattern with disagreement",
        Draw = draws => Drawn(draws, least, least + 7),
        Print = Printed,
        Classes = [new("one type alone", c => System.Numerics.BitOperations.PopCount((uint)c.Pattern) is var ones && (ones == 1 || ones == c.Types - 1), Rational.Ratio(1, 50))],
        Wider = new() { Name = "2 types and more", Draw = draws => Drawn(draws, 2, least + 1), Print = Printed },
    };

    /// <summary>Whether o with the labels of the given types changed still holds labels of both kinds.</summary>
    public bool StaysMixed(params ReadOnlySpan<int> types)
    {
        var changed = Pattern;
        foreach (var u in types)
        {
            changed ^= 1 << u;
        }

        return PatternLaw.Disagrees(Types, changed);
    }

    /// <summary>Whether the labels of all but the given types are of both kinds: S^1 and S^0 non-empty.</summary>
    public bool RestIsMixed(params ReadOnlySpan<int> types)
    {
        var rest = (1 << Types) - 1;
        foreach (var u in types)
        {
            rest &= ~(1 << u);
        }

        return (Pattern & rest) != 0 && (~Pattern & rest) != 0;
    }

    /// <summary>o_u.</summary>
    public int Label(int u) => (Pattern >> u) & 1;

    /// <summary>The pairs u' &lt; u'' for which o with either or both labels changed stays mixed.</summary>
    public IEnumerable<(int First, int Second)> Pairs()
    {
        for (var u = 0; u < Types; u++)
        {
            for (var w = u + 1; w < Types; w++)
            {
                if (StaysMixed(u) && StaysMixed(w) && StaysMixed(u, w))
                {
                    yield return (u, w);
                }
            }
        }
    }

    private static MixedLabels Drawn(Draws draws, int least, int most)
    {
        var types = draws.Integer(least, most);
        return new(types, 1 + draws.Choose((1 << types) - 2));
    }

    private static string Printed(MixedLabels c) => $"o = {PatternLaw.Print(c.Types, c.Pattern)}";
}

/// <summary>Some label can be changed without turning disagreement into agreement, and then the others disagree.</summary>
public sealed class FlippedLabels : IStatement<MixedLabels>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedLabels> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step1.exists",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, Step 1", line: 473),
        Statement = "For |U| ≥ 3 and o with disagreement some u' has o^(⊕u') with disagreement too; for each such u', S^1 = {u ≠ u': o_u = 1} and S^0 = {u ≠ u': o_u = 0} are non-empty.",
        Domain = MixedLabels.From(3),
        Hypotheses = [new("|U| ≥ 3", c => c.Types >= 3)],
        Conclusion = new FlippedLabels(),
        Controls = [new("every u' will do", new Every())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedLabels c)
        where T : struct, IReal<T>
    {
        var kept = Enumerable.Range(0, c.Types).Where(u => c.StaysMixed(u)).ToList();
        return Gap.All(
            Gap.Fact<T>(kept.Count > 0, "some u' keeps the disagreement"),
            Gap.Fact<T>(kept.All(u => c.RestIsMixed(u)), "S^1 and S^0 are non-empty"));
    }

    private sealed class Every : IStatement<MixedLabels>
    {
        public Gap<T> Evaluate<T>(MixedLabels c)
            where T : struct, IReal<T> => Gap.Fact<T>(Enumerable.Range(0, c.Types).All(u => c.StaysMixed(u)), "every u' keeps the disagreement");
    }
}
