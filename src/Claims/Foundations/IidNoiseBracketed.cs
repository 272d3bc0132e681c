using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A law of noise for three alternatives with V = (1, 0, 0).</summary>
/// <param name="Noise">The law of ε_j, the same for all j.</param>
public sealed record NoisyTriple(NoiseDistribution Noise)
{
    private const int PerUnit = 96;

    /// <summary>Laws other than Gumbel, of scale 1, and 2 for the uniform law so that item 1 is not sure to be chosen.</summary>
    public static Domain<NoisyTriple> NotGumbel { get; } = Domain.Listed<NoisyTriple>(
        "V = (1, 0, 0), ε i.i.d. normal, logistic, reflected Gumbel or exponential of scale 1, or uniform of scale 2",
        [
            new(new NoiseDistribution(NoiseShape.Normal, 0, 1)),
            new(new NoiseDistribution(NoiseShape.Logistic, 0, 1)),
            new(new NoiseDistribution(NoiseShape.ReflectedGumbel, 0, 1)),
            new(new NoiseDistribution(NoiseShape.Exponential, 0, 1)),
            new(new NoiseDistribution(NoiseShape.Uniform, 0, 2)),
        ],
        Text);

    /// <summary>Gumbel noise of scale 1, 2 and 1/2, the first shifted by 1/3.</summary>
    public static Domain<NoisyTriple> Gumbel { get; } = Domain.Listed<NoisyTriple>(
        "V = (1, 0, 0), ε i.i.d. Gumbel of scale 1, 2 or 1/2",
        [
            new(new NoiseDistribution(NoiseShape.Gumbel, Rational.Ratio(1, 3), 1)),
            new(new NoiseDistribution(NoiseShape.Gumbel, 0, 2)),
            new(new NoiseDistribution(NoiseShape.Gumbel, 0, Rational.Ratio(1, 2))),
        ],
        Text);

    /// <summary>The odds of 1 over 2 from a menu, between two numbers.</summary>
    internal static Bracket<T> Odds<T>(ChoiceQuadrature<T> quadrature, params ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        var v = quadrature.Utilities([1, 0, 0]);
        var (first, second) = (quadrature.Choice(v, 0, menu), quadrature.Choice(v, 1, menu));
        return new(first.Low / second.High, first.High / second.Low);
    }

    /// <summary>The table of the law.</summary>
    internal ChoiceQuadrature<T> Quadrature<T>()
        where T : struct, IReal<T> => new(Noise, PerUnit);

    private static string Text(NoisyTriple c) => $"V = (1, 0, 0), {c.Noise.Shape} noise of location {c.Noise.Location} and scale {c.Noise.Scale}";
}

/// <summary>Five laws of i.i.d. noise that break IIA, each by brackets of the choice probabilities that leave no doubt.</summary>
public sealed class IidNoiseBracketed : IStatement<NoisyTriple>
{
    /// <summary>The claim.</summary>
    public static Claim<NoisyTriple> Claim { get; } = new()
    {
        Id = "foundations/iid-implies-iia.other-laws",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("the key simplifying assumption", line: 58),
        Statement = "With i.i.d. normal, logistic, reflected Gumbel, exponential or uniform noise and V = (1, 0, 0) the odds of 1 over 2 from {1, 2} differ from those from {1, 2, 3}: i.i.d. noise of these laws breaks IIA.",
        Reading = "The counterexamples to the print in the laws that are used in practice; the choice probabilities lie between the sums of a quadrature that errs to either side.",
        Expected = VerdictKind.Proved,
        Domain = NoisyTriple.NotGumbel,
        Conclusion = new IidNoiseBracketed(),
        Controls =
        [
            new("Gumbel noise breaks IIA too", new IidNoiseBracketed()) { Domain = NoisyTriple.Gumbel },
            new("the odds of 1 over 2 fall when 3 is added", new Fall()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NoisyTriple c)
        where T : struct, IReal<T>
    {
        var quadrature = c.Quadrature<T>();
        var (small, large) = (NoisyTriple.Odds(quadrature, 0, 1), NoisyTriple.Odds(quadrature, 0, 1, 2));
        return Gap.Any(
            Gap.Less(small.High, large.Low).Named("odds from {1, 2} below those from {1, 2, 3}"),
            Gap.Less(large.High, small.Low).Named("odds from {1, 2} above those from {1, 2, 3}"));
    }

    private sealed class Fall : IStatement<NoisyTriple>
    {
        public Gap<T> Evaluate<T>(NoisyTriple c)
            where T : struct, IReal<T>
        {
            var quadrature = c.Quadrature<T>();
            return Gap.Less(NoisyTriple.Odds(quadrature, 0, 1, 2).High, NoisyTriple.Odds(quadrature, 0, 1).Low);
        }
    }
}
