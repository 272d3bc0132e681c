using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Comparisons of five items, ten for each pair.</summary>
/// <param name="Wins">How many of the ten the item of greater utility wins.</param>
/// <param name="Weights">e^V as positive integers, strictly descending.</param>
public sealed record FiveItems(int Wins, ValueList<int> Weights);

/// <summary>A hundred comparisons of five items on which models of different structure all predict ninety.</summary>
public sealed class NinetyPercent : IStatement<FiveItems>
{
    /// <summary>The claim.</summary>
    public static Claim<FiveItems> Claim { get; } = new()
    {
        Id = "foundations/ninety",
        Kind = ClaimKind.WorkedExample,
        Source = FoundationsDocument.At("Rashomon effect, example", line: 114),
        Statement = "There are 100 comparisons of 5 items, ten of each pair, of which Bradley-Terry, exponential noise, a mixture of two Bradley-Terry models and a constant error rate all predict exactly 90 correctly, with different p(1 ≻ 2).",
        Reading = "The list of models is lost. What is left is the consistency of the numbers: 90 of 100 on five items, by models that are not the same. A model predicts the item with p > 1/2.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = new()
        {
            Name = "each pair of 5 items compared 10 times, the better wins 0 to 10 of them, e^V rising from 1 in steps of 1 to 3",
            Draw = draws =>
            {
                var wins = 10 - draws.Choose(11);
                var steps = draws.List(4, d => d.Integer(1, 3));
                return new(wins, ValueList.Generate(5, j => 1 + steps.Skip(j).Sum()));
            },
            Print = c => $"the better of each pair wins {c.Wins} of 10, e^V = {c.Weights}",
        },
        Conclusion = new NinetyPercent(),
        Controls =
        [
            new("all have the same p(1 ≻ 2)", new SameChances()),
            new("they predict 90 whatever the data", new Always()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FiveItems c)
        where T : struct, IReal<T>
    {
        var chances = Enumerable.Range(0, 4).Select(m => Chance<T>(c, m, 0, 1)).ToArray();
        return Gap.All(
            Gap.All(Enumerable.Range(0, 4).Select(m => Gap.Equal(T.Of(Correct(c, m)), T.Of(90)).Named($"model {m + 1}"))),
            Gap.All(from m in Enumerable.Range(0, 4) from o in Enumerable.Range(0, m) select Gap.Differ(chances[m], chances[o])));
    }

    private sealed class SameChances : IStatement<FiveItems>
    {
        public Gap<T> Evaluate<T>(FiveItems c)
            where T : struct, IReal<T> => Gap.All(Enumerable.Range(1, 3).Select(m => Gap.Equal(Chance<T>(c, m, 0, 1), Chance<T>(c, 0, 0, 1))));
    }

    private sealed class Always : IStatement<FiveItems>
    {
        public Gap<T> Evaluate<T>(FiveItems c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Correct(c, 0)), T.Of(90));
    }

    private static T Chance<T>(FiveItems c, int model, int j, int k)
        where T : struct, IReal<T>
    {
        var (first, second) = (T.Of(c.Weights[j]), T.Of(c.Weights[k]));
        return model switch
        {
            0 => first / (first + second),
            1 => AdditiveUtility.Choice<T>(NoiseLaw.Exponential, c.Weights.Span, 1, j, [j, k]),
            2 => ((first / (first + second)) + (first * first / ((first * first) + (second * second)))) / T.Of(2),
            _ => T.Of(Rational.Ratio(j < k ? 9 : 1, 10)),
        };
    }

    private static int Correct(FiveItems c, int model)
    {
        var correct = 0;
        for (var k = 0; k < 5; k++)
        {
            for (var j = 0; j < k; j++)
            {
                var chance = Chance<Rational>(c, model, j, k);
                correct += chance > Rational.Ratio(1, 2) ? c.Wins : chance < Rational.Ratio(1, 2) ? 10 - c.Wins : 0;
            }
        }

        return correct;
    }
}
