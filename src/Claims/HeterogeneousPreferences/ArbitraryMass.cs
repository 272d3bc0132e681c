using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A reference policy, average rewards, and the mass that y1 and y2 are to have together.</summary>
/// <param name="Reference">π_ref up to a factor; y1 and y2 come first.</param>
/// <param name="Tilt">e^(r̄(y)/β) &gt; 0.</param>
/// <param name="Target">The mass wanted, in (0, 1).</param>
public sealed record MassTarget(ValueList<Rational> Reference, ValueList<Rational> Tilt, Rational Target)
{
    /// <summary>Two to five responses.</summary>
    public static Domain<MassTarget> Any { get; } = Of("2 to 5 responses, π_ref > 0, any target in (0, 1)", 2);

    /// <summary>Three to five responses.</summary>
    public static Domain<MassTarget> ThreeOrMore { get; } = Of("3 to 5 responses, π_ref > 0, any target in (0, 1)", 3) with { Wider = Any };

    private static Domain<MassTarget> Of(string name, int least) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var responses = draws.Integer(least, 5);
            return new(draws.List(responses, d => d.Weight()), draws.List(responses, d => d.Weight()), draws.InnerProportion());
        },
        Print = c => $"π_ref ∝ {c.Reference}, e^(r̄/β) = {c.Tilt}, wanted π*({{y1, y2}}) = {c.Target}",
    };
}

/// <summary>Rewards of the other responses set the mass of a pair to anything, and leave its odds alone.</summary>
public sealed class ArbitraryMass : IStatement<MassTarget>
{
    private static readonly Control<MassTarget> Reward = new("raising r̄(y2) does it as well", new RaisesSecond());

    /// <summary>The claim as printed.</summary>
    public static Claim<MassTarget> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.arbitrary",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (22)", line: 412),
        Statement = "Every value of π*({y1, y2}) in (0, 1) is reached by changing rewards of other responses only, with Δr(y1, y2; u) and π*(y2)/π*(y1) unchanged.",
        Reading = "For every finite set of two or more responses; with two there is no other response.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.arbitrary.repaired",
        Domain = MassTarget.Any,
        Conclusion = new ArbitraryMass(),
        Controls = [Reward],
    };

    /// <summary>The repair.</summary>
    public static Claim<MassTarget> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.arbitrary.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.arbitrary",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (22)", line: 412),
        Statement = "The same when there is a third response with π_ref > 0.",
        Domain = MassTarget.ThreeOrMore,
        Hypotheses = [new("a third response with π_ref > 0", c => c.Reference.Count > 2)],
        Conclusion = new ArbitraryMass(),
        Controls = [Reward],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MassTarget c)
        where T : struct, IReal<T>
    {
        var (pair, rest) = (Rational.Zero, Rational.Zero);
        for (var y = 0; y < c.Tilt.Count; y++)
        {
            (pair, rest) = y < 2 ? (pair + (c.Reference[y] * c.Tilt[y]), rest) : (pair, rest + (c.Reference[y] * c.Tilt[y]));
        }

        if (rest.IsZero)
        {
            return Gap.Fails<T>("no other response has mass, so π*({y1, y2}) = 1");
        }

        // A factor s on every other e^(r̄/β), which is β log s on their rewards for every type.
        var scale = pair * (1 - c.Target) / (c.Target * rest);
        var tilt = ValueList.Generate(c.Tilt.Count, y => y < 2 ? c.Tilt[y] : c.Tilt[y] * scale);
        return Reached<T>(c, tilt);
    }

    private static Gap<T> Reached<T>(MassTarget c, ValueList<Rational> tilt)
        where T : struct, IReal<T>
    {
        var (before, after) = (GibbsPolicy.Of(c.Reference, c.Tilt), GibbsPolicy.Of(c.Reference, tilt));
        return Gap.All(
            Gap.Equal(T.Of(after[0]) + T.Of(after[1]), T.Of(c.Target)).Named("π*({y1, y2})"),
            Gap.Equal(T.Of(after[1]) / T.Of(after[0]), T.Of(before[1]) / T.Of(before[0])).Named("π*(y2)/π*(y1)"));
    }

    private sealed class RaisesSecond : IStatement<MassTarget>
    {
        public Gap<T> Evaluate<T>(MassTarget c)
            where T : struct, IReal<T> => Reached<T>(c, c.Tilt.With(1, c.Tilt[1] + 1));
    }
}
