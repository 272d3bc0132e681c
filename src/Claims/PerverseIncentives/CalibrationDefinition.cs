using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The probabilities of the two messages of a pair, a factor by which that of the chosen one rises, and a margin.</summary>
/// <param name="Chosen">P_π(y), positive.</param>
/// <param name="Other">P_π(Y \ {y}), positive.</param>
/// <param name="Raise">A factor above 1.</param>
/// <param name="Margin">δ.</param>
public sealed record CalibratedPair(Rational Chosen, Rational Other, Rational Raise, Rational Margin);

/// <summary>Section 4.3: the hinge of SLiC falls as the chosen message gets likelier, and costs δ where the two are equally likely.</summary>
public sealed class CalibrationDefinition : IStatement<CalibratedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibratedPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/slic.loss",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("Sec. 4.3, L_SLiC", line: 218),
        Statement = "For |Y| = 2 and δ > 0 the term (ln(P(Y\\{y})/P(y)) + δ)_+ is at least 0, does not rise with P(y), falls strictly while positive, and is exactly δ for two messages of equal probability, "
            + "as two of one category are under Assumption 3.",
        Reading = "Decreasing in the weak sense: beyond the margin the term is 0. Y\\{y} takes one copy away (Sec. 2.4), so {x, x} costs δ too.",
        Domain = new()
        {
            Name = "any two positive probabilities up to a common factor, a raise by a factor above 1, δ > 0",
            Draw = draws => new(draws.Weight(), draws.Weight(), 1 + draws.Weight(), draws.Weight()),
            Print = Printed,
            Classes =
            [
                new("beyond the margin", c => (c.Chosen / c.Other).ToDouble() > Math.Exp(c.Margin.ToDouble()), Rational.Ratio(1, 20)),
                new("within the margin", c => (c.Chosen / c.Other).ToDouble() < Math.Exp(c.Margin.ToDouble()), Rational.Ratio(1, 20)),
            ],
            Wider = new()
            {
                Name = "the same with δ of any sign",
                Draw = draws => new(draws.Weight(), draws.Weight(), 1 + draws.Weight(), draws.Utility()),
                Print = Printed,
            },
        },
        Hypotheses = [new("δ > 0", c => c.Margin.Sign > 0)],
        Conclusion = new CalibrationDefinition(),
        Controls =
        [
            new("the term falls strictly with P(y) always", new Strictly()),
            new("a pair of equal probabilities costs nothing", new Nothing()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibratedPair c)
        where T : struct, IReal<T>
    {
        T before = Term<T>(c.Other / c.Chosen, c), after = Term<T>(c.Other / (c.Raise * c.Chosen), c);
        return Gap.All(
            Gap.AtMost(T.Zero, before),
            Gap.AtMost(after, before).Named("does not rise"),
            Gap.Implies(Gap.Less(T.Zero, before), Gap.Less(after, before)).Named("falls while positive"),
            Gap.Equal(Term<T>(c.Chosen / c.Chosen, c), T.Of(c.Margin)).Named("equal probabilities"));
    }

    private static T Term<T>(Rational ratio, CalibratedPair c)
        where T : struct, IReal<T> => T.Max(T.Zero, T.Log(T.Of(ratio)) + T.Of(c.Margin));

    private static string Printed(CalibratedPair c) => $"P(y) : P(Y\\{{y}}) = {c.Chosen} : {c.Other}, raised by the factor {c.Raise}, δ = {c.Margin}";

    private sealed class Strictly : IStatement<CalibratedPair>
    {
        public Gap<T> Evaluate<T>(CalibratedPair c)
            where T : struct, IReal<T> => Gap.Less(Term<T>(c.Other / (c.Raise * c.Chosen), c), Term<T>(c.Other / c.Chosen, c));
    }

    private sealed class Nothing : IStatement<CalibratedPair>
    {
        public Gap<T> Evaluate<T>(CalibratedPair c)
            where T : struct, IReal<T> => Gap.Equal(Term<T>(c.Chosen / c.Chosen, c), T.Zero);
    }
}
