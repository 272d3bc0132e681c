using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A datum of Assumption 1: alternatives sampled from a baseline, a choice by a random individual of two types.</summary>
/// <param name="FirstSize">|M_1|: messages 0 to FirstSize - 1; those after are M_2.</param>
/// <param name="Baseline">P_π̄, a probability vector over M.</param>
/// <param name="Alternatives">The messages of Y in the order of sampling.</param>
/// <param name="Message">y, one of them.</param>
/// <param name="FirstType">p_*(1) in [0, 1].</param>
public sealed record GeneratedQuery(int FirstSize, ValueList<Rational> Baseline, ValueList<int> Alternatives, int Message, Rational FirstType)
{
    /// <summary>Baselines that are equal within each category; masses 0 and 1 included.</summary>
    public static Domain<GeneratedQuery> Domain { get; } = new()
    {
        Name = "1 to 3 messages in each category, baseline equal within each, queries of 1 to 4, p_*(1) in [0, 1]",
        Draw = draws => Drawn(draws, equal: true),
        Print = Printed,
        Classes =
        [
            new("only one category in Y", c => c.Offered().First == 0 || c.Offered().Second == 0, Rational.Ratio(1, 10)),
            new("both categories in Y", c => c.Offered().First > 0 && c.Offered().Second > 0, Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "the same with any baseline",
            Draw = draws => Drawn(draws, equal: false),
            Print = Printed,
        },
    };

    /// <summary>|Y ∩ M_1| and |Y ∩ M_2|.</summary>
    internal (int First, int Second) Offered()
    {
        var first = Alternatives.Count(x => x < FirstSize);
        return (first, Alternatives.Count - first);
    }

    /// <summary>Whether the baseline gives the messages of a category one probability each.</summary>
    internal bool IsEqualWithin() =>
        Baseline.Take(FirstSize).Distinct().Count() == 1 && Baseline.Skip(FirstSize).Distinct().Count() == 1;

    /// <summary>The probability of the alternatives in their order, drawn from the baseline.</summary>
    internal T Sampled<T>()
        where T : struct, IReal<T>
    {
        var product = T.One;
        foreach (var x in Alternatives)
        {
            product *= T.Of(Baseline[x]);
        }

        return product;
    }

    /// <summary>The same drawn in two steps: a category, then a message uniformly.</summary>
    internal T SampledInSteps<T>()
        where T : struct, IReal<T>
    {
        Rational mass = 0;
        for (var x = 0; x < FirstSize; x++)
        {
            mass += Baseline[x];
        }

        var product = T.One;
        foreach (var x in Alternatives)
        {
            product *= x < FirstSize ? T.Of(mass / FirstSize) : T.Of((1 - mass) / (Baseline.Count - FirstSize));
        }

        return product;
    }

    /// <summary>P(Y = y | Y) by the arg max of eq. (2).</summary>
    internal T HardChoice<T>()
        where T : struct, IReal<T> => Models.Choice.HardChoice.Probability<T>(
        DichotomyModel.Rewards(FirstSize, Baseline.Count - FirstSize), [T.Of(FirstType), T.Of(1 - FirstType)], Message, Alternatives.Span);

    private static GeneratedQuery Drawn(Draws draws, bool equal)
    {
        int first = draws.Integer(1, 3), second = draws.Integer(1, 3);
        var mass = draws.Proportion();
        var baseline = equal
            ? ValueList.Generate(first + second, x => x < first ? mass / first : (1 - mass) / second)
            : draws.Distribution(first + second);
        var alternatives = draws.List(1, 4, d => d.Choose(first + second));
        return new(first, baseline, alternatives, alternatives[draws.Choose(alternatives.Count)], draws.Proportion());
    }

    private static string Printed(GeneratedQuery c) =>
        $"|M_1| = {c.FirstSize}, P_π̄ = {c.Baseline}, Y = {{{string.Join(", ", c.Alternatives.Select(x => x + 1))}}}, y = {c.Message + 1}, p_*(1) = {c.FirstType}";
}
