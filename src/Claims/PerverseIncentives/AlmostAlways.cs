using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The simulation of Section 5.3 with so many alternatives and data.</summary>
/// <param name="Size">|Y|.</param>
/// <param name="Count">|D|.</param>
public sealed record SimulatedQueries(int Size, int Count);

/// <summary>Section 5.3: in its set-up an RLHF algorithm can generate messages of type 2 almost always.</summary>
/// <remarks>
/// RLPO with β = 1: unless an event of probability exp(-N d²/8) + (1 - s p)^N happens, ψ_2 - ψ_1 > ln(1 + 2d) and
/// P(M_2) ≥ 1 / (1 + 4 (1 + 2d)^(-N)), by the repaired Proposition 4. At |Y| = 3, F(0.8) is 0.6 exactly and d = 0.
/// </remarks>
public sealed class AlmostAlways : IStatement<SimulatedQueries>
{
    private static readonly Rational Mass = Rational.Parse("0.8");
    private static readonly Rational First = Rational.Parse("0.6");

    /// <summary>The claim.</summary>
    public static Claim<SimulatedQueries> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.3.almost-always",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5.3, last sentence", line: 252),
        Statement = "With P_π̄(M_1) = 0.8, p_*(1) = 0.6 and β = 1 there are |Y| and |D| at which RLPO, with probability above 0.999, generates type 2 with probability above 0.999.",
        Reading = "'Can produce' asserts one algorithm and one data format; 'almost always' is taken as 0.999 twice, and both tend to 1 with |D|.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/prop4.repaired", "perverse-incentives/sec5.3.setup"],
        Domain = new()
        {
            Name = "|Y| from 2 to 10, |D| from 100 to 1,000,000 by powers of 10",
            Draw = draws => new(draws.Integer(2, 10), draws.OneOf(100, 1_000, 10_000, 100_000, 1_000_000)),
            Print = c => $"|Y| = {c.Size}, |D| = {c.Count}",
        },
        Conclusion = new AlmostAlways(),
        Controls =
        [
            new("p_*(1) ≥ F(0.8) for every |Y|", new NeverFails()),
            new("p_*(1) < F(0.8) for every |Y|", new AlwaysFails()),
        ],
        Cases = 100,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SimulatedQueries c)
        where T : struct, IReal<T>
    {
        var mixed = MixedQueries.Probability(T.Of(Mass), c.Size);
        var drift = mixed * (MixedQueries.ShareByCounts(T.Of(Mass), c.Size) - T.Of(First));
        var count = T.Of(c.Count);
        var missed = T.Exp(-(count * drift * drift / T.Of(8))) + T.Exp(count * T.Log(T.One - (mixed * T.Of(First))));
        var against = T.Of(4) * T.Exp(-(count * T.Log(T.One + T.Of(2) * drift)));
        return Gap.All(
            Gap.Less(T.Zero, drift).Named("d > 0"),
            Gap.Less(missed, T.Of(Rational.Parse("0.001"))).Named("probability of the exceptional event"),
            Gap.Less(T.Of(Rational.Parse("0.999")), T.One / (T.One + against)).Named("P(M_2) otherwise"));
    }

    private static (T Share, T First) Sides<T>(SimulatedQueries c)
        where T : struct, IReal<T> => (MixedQueries.ShareFormula(T.Of(Mass), c.Size), T.Of(First));

    private sealed class NeverFails : IStatement<SimulatedQueries>
    {
        public Gap<T> Evaluate<T>(SimulatedQueries c)
            where T : struct, IReal<T> => Gap.AtMost(Sides<T>(c).Share, Sides<T>(c).First);
    }

    private sealed class AlwaysFails : IStatement<SimulatedQueries>
    {
        public Gap<T> Evaluate<T>(SimulatedQueries c)
            where T : struct, IReal<T> => Gap.Less(Sides<T>(c).First, Sides<T>(c).Share);
    }
}
