using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What a policy gives to two responses.</summary>
/// <param name="First">π(y1).</param>
/// <param name="Second">π(y2); π(y1) + π(y2) ≤ 1.</param>
public readonly record struct TwoMasses(Rational First, Rational Second)
{
    /// <summary>Any policy, zeros included.</summary>
    public static Domain<TwoMasses> Any { get; } = new()
    {
        Name = "π(y1), π(y2) ≥ 0 with sum at most 1",
        Draw = draws => Drawn(draws),
        Print = Printed,
        Edges = [new(Rational.Ratio(1, 2), 0), new(0, 1), new(1, 0)],
    };

    /// <summary>Policies that choose one of the two at times.</summary>
    public static Domain<TwoMasses> Chosen { get; } = Any with
    {
        Name = "π(y1), π(y2) ≥ 0 with sum at most 1 and above 0",
        Draw = draws => Drawn(draws) is var c && (c.First + c.Second).IsZero ? c with { Second = draws.InnerProportion() } : c,
        Wider = Any,
    };

    private static TwoMasses Drawn(Draws draws)
    {
        var first = draws.Proportion();
        return new(first, (1 - first) * draws.Proportion());
    }

    private static string Printed(TwoMasses c) => $"π(y1) = {c.First}, π(y2) = {c.Second}";
}

/// <summary>(π(y1), π(y2)) and (π({y1, y2}), π(y2|{y1, y2})) determine each other.</summary>
public sealed class PairCoordinates : IStatement<TwoMasses>
{
    private static readonly Control<TwoMasses> Swapped = new("recovering π(y1) = m q, π(y2) = m (1 - q)", new Recovered(true));

    /// <summary>The claim as printed, for every policy.</summary>
    public static Claim<TwoMasses> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.reparam",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (21)", line: 395),
        Statement = "For every π: (π(y1), π(y2)) is equivalent to (m, q) = (π(y1) + π(y2), π(y2)/(π(y1) + π(y2))), with π(y1) = m (1 - q) and π(y2) = m q.",
        Reading = "The print says always, so a policy that chooses neither response is included; there q has no value. Candidates y1 = y2 are left aside.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.reparam.repaired",
        Domain = TwoMasses.Any,
        Conclusion = new PairCoordinates(),
        Controls = [Swapped],
    };

    /// <summary>The repair.</summary>
    public static Claim<TwoMasses> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.reparam.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.reparam",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the first lemma, after eq. (21)", line: 395),
        Statement = "For π(y1) + π(y2) > 0 the two representations determine each other, with 0 < m ≤ 1 and 0 ≤ q ≤ 1.",
        Domain = TwoMasses.Chosen,
        Hypotheses = [new("π(y1) + π(y2) > 0", c => (c.First + c.Second).Sign > 0)],
        Conclusion = new PairCoordinates(),
        Controls = [Swapped],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoMasses c)
        where T : struct, IReal<T> => new Recovered(false).Evaluate<T>(c);

    private sealed class Recovered(bool swapped) : IStatement<TwoMasses>
    {
        public Gap<T> Evaluate<T>(TwoMasses c)
            where T : struct, IReal<T>
        {
            if ((c.First + c.Second).IsZero)
            {
                return Gap.Fails<T>("π(y2|{y1, y2}) is 0/0");
            }

            var (m, q) = (T.Of(c.First) + T.Of(c.Second), T.Of(c.Second) / T.Of(c.First + c.Second));
            var (first, second) = swapped ? (m * q, m * (T.One - q)) : (m * (T.One - q), m * q);
            return Gap.All(
                Gap.Equal(first, T.Of(c.First)),
                Gap.Equal(second, T.Of(c.Second)),
                Gap.AtMost(m, T.One),
                Gap.AtLeast(q, T.Zero),
                Gap.AtMost(q, T.One));
        }
    }
}
