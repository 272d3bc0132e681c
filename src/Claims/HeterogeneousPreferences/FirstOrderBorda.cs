using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Equation (14): the first-order condition of the population loss in π(y), written as an equality of two Borda counts.</summary>
/// <remarks>
/// ∂L/∂π(y) = 2 β D(y)/π(y) · (E_y' σ(h(y) - h(y')) - NBC(y)) at every π, by the chain rule on the display of line 149. So the condition says
/// eq. (14) where D(y) &gt; 0 and says 0 = 0 where D(y) = 0. No multiplier is needed: scaling π leaves the loss alone.
/// </remarks>
public sealed class FirstOrderBorda : IStatement<ComparedPopulation>
{
    private static readonly IReadOnlyList<Control<ComparedPopulation>> Both =
    [
        new("the slope is that with D(y) left out", new OtherFactor(withSampling: false, twice: true)),
        new("the slope is half of it", new OtherFactor(withSampling: true, twice: false)),
    ];

    /// <summary>The claim for the responses that are drawn.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.eq14",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/nbc.dpo-order",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proof of the proposition, eq. (14)", line: 156),
        Statement = "∂L/∂π(y) = 0 ⟺ E_{y'~D} σ(β log(π(y)/π(y'))) = NBC(y), for every policy π and every y that D draws: ∂L/∂π(y) = 2 β D(y)/π(y) · (E_{y'~D} σ(β log(π(y)/π(y'))) - NBC(y)).",
        Reading = "'Responses in the data set are drawn from D', so y is one of positive probability. Every y whatever: nbc.eq14.every-response.",
        Uses = ["heterogeneous-preferences/nbc.l", "heterogeneous-preferences/nbc.def"],
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new FirstOrderBorda(),
        Controls = Both,
        Cases = 1_000,
    };

    /// <summary>The claim for every response.</summary>
    public static Claim<ComparedPopulation> EveryResponse { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.eq14.every-response",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/nbc.dpo-order",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proof of the proposition, eq. (14)", line: 156),
        Statement = "A policy with ∂L/∂π(y) = 0 for every y meets eq. (14) at every y, D(y) = 0 included.",
        Reading = "The condition is printed 'for every x and y'. Where D(y) = 0 the loss does not depend on π(y), and the condition is empty.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/nbc.eq14.every-response.repaired",
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new Everywhere(),
        Controls = [new("E σ(h(y) - h(y')) = NBC(y) at every policy", new Always())],
        Cases = 1_000,
    };

    /// <summary>The repair: D draws every response.</summary>
    public static Claim<ComparedPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.eq14.every-response.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/nbc.eq14.every-response",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proof of the proposition, eq. (14)", line: 156),
        Statement = "If D(y) > 0 for every y, a policy with ∂L/∂π(y) = 0 meets eq. (14), for every y.",
        Domain = ComparedPopulation.FullSupport,
        Hypotheses = [new("D(y) > 0 for every y", c => c.Drawn.All(k => k > 0)) { Without = ComparedPopulation.AnySupport }],
        Conclusion = new Everywhere(),
        Controls = [new("E σ(h(y) - h(y')) = NBC(y) at every policy", new Always())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, c.ResponseCount()).Select(y =>
            Gap.Equal(Slope<T>(c, y), T.Of(2 * c.Beta) * c.Sampled<T>(y) / T.Of(c.Tilt[y]) * Excess<T>(c, y)).Named($"∂L/∂π(y{y + 1})")));

    // ∂L/∂π(y) of the display, with π up to a factor as in the document, by differentiation alone.
    private static T Slope<T>(ComparedPopulation c, int y)
        where T : struct, IReal<T>
    {
        var loss = Dual<T>.Constant(T.Zero);
        for (var first = 0; first < c.ResponseCount(); first++)
        {
            for (var second = 0; second < c.ResponseCount(); second++)
            {
                // π(y) cancels from the pair of a response with itself, and pairs without y do not vary.
                if (first == second || (first != y && second != y))
                {
                    continue;
                }

                Dual<T> a = Power(c, first, y, T.One), b = Power(c, second, y, T.One);
                var s = a / (a + b);
                var p = c.Preference<T>(first, second);
                var term = (Dual<T>.Constant(p) * LogSlope(s)) + (Dual<T>.Constant(T.One - p) * LogSlope(Dual<T>.Constant(T.One) - s));
                loss -= Dual<T>.Constant(c.Sampled<T>(first) * c.Sampled<T>(second)) * term;
            }
        }

        return loss.Slope;
    }

    private static Dual<T> Power<T>(ComparedPopulation c, int response, int varied, T unit)
        where T : struct, IReal<T>
    {
        var policy = new Dual<T>(T.Of(c.Tilt[response]), response == varied ? unit : T.Zero);
        var power = policy;
        for (var i = 1; i < c.Beta; i++)
        {
            power *= policy;
        }

        return power;
    }

    // The derivative of a logarithm is rational; its value is not needed.
    private static Dual<T> LogSlope<T>(Dual<T> x)
        where T : struct, IReal<T> => new(T.Zero, x.Slope / x.Value);

    private static T Excess<T>(ComparedPopulation c, int y)
        where T : struct, IReal<T> =>
        Reals.Sum(c.ResponseCount(), k => c.Sampled<T>(k) * c.Induced<T>(y) / (c.Induced<T>(y) + c.Induced<T>(k))) - c.BordaCount<T>(y);

    private sealed class Everywhere : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, c.ResponseCount()).Select(y => c.Drawn[y] == 0
                ? Gap.Equal(Excess<T>(c, y), T.Zero).Named($"∂L/∂π(y{y + 1}) = 0 whatever π is, eq. (14)")
                : Gap.Equal(Slope<T>(c, y) * T.Of(c.Tilt[y]) / (T.Of(2 * c.Beta) * c.Sampled<T>(y)), Excess<T>(c, y)).Named($"eq. (14) at y{y + 1}")));
    }

    private sealed class Always : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Excess<T>(c, 0), T.Zero);
    }

    private sealed class OtherFactor(bool withSampling, bool twice) : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(
                Slope<T>(c, 0),
                T.Of((twice ? 2 : 1) * c.Beta) * (withSampling ? c.Sampled<T>(0) : T.One) / T.Of(c.Tilt[0]) * Excess<T>(c, 0));
    }
}
