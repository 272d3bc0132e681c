using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A choice model and two multisets X and X' that both offer x and x'.</summary>
/// <param name="Model">The choice model, X and x.</param>
/// <param name="Other">X'.</param>
/// <param name="K">x', in X and X'; may be x.</param>
public sealed record HardMenus(HardModel Model, ValueList<int> Other, int K)
{
    /// <summary>Models of 1 to 3 types; X' is X with messages added.</summary>
    public static Domain<HardMenus> Domain { get; } = new()
    {
        Name = $"{HardModel.Any.Name}, X' = X and up to 3 more messages, x' in X (x = x' included)",
        Draw = draws =>
        {
            var model = HardModel.Any.Draw(draws);
            var k = model.Alternatives[draws.Choose(model.Alternatives.Count)];
            return new(model, [.. model.Alternatives, .. draws.List(0, 3, d => d.Choose(model.Rewards[0].Count))], k);
        },
        Print = c => $"{HardModel.Any.Print(c.Model)} = x, X = Y, X' = {{{string.Join(", ", c.Other.Select(x => x + 1))}}}, x' = {c.K + 1}",
        Classes =
        [
            new("a zero denominator", c => c.Denominator<Rational>().IsZero || c.OtherDenominator<Rational>().IsZero, Rational.Ratio(1, 20)),
            new("no zero denominator", c => !c.Denominator<Rational>().IsZero && !c.OtherDenominator<Rational>().IsZero, Rational.Ratio(1, 20)),
            new("x ≠ x'", c => c.Model.Message != c.K, Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>P(x|X).</summary>
    internal T Numerator<T>()
        where T : struct, IReal<T> => Model.Formula<T>(Model.Message, Model.Alternatives.Span);

    /// <summary>P(x'|X).</summary>
    internal T Denominator<T>()
        where T : struct, IReal<T> => Model.Formula<T>(K, Model.Alternatives.Span);

    /// <summary>P(x|X').</summary>
    internal T OtherNumerator<T>()
        where T : struct, IReal<T> => Model.Formula<T>(Model.Message, Other.Span);

    /// <summary>P(x'|X').</summary>
    internal T OtherDenominator<T>()
        where T : struct, IReal<T> => Model.Formula<T>(K, Other.Span);
}

/// <summary>Both ratios of equation (6) have a value for all messages and sets of a choice model.</summary>
public sealed class Equation6Defined : IStatement<HardMenus>
{
    /// <summary>The claim.</summary>
    public static Claim<HardMenus> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.defined",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (6)", line: 150),
        Statement = "For every choice model, all messages x, x' and all X, X' with x, x' ∈ X ∩ X': P(x'|X) and P(x'|X') are not 0, so both sides of (6) have a value.",
        Reading = "Literal: (6) is asked for all x, x' of both sets, none excluded. A dichotomy model with p(2) = 0 is a case.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq6.defined.repaired",
        Domain = HardMenus.Domain,
        Hypotheses = [new("x, x' in X ∩ X'", Offered)],
        Conclusion = new Equation6Defined(),
        Controls = [new("x' always has the same probability from X and X'", new Unchanged())],
    };

    /// <summary>Both messages are in both sets.</summary>
    internal static bool Offered(HardMenus c) =>
        new[] { c.Model.Message, c.K }.All(x => c.Model.Alternatives.Contains(x) && c.Other.Contains(x));

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardMenus c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Differ(c.Denominator<T>(), T.Zero).Named("P(x'|X)"),
        Gap.Differ(c.OtherDenominator<T>(), T.Zero).Named("P(x'|X')"));

    private sealed class Unchanged : IStatement<HardMenus>
    {
        public Gap<T> Evaluate<T>(HardMenus c)
            where T : struct, IReal<T> => Gap.Equal(c.Denominator<T>(), c.OtherDenominator<T>());
    }
}
