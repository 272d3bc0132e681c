using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The numbers that the second step of Lemma 8 is about.</summary>
/// <param name="AtOne">f(1).</param>
/// <param name="Slope">f'(1).</param>
/// <param name="Zeta">ζ.</param>
/// <param name="AtZeta">f(ζ).</param>
public sealed record TangentAtOne(Rational AtOne, Rational Slope, Rational Zeta, Rational AtZeta);

/// <summary>Second step of Lemma 8: the tangent inequality at a root, divided by the negative slope.</summary>
public sealed class Lemma8Division : IStatement<TangentAtOne>
{
    /// <summary>The claim.</summary>
    public static Claim<TangentAtOne> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma8.step2",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 8, proof", line: 402),
        StepOf = "perverse-incentives/lemma8",
        Statement = "For all numbers with f(ζ) = 0, f'(1) < 0 and f(ζ) > f(1) + f'(1)(ζ - 1): ζ - 1 > -f(1) / f'(1).",
        Reading = "The step on its own: the tangent inequality of the step before is granted.",
        Domain = new()
        {
            Name = "f'(1) < 0, any ζ, f(ζ) = 0, f(1) below what puts the tangent through the root",
            Draw = draws =>
            {
                Rational slope = -draws.Weight(), zeta = draws.Utility();
                return new((slope * (1 - zeta)) - draws.Weight(), slope, zeta, 0);
            },
            Print = Printed,
            Edges = [new(-1, -1, 1, 0)],
            Wider = new()
            {
                Name = "any four numbers with f'(1) not 0",
                Draw = draws => new(draws.Utility(), draws.OneOf(-1, 1) * draws.Weight(), draws.Utility(), draws.OneOf<Rational>(0, draws.Utility())),
                Print = Printed,
            },
        },
        Hypotheses =
        [
            new("f(ζ) = 0", c => c.AtZeta.IsZero),
            new("f'(1) < 0", c => c.Slope.Sign < 0),
            new("f(ζ) > f(1) + f'(1)(ζ - 1)", c => c.AtZeta > c.AtOne + (c.Slope * (c.Zeta - 1))),
        ],
        Conclusion = new Lemma8Division(),
        Scalar = true,
        Controls = [new("ζ - 1 < -f(1) / f'(1)", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TangentAtOne c)
        where T : struct, IReal<T> => Gap.Greater(T.Of(c.Zeta) - T.One, Step<T>(c));

    private static T Step<T>(TangentAtOne c)
        where T : struct, IReal<T> => -(T.Of(c.AtOne) / T.Of(c.Slope));

    private static string Printed(TangentAtOne c) => $"f(1) = {c.AtOne}, f'(1) = {c.Slope}, ζ = {c.Zeta}, f(ζ) = {c.AtZeta}";

    private sealed class Reversed : IStatement<TangentAtOne>
    {
        public Gap<T> Evaluate<T>(TangentAtOne c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Zeta) - T.One, Step<T>(c));
    }
}
