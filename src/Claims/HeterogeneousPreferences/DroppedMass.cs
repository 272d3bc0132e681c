using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The loss l'(o; m, θ) = (1 + s m) (quadratic agreement loss at θ) + c m, at two masses of the pair.</summary>
/// <param name="Odds">v_u &gt; 0 at the pair, one per type.</param>
/// <param name="Trial">x = e^(|U| θ) &gt; 0, where the loss is looked at.</param>
/// <param name="First">m in (0, 1).</param>
/// <param name="Second">Another m in (0, 1).</param>
/// <param name="Scale">s, with 1 + s m &gt; 0 at both masses.</param>
/// <param name="Shift">c.</param>
public sealed record MassDependence(ValueList<Rational> Odds, Rational Trial, Rational First, Rational Second, Rational Scale, Rational Shift)
{
    /// <summary>Losses whose conditional minimiser does not depend on the mass.</summary>
    public static Domain<MassDependence> Domain { get; } = new()
    {
        Name = "1 to 4 types under Bradley-Terry, two masses in (0, 1), s ≥ 0, any c",
        Draw = draws => Drawn(draws, draws.OneOf<Rational>(0, 1, Rational.Ratio(1, 2), 3)),
        Print = Printed,
        Classes = [new("θ at the minimiser", c => c.Trial == c.Optimum(), Rational.Ratio(1, 50))],
        Wider = new() { Name = "the same with s of any sign", Draw = draws => Drawn(draws, draws.Utility()), Print = Printed },
    };

    /// <summary>Whether the loss of θ enters with a positive factor at both masses.</summary>
    public bool KeepsDirection() => (1 + (Scale * First)).Sign > 0 && (1 + (Scale * Second)).Sign > 0;

    /// <summary>e^(|U| θ*) = Π v_u.</summary>
    public Rational Optimum() => Odds.Aggregate(Rational.One, (product, v) => product * v);

    /// <summary>l'(o; m, θ), with its derivative along x.</summary>
    public Dual<T> Loss<T>(Rational mass, bool second)
        where T : struct, IReal<T> =>
        (Dual<T>.Constant(T.Of(1 + (Scale * mass))) * AgreementScore.Quadratic(Dual<T>.Variable(T.Of(Trial)), second)) + Dual<T>.Constant(T.Of(Shift * mass));

    private static MassDependence Drawn(Draws draws, Rational scale)
    {
        var drawn = new MassDependence(draws.List(1, 4, d => d.Weight()), draws.Weight(), draws.InnerProportion(), draws.InnerProportion(), scale, draws.Utility());
        return draws.Weighted(4, 1) == 0 ? drawn : drawn with { Trial = drawn.Optimum() };
    }

    private static string Printed(MassDependence c) =>
        $"v = {c.Odds}, e^(|U| θ) = {c.Trial}, m = {c.First} and {c.Second}, l' = (1 + {c.Scale} m) l + {c.Shift} m";
}

/// <summary>A minimiser that does not depend on π({y1, y2}) does not make the loss independent of it.</summary>
public sealed class DroppedMass : IStatement<MassDependence>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<MassDependence> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.drop",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (22)", line: 412),
        Statement = "If eq. (22) holds with the same minimiser for every value m of π({y1, y2}), then l'(o; m, θ') does not depend on m.",
        Reading = "The print argues from eq. (22) alone. The losses (1 + s m) l + c m have the minimiser of l for every m.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.drop.repaired",
        Domain = MassDependence.Domain,
        Hypotheses = [new("1 + s m > 0", c => c.KeepsDirection())],
        Conclusion = new DroppedMass(),
        Controls = [new("l'(1; m, θ) = l'(0; m, θ)", new BothPatterns())],
    };

    /// <summary>The repair.</summary>
    public static Claim<MassDependence> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.drop.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.drop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (22)", line: 412),
        Statement = "If eq. (22) holds with the same minimiser for every m, the loss l'(o; m0, θ') with any fixed m0 has the same minimiser as l'(o; m, θ') for every m.",
        Reading = "An equivalent loss that does not see π({y1, y2}), not the same loss. The expected loss falls before θ*(z) and rises after it, at both masses.",
        Domain = MassDependence.Domain,
        Hypotheses = [new("1 + s m > 0", c => c.KeepsDirection())],
        Conclusion = new SameMinimiser(),
        Controls = [new("the two expected losses have the same slope", new SameSlope())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MassDependence c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(c.Loss<T>(c.First, true).Value, c.Loss<T>(c.Second, true).Value).Named("l'(1; m, θ) at the two masses"),
            Gap.Equal(c.Loss<T>(c.First, false).Value, c.Loss<T>(c.Second, false).Value).Named("l'(0; m, θ) at the two masses"));

    private static T Slope<T>(MassDependence c, Rational mass)
        where T : struct, IReal<T>
    {
        var (types, z) = (c.Odds.Count, c.Odds.Map(v => T.Of(v / (1 + v))));
        return PatternLaw.Expectation<T>(
            z.Span,
            o => PatternLaw.Disagrees(types, o) ? T.Zero : c.Loss<T>(mass, o != 0).Slope);
    }

    private sealed class SameMinimiser : IStatement<MassDependence>
    {
        public Gap<T> Evaluate<T>(MassDependence c)
            where T : struct, IReal<T> => Gap.All(new[] { c.First, c.Second }.Select(m => c.Trial.CompareTo(c.Optimum()) switch
            {
                < 0 => Gap.Less(Slope<T>(c, m), T.Zero),
                0 => Gap.Equal(Slope<T>(c, m), T.Zero),
                _ => Gap.Greater(Slope<T>(c, m), T.Zero),
            }));
    }

    private sealed class SameSlope : IStatement<MassDependence>
    {
        public Gap<T> Evaluate<T>(MassDependence c)
            where T : struct, IReal<T> => Gap.Equal(Slope<T>(c, c.First), Slope<T>(c, c.Second));
    }

    private sealed class BothPatterns : IStatement<MassDependence>
    {
        public Gap<T> Evaluate<T>(MassDependence c)
            where T : struct, IReal<T> => Gap.Equal(c.Loss<T>(c.First, true).Value, c.Loss<T>(c.First, false).Value);
    }
}
