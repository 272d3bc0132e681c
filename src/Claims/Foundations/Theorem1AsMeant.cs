using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1 about choice probabilities: they satisfy IIA exactly when some V plus independent Gumbel noise gives the same ones.</summary>
public sealed class Theorem1AsMeant : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/thm1.as-meant",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorem 1", line: 91),
        Statement = "For every random utility model with p(j|S) > 0 for all j in S: IIA on all menus ⟺ p(j|S) = e^(V_j) / Σ_{k in S} e^(V_k) for some V, on all menus.",
        Reading = "Weaker: 'H_j = V_j + Gumbel' is asked of the choice probabilities only, not of H itself (Luce's representation). Positive probabilities are added: with two alternatives of which one is never chosen, IIA holds and no finite V does it.",
        Domain = Models(atLeast: 1),
        Hypotheses = [new("p(j|S) > 0 for all S and j in S", Positive)],
        Conclusion = new Theorem1AsMeant(),
        Controls =
        [
            new("softmax choice probabilities are all equal", new EqualShares()),
            new("every model has softmax choice probabilities", new AlwaysSoftmax()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T> => Gap.Iff(c.SatisfiesIndependence<T>(), IsSoftmax<T>(c));

    // If any V does it then e^V is proportional to the choice probabilities from the full menu, so that one candidate decides.
    private static Gap<T> IsSoftmax<T>(UtilityModel c)
        where T : struct, IReal<T>
    {
        var full = Menus.All(c.Alternatives)[^1];
        var weights = Array.ConvertAll(full, j => c.Choice<T>(j, full));
        if (weights.Any(w => T.Compare(w, T.Zero) == Comparison.Equal))
        {
            return Gap.Fails<T>("an alternative is never chosen from the full menu, which no finite V gives");
        }

        return Gap.All(Menus.All(c.Alternatives).SelectMany(menu => menu.Select(j =>
            Gap.Equal(c.Choice<T>(j, menu), Luce.Probability<T>(weights, j, menu)))));
    }

    private static bool Positive(UtilityModel c) =>
        Menus.All(c.Alternatives).All(menu => menu.All(j => c.Choice<Rational>(j, menu).Sign > 0));

    private static Domain<UtilityModel> Models(int atLeast) => new()
    {
        Name = "laws on the rankings of 1 to 4 alternatives with positive choice probabilities: any, and Plackett-Luce laws",
        Draw = draws => Drawn(draws, atLeast),
        Print = UtilityModel.Domain.Print,
        Classes =
        [
            new("three or more alternatives with IIA", c => c.Alternatives > 2 && HasIndependence(c), Rational.Ratio(1, 20)),
            new("without IIA", c => !HasIndependence(c), Rational.Ratio(1, 20)),
        ],
        Wider = UtilityModel.Domain,
    };

    private static bool HasIndependence(UtilityModel c) =>
        Engine.Judging.Judge.Decide(new Independence(), c).Outcome == Engine.Judging.Outcome.Holds;

    private static UtilityModel Drawn(Draws draws, int atLeast)
    {
        var count = draws.Integer(atLeast, 4);
        var rankings = Rankings.All(count).Count;
        if (draws.Flip())
        {
            return new(UtilityForm.Finite, count, draws.InnerDistribution(rankings));
        }

        var weights = draws.List(count, d => d.Weight());
        return new(UtilityForm.Finite, count, ValueList.Create<Rational>(PlackettLuce.Law(weights.Span)));
    }

    private sealed class Independence : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => c.SatisfiesIndependence<T>();
    }

    private sealed class EqualShares : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Implies(IsSoftmax<T>(c), Gap.All(Menus.All(c.Alternatives).SelectMany(menu => menu.Select(j =>
                Gap.Equal(c.Choice<T>(j, menu), T.One / T.Of(menu.Length))))));
    }

    private sealed class AlwaysSoftmax : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => IsSoftmax<T>(c);
    }
}
