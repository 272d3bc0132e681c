using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The expected DPO loss of one labelled pair is the printed cross-entropy.</summary>
/// <remarks>
/// One side sums -log Pr(y_w ≻ y_l | π) over everything that can be observed: the two responses, the type of the annotator, the label. The
/// other is the display, whose second logarithm is of 1 - σ(h) where the log-likelihood has σ(-h): one and the same for the logistic link.
/// </remarks>
public sealed class PopulationCrossEntropy : IStatement<ComparedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.l",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/nbc.dpo-order",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proof of the proposition, first display", line: 149),
        Statement = "For y, y' ~ D and labels by eq. (8): E[-log Pr(y_w ≻ y_l | π)] = -E_{y,y'}[P log σ(h) + (1 - P) log(1 - σ(h))], P = Pr(y ≻ y'), h = β log(π(y)/π(y')), π relative to π_ref.",
        Reading = "'In the limit of many data points' is the expectation of one term of eq. (6). At one prompt; the mean over prompts is taken of both sides.",
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new PopulationCrossEntropy(),
        Controls =
        [
            new("with P and 1 - P swapped", new Swapped()),
            new("with log(1 - σ(h)) replaced by log σ(h)", new OneLogarithm()),
        ],
        Cases = 1_500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T> => Gap.Equal(Observed<T>(c), Displayed<T>(c, swapped: false, oneLogarithm: false));

    private static T Observed<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var (loss, x) = (T.Zero, Enumerable.Range(0, c.ResponseCount()).Select(c.Induced<T>).ToArray());
        for (var y = 0; y < x.Length; y++)
        {
            for (var other = 0; other < x.Length; other++)
            {
                var mass = c.Sampled<T>(y) * c.Sampled<T>(other);
                for (var u = 0; u < c.Parts.Count; u++)
                {
                    var (forth, back) = (c.OfType<T>(u, y, other), c.OfType<T>(u, other, y));
                    loss -= mass * c.Share<T>(u) * ((forth * T.Log(x[y] / (x[y] + x[other]))) + (back * T.Log(x[other] / (x[y] + x[other]))));
                }
            }
        }

        return loss;
    }

    private static T Displayed<T>(ComparedPopulation c, bool swapped, bool oneLogarithm)
        where T : struct, IReal<T>
    {
        var loss = T.Zero;
        for (var y = 0; y < c.ResponseCount(); y++)
        {
            for (var other = 0; other < c.ResponseCount(); other++)
            {
                var p = swapped ? c.Preference<T>(other, y) : c.Preference<T>(y, other);
                var ratio = T.Of(Rational.Pow(c.Tilt[y] / c.Tilt[other], c.Beta));
                var s = ratio / (T.One + ratio);
                loss -= c.Sampled<T>(y) * c.Sampled<T>(other) * ((p * T.Log(s)) + ((T.One - p) * T.Log(oneLogarithm ? s : T.One - s)));
            }
        }

        return loss;
    }

    private sealed class Swapped : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Observed<T>(c), Displayed<T>(c, swapped: true, oneLogarithm: false));
    }

    private sealed class OneLogarithm : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Observed<T>(c), Displayed<T>(c, swapped: false, oneLogarithm: true));
    }
}
