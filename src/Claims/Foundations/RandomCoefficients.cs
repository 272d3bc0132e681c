using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Three alternatives with one attribute each and a normal coefficient.</summary>
/// <param name="Attributes">x.</param>
/// <param name="Mean">μ.</param>
/// <param name="Deviation">σ, at least 0.</param>
public sealed record NormalCoefficient(ValueList<Rational> Attributes, Rational Mean, Rational Deviation);

/// <summary>Random coefficients remove IIA.</summary>
/// <remarks>
/// The integral over β is a finite sum within a proved bound; each of the two products is within 5/2 of it of its true value, so a difference beyond 5 times the bound is one of the true values.
/// </remarks>
public sealed class RandomCoefficients : IStatement<NormalCoefficient>
{
    /// <summary>The claim.</summary>
    public static Claim<NormalCoefficient> Claim { get; } = new()
    {
        Id = "foundations/random-coef",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("random coefficients logit", line: 123),
        Statement = "There are x and β ~ N(μ, σ²) for which the logit with utilities β x_j + ε_j has p(1|{1,2}) / p(2|{1,2}) ≠ p(1|{1,2,3}) / p(2|{1,2,3}).",
        Reading = "V_j on the printed left is the random utility H_j = β·x_j + ε_j. 'Solution' is read as: the model can leave IIA behind. It need not: with σ = 0, or x_j = x_k, it does not.",
        Uses = ["foundations/mixture-iia"],
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = new()
        {
            Name = "one attribute, x_j from {0, 1, -1, 2}, μ from {0, 1, -1}, σ from {1, 1/2, 0}",
            Draw = draws => new(draws.List(3, d => (Rational)d.OneOf(0, 1, -1, 2)), draws.OneOf(0, 1, -1), draws.OneOf(1, Rational.Ratio(1, 2), 0)),
            Print = c => $"x = {c.Attributes}, μ = {c.Mean}, σ = {c.Deviation}",
        },
        Conclusion = new RandomCoefficients(),
        Controls =
        [
            new("every such logit violates IIA", new Always()),
            new("none does", new Never()),
        ],
        Cases = 150,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NormalCoefficient c)
        where T : struct, IReal<T> => Gap.Less(Bound<T>(c), T.Abs(Cross<T>(c)));

    private sealed class Always : IStatement<NormalCoefficient>
    {
        public Gap<T> Evaluate<T>(NormalCoefficient c)
            where T : struct, IReal<T> => Gap.Less(Bound<T>(c), T.Abs(Cross<T>(c)));
    }

    private sealed class Never : IStatement<NormalCoefficient>
    {
        public Gap<T> Evaluate<T>(NormalCoefficient c)
            where T : struct, IReal<T> => Gap.AtMost(T.Abs(Cross<T>(c)), Bound<T>(c));
    }

    private static T Cross<T>(NormalCoefficient c)
        where T : struct, IReal<T>
    {
        T Choice(int j, params int[] menu) => RandomCoefficientLogit.Choice<T>(c.Attributes.Span, c.Mean, c.Deviation, j, menu);
        return (Choice(0, 0, 1) * Choice(1, 0, 1, 2)) - (Choice(1, 0, 1) * Choice(0, 0, 1, 2));
    }

    private static T Bound<T>(NormalCoefficient c)
        where T : struct, IReal<T> => T.Of(5) * RandomCoefficientLogit.Error<T>(c.Attributes.Span, c.Deviation);
}
