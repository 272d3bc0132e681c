using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>One value of the noise, with its probability.</summary>
/// <param name="Value">A value of ε_n.</param>
/// <param name="Mass">Its probability.</param>
public sealed record NoiseValue(Rational Value, Rational Mass);

/// <summary>A binary choice with individual attributes.</summary>
/// <param name="Coefficient">β.</param>
/// <param name="Attribute">s_n.</param>
/// <param name="Noise">The law of ε_n, values different.</param>
public sealed record BinaryChoiceSetting(Rational Coefficient, Rational Attribute, ValueList<NoiseValue> Noise)
{
    /// <summary>Any β and s_n, noise with values that make U_n = 0 among them.</summary>
    public static Domain<BinaryChoiceSetting> Domain { get; } = new()
    {
        Name = "β and s_n within ±20, noise on 1 to 4 values, values with U_n = 0 among them",
        Draw = draws =>
        {
            var (beta, s) = (draws.Utility(), draws.Utility());
            var masses = draws.Distribution(draws.Integer(1, 4));
            return new(beta, s, masses.Map(mass => new NoiseValue(draws.Choose(4) == 1 ? -beta * s : draws.Utility(), mass)));
        },
        Print = c => $"β = {c.Coefficient}, s_n = {c.Attribute}, {string.Join(", ", c.Noise.Select(e => $"ε_n = {e.Value} with probability {e.Mass}"))}",
        Edges = [new(0, 0, [new(0, 1)]), new(1, -1, [new(1, Rational.Ratio(1, 2)), new(2, Rational.Ratio(1, 2))])],
        Classes =
        [
            new("U_n = 0 possible", c => c.Noise.Any(e => (c.Coefficient * c.Attribute) + e.Value == 0), Rational.Ratio(1, 10)),
            new("β = 0", c => c.Coefficient.IsZero, Rational.Ratio(1, 200)),
        ],
    };

    /// <summary>P of the noise values that fulfil a condition on U_n.</summary>
    internal T Probability<T>(Func<Rational, bool> condition)
        where T : struct, IReal<T> => Reals.Sum(Noise.Count, at => condition((Coefficient * Attribute) + Noise[at].Value) ? T.Of(Noise[at].Mass) : T.Zero);

    /// <summary>P of the noise values that fulfil a condition on ε_n.</summary>
    internal T OfNoise<T>(Func<Rational, bool> condition)
        where T : struct, IReal<T> => Reals.Sum(Noise.Count, at => condition(Noise[at].Value) ? T.Of(Noise[at].Mass) : T.Zero);
}

/// <summary>The response is 1 when utility is above 0 and 0 otherwise.</summary>
public sealed class ThresholdResponse : IStatement<BinaryChoiceSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<BinaryChoiceSetting> Claim { get; } = new()
    {
        Id = "foundations/binary-choice",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("binary choice with individual attributes, display", line: 60),
        Statement = "U_n = β s_n + ε_n, y_n = 1 for U_n > 0 and 0 for U_n ≤ 0: exactly one case holds for every U_n, and P(y_n = 1) = P(ε_n > -β s_n) for noise of any law; for standard logistic noise it is σ(β s_n).",
        Reading = "At U_n = 0 the print says y_n = 0. The logistic case, which the print does not name here, links the definition to line 62.",
        Uses = ["foundations/itemwise"],
        Domain = BinaryChoiceSetting.Domain,
        Conclusion = new ThresholdResponse(),
        Controls =
        [
            new("y_n = 1 at U_n = 0 too", new AtZero()),
            new("P(y_n = 1) = P(ε_n > β s_n)", new Reversed()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BinaryChoiceSetting c)
        where T : struct, IReal<T>
    {
        var threshold = -c.Coefficient * c.Attribute;
        var logistic = new NoiseDistribution(NoiseShape.Logistic, 0, 1).Below<T>(threshold);
        return Gap.All(
            Gap.Equal(c.Probability<T>(u => u > 0) + c.Probability<T>(u => u <= 0), T.One).Named("one case holds"),
            Gap.Equal(c.Probability<T>(u => u > 0), c.OfNoise<T>(e => e > threshold)).Named("P(y_n = 1)"),
            Gap.Equal(T.One - logistic.Low, Reals.Logistic(T.Of(-threshold))).Named("logistic noise"));
    }

    private sealed class AtZero : IStatement<BinaryChoiceSetting>
    {
        public Gap<T> Evaluate<T>(BinaryChoiceSetting c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(u => u > 0), c.OfNoise<T>(e => e >= -c.Coefficient * c.Attribute));
    }

    private sealed class Reversed : IStatement<BinaryChoiceSetting>
    {
        public Gap<T> Evaluate<T>(BinaryChoiceSetting c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(u => u > 0), c.OfNoise<T>(e => e > c.Coefficient * c.Attribute));
    }
}
