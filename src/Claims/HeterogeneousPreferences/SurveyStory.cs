using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Three groups who choose among the options A to E, and an altered sampling of alternatives.</summary>
/// <param name="Weights">e^r per group and option, in the order Republican, Democratic, neither: choice frequencies up to a factor.</param>
/// <param name="To">The option whose probability rises by 1/5 from 1/5.</param>
/// <param name="From">The option whose probability falls to 0.</param>
public sealed record SurveyAnswers(ValueList<ValueList<Rational>> Weights, int To, int From)
{
    /// <summary>Groups in which C is second or third, D first for the first group and second for the third group.</summary>
    public static Domain<SurveyAnswers> Domain { get; } = new()
    {
        Name = "shares 45%, 48% and 7%, five options, C second or third in each group, D first and second where the document has it so",
        Draw = draws => new([Group(draws, 3, 0), Group(draws, null, 0), Group(draws, 3, 1)], draws.OneOf(3, 0, 1, 4), draws.OneOf(4, 1, 0)),
        Print = c => $"e^r = {c.Weights}, 1/5 of the sampling moved from {(char)('A' + c.From)} to {(char)('A' + c.To)}",
    };

    /// <summary>The groups as a population.</summary>
    public BradleyTerryMixture Population() => new([Rational.Ratio(45, 100), Rational.Ratio(48, 100), Rational.Ratio(7, 100)], Weights);

    /// <summary>D_U.</summary>
    public ValueList<Rational> Uniform() => Distributions.Uniform(Weights[0].Count);

    /// <summary>D_a, at total variation distance 1/5 from D_U.</summary>
    public ValueList<Rational> Altered()
    {
        var uniform = Uniform();
        return uniform.With(From, 0).With(To, To == From ? 0 : Rational.Ratio(2, 5));
    }

    /// <summary>NBC(y), in the arithmetic at hand.</summary>
    public T BordaCount<T>(int y, ValueList<Rational> sampling)
        where T : struct, IReal<T>
    {
        var shares = Population().Shares;
        var weights = Weights;
        return Reals.Sum(sampling.Count, k => T.Of(sampling[k]) * Reals.Sum(shares.Count, u =>
        {
            var (w, v) = (T.Of(weights[u][y]), T.Of(weights[u][k]));
            return T.Of(shares[u]) * w / (w + v);
        }));
    }

    /// <summary>e^(100 E_u[r(y; u)]), ordered as the average reward and rational.</summary>
    public Rational AverageWeight(int y) => Rational.Pow(Weights[0][y], 45) * Rational.Pow(Weights[1][y], 48) * Rational.Pow(Weights[2][y], 7);

    // Weights fall along a ranking of the options that has C second or third, and D where it is fixed.
    private static ValueList<Rational> Group(Draws draws, int? fixedOption, int fixedPlace)
    {
        List<int> ranking = [.. Enumerable.Range(0, 5).Where(o => o != 2 && o != fixedOption)];
        ranking = [.. draws.Permutation(ranking.Count).Select(i => ranking[i])];
        var third = draws.Flip();
        if (fixedOption is { } option)
        {
            ranking.Insert(fixedPlace, option);
        }

        ranking.Insert(third || fixedPlace == 1 ? 2 : 1, 2);
        var weights = new Rational[5];
        Rational weight = 1;
        for (var place = 4; place >= 0; place--)
        {
            weights[ranking[place]] = weight;
            weight *= draws.OneOf<Rational>(2, Rational.Ratio(11, 10), Rational.Ratio(3, 2), 4, 8, 20);
        }

        return [.. weights];
    }
}

/// <summary>What the figures say of the electric-vehicle question is possible: C first by NBC, D first on average, another first after a change of 1/5.</summary>
/// <remarks>
/// The numbers are in figures that the text has lost. What is left is that the story does not contradict itself; the ranks of C and D in the groups
/// and the shares are those printed.
/// </remarks>
public sealed class SurveyStory : IStatement<SurveyAnswers>
{
    /// <summary>The claim.</summary>
    public static Claim<SurveyAnswers> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/ev.story",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, real-world example, with Fig. 1", line: 195),
        Statement = "For shares 45%, 48%, 7% there are choice frequencies of A to E, with C second or third in each group and D first and second in the first and the third group, such that NBC under D_U puts C strictly first, the average reward D, and some D_a at total variation distance 0.2 another option than C.",
        Reading = "Consistency of the story; that the survey's frequencies are such cannot be seen from the text. Five options as in Fig. 8; D_a moves 0.2 from one option to another.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = SurveyAnswers.Domain,
        Hypotheses = [new("D_a differs from D_U", c => c.To != c.From)],
        Conclusion = new SurveyStory(),
        Controls =
        [
            new("for all: NBC under D_U has the order of the average reward of C and D", new OrderOfAverage()),
            new("for all: D_a orders C and D as D_U does", new SameOrder()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SurveyAnswers c)
        where T : struct, IReal<T>
    {
        if (Enumerable.Range(0, 5).Any(y => y != 3 && c.AverageWeight(y) >= c.AverageWeight(3)))
        {
            return Gap.Fails<T>("the average reward does not put D first");
        }

        T[] uniform = [.. Enumerable.Range(0, 5).Select(y => c.BordaCount<T>(y, c.Uniform()))];
        T[] altered = [.. Enumerable.Range(0, 5).Select(y => c.BordaCount<T>(y, c.Altered()))];
        return Gap.All(
        [
            .. Enumerable.Range(0, 5).Where(y => y != 2).Select(y => Gap.Less(uniform[y], uniform[2]).Named("C first under D_U")),
            Gap.Any(Enumerable.Range(0, 5).Where(y => y != 2).Select(y => Gap.Less(altered[2], altered[y]))).Named("C not first under D_a"),
        ]);
    }

    private sealed class OrderOfAverage : IStatement<SurveyAnswers>
    {
        public Gap<T> Evaluate<T>(SurveyAnswers c)
            where T : struct, IReal<T> => c.AverageWeight(3) > c.AverageWeight(2)
                ? Gap.Greater(c.BordaCount<T>(3, c.Uniform()), c.BordaCount<T>(2, c.Uniform()))
                : Gap.Holds<T>("D not above C on average");
    }

    private sealed class SameOrder : IStatement<SurveyAnswers>
    {
        public Gap<T> Evaluate<T>(SurveyAnswers c)
            where T : struct, IReal<T> => Reals.IsLess(c.BordaCount<T>(3, c.Uniform()), c.BordaCount<T>(2, c.Uniform()))
                ? Gap.Less(c.BordaCount<T>(3, c.Altered()), c.BordaCount<T>(2, c.Altered()))
                : Gap.Holds<T>("C not above D under D_U");
    }
}
