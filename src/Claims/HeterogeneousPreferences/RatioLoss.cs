using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The loss (agreement loss) + c (π(y1) + π(y2)) on every sample, and two policies with the same π(y2)/π(y1).</summary>
/// <param name="Sampling">𝒟(y) up to a factor; candidates are drawn independently from it.</param>
/// <param name="First">One policy up to a factor; y1 and y2 are its first two responses.</param>
/// <param name="Second">Another one, with the same weights for y1 and y2.</param>
/// <param name="Extra">c.</param>
public sealed record MassLoss(ValueList<int> Sampling, ValueList<Rational> First, ValueList<Rational> Second, Rational Extra)
{
    /// <summary>Two to four responses, uniformly sampled.</summary>
    public static Domain<MassLoss> Uniform { get; } = new()
    {
        Name = "2 to 4 responses sampled uniformly, the agreement loss with or without c (π(y1) + π(y2)), two policies with the same ratio of y2 to y1",
        Draw = draws =>
        {
            var responses = draws.Integer(2, 4);
            var first = draws.List(responses, d => d.Weight());
            var second = first;
            for (var y = 2; y < responses; y++)
            {
                second = second.With(y, draws.Weight());
            }

            return new(ValueList.Generate(responses, _ => 1), first, second, draws.OneOf<Rational>(0, 1, -1, Rational.Ratio(1, 10)));
        },
        Print = c => $"𝒟 ∝ {c.Sampling}, π ∝ {c.First} and {c.Second}, l = agreement loss + {c.Extra} (π(y1) + π(y2))",
    };

    /// <summary>Whether E[π(y1) + π(y2)] = 2 Σ 𝒟(y) π(y) is the same for all π, so that the population loss is that of the agreement loss.</summary>
    public bool IsConsistent() => Extra.IsZero || Sampling.All(d => d == Sampling[0]);
}

/// <summary>The first lemma of the theorem's proof: a consistent loss sees π only through h.</summary>
/// <remarks>
/// Under uniform sampling of the candidates E[π(y1) + π(y2)] = 2/|Y| for every π, so c (π(y1) + π(y2)) may be added to a consistent loss;
/// it is bounded and linear in π, so the empirical minimiser remains consistent. It is no function of π(y2)/π(y1) from three responses on.
/// </remarks>
public sealed class RatioLoss : IStatement<MassLoss>
{
    /// <summary>The claim.</summary>
    public static Claim<MassLoss> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1",
        Kind = ClaimKind.Lemma,
        StepOf = "heterogeneous-preferences/thm",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, first lemma of the theorem's proof", line: 373),
        Statement = "A loss l of eq. (20) that sees (x, y1, y2) only through π and π_ref and is consistent equals some l~(o; h(y1, y2; π)).",
        Reading = "The display asks for equality of l and l~ in value. Consistent for the data at hand, here candidates drawn independently and uniformly.",
        Uses = ["heterogeneous-preferences/thm.lem1.eq21"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.repaired",
        Domain = MassLoss.Uniform,
        Hypotheses = [new("the loss is consistent", c => c.IsConsistent())],
        Conclusion = new RatioLoss(),
        Controls = [new("only the loss without the addition is consistent: c = 0", new NoAddition())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MassLoss c)
        where T : struct, IReal<T> => Gap.Equal(Added<T>(c, c.First), Added<T>(c, c.Second)).Named("l(o; π) for two π with the same h(y1, y2; π)");

    private static T Added<T>(MassLoss c, ValueList<Rational> policy)
        where T : struct, IReal<T> => T.Of(c.Extra * (policy[0] + policy[1]) / Reals.Sum(policy.Span));

    private sealed class NoAddition : IStatement<MassLoss>
    {
        public Gap<T> Evaluate<T>(MassLoss c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Extra), T.Zero);
    }
}
