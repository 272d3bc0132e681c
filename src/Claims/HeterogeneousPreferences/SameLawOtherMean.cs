using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two populations of two equally represented Bradley-Terry types each, on two alternatives.</summary>
/// <param name="A">e^(Δr) of the first population's types.</param>
/// <param name="B">e^(Δr) of the second population's types.</param>
public sealed record TwoPopulations(ValueList<Rational> A, ValueList<Rational> B)
{
    /// <summary>Odds of small whole numbers and their inverses.</summary>
    public static Domain<TwoPopulations> Domain { get; } = new()
    {
        Name = "two populations of 2 equally represented types each, odds e^(Δr) from 1/9 to 9, the last solved for the same law where it can be",
        Draw = draws =>
        {
            ValueList<Rational> first = draws.List(2, Odds);
            var third = Odds(draws);
            var rest = Accepts(first[0]) + Accepts(first[1]) - Accepts(third);
            return new(first, [third, rest.Sign > 0 && rest < 1 ? rest / (1 - rest) : Odds(draws)]);
        },
        Print = c => $"e^Δr = {c.A} against {c.B}",
    };

    private static Rational Accepts(Rational odds) => odds / (1 + odds);

    private static Rational Odds(Draws draws)
    {
        var value = (Rational)draws.Integer(1, 9);
        return draws.Flip() ? 1 / value : value;
    }
}

/// <summary>The same anonymous labels can come from populations with different average rewards.</summary>
/// <remarks>
/// Odds (2, 2) and (5, 1) both give Pr(y1 ≻ y2) = 2/3; the averages are log 2 and log(5)/2. As any number of samples has one law under
/// both, no algorithm tells the averages apart, up to constants or not.
/// </remarks>
public sealed class SameLawOtherMean : IStatement<TwoPopulations>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPopulations> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.cardinal",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4, first paragraph", line: 117),
        Statement = "There are two populations with the same law of anonymous comparisons and different E_u[r(y1; u) − r(y2; u)].",
        Reading = "Differences of average rewards, so that constants do not count. Equal shares and two alternatives, where the sign is still the same: what is lost is the size.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = TwoPopulations.Domain,
        Conclusion = new SameLawOtherMean(),
        Controls =
        [
            new("any two populations with the same law have the same average", new SameMean()),
            new("of two populations with the same law the second has no greater average", new NoGreater()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPopulations c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(Law<T>(c.A), Law<T>(c.B)).Named("2 Pr(y1 ≻ y2)"),
            Gap.Differ(Mean<T>(c.A), Mean<T>(c.B)).Named("e^(2 E Δr)"));

    private static T Law<T>(ValueList<Rational> odds)
        where T : struct, IReal<T> => T.Of(odds[0] / (1 + odds[0])) + T.Of(odds[1] / (1 + odds[1]));

    private static T Mean<T>(ValueList<Rational> odds)
        where T : struct, IReal<T> => T.Of(odds[0] * odds[1]);

    private sealed class SameMean : IStatement<TwoPopulations>
    {
        public Gap<T> Evaluate<T>(TwoPopulations c)
            where T : struct, IReal<T> => Gap.Implies(Gap.Equal(Law<T>(c.A), Law<T>(c.B)), Gap.Equal(Mean<T>(c.A), Mean<T>(c.B)));
    }

    private sealed class NoGreater : IStatement<TwoPopulations>
    {
        public Gap<T> Evaluate<T>(TwoPopulations c)
            where T : struct, IReal<T> => Gap.Implies(Gap.Equal(Law<T>(c.A), Law<T>(c.B)), Gap.AtMost(Mean<T>(c.B), Mean<T>(c.A)));
    }
}
