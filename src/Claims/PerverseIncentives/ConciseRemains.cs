using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Annotators of three kinds before one concise response and some informative ones.</summary>
/// <param name="Concise">The share that prefers concise responses.</param>
/// <param name="Either">The share that is indifferent between the two styles.</param>
/// <param name="Informative">How many informative responses are offered.</param>
public sealed record Annotators(Rational Concise, Rational Either, int Informative)
{
    /// <summary>P(concise) beside so many informative responses, by the arg max of eq. (2).</summary>
    internal T Probability<T>(int informative)
        where T : struct, IReal<T>
    {
        int[] prefersConcise = new int[informative + 1], prefersInformative = new int[informative + 1];
        prefersConcise[0] = 1;
        Array.Fill(prefersInformative, 1, 1, informative);
        return Models.Choice.HardChoice.Probability<T>(
            [prefersConcise, prefersInformative, new int[informative + 1]],
            [T.Of(Concise), T.Of(1 - Concise - Either), T.Of(Either)], 0, [.. Enumerable.Range(0, informative + 1)]);
    }
}

/// <summary>Section 6.3: with indifference among the informative responses, the concise one keeps its probability 2/5.</summary>
public sealed class ConciseRemains : IStatement<Annotators>
{
    /// <summary>The claim.</summary>
    public static Claim<Annotators> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.3.remain",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 6.3, last sentence", line: 376),
        Statement = "If each annotator prefers one style and is indifferent within it, and the concise response is chosen with probability 2/5 beside one informative, then also beside three.",
        Reading = "Each annotator prefers one of the two styles, as the paragraph says; one who is indifferent between them as well would spoil it.",
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/eq5.repaired"],
        Domain = Engine.Domains.Domain.Listed<Annotators>(
            "2/5 prefer concise responses, one informative response and three",
            [new(Rational.Ratio(2, 5), 0, 1), new(Rational.Ratio(2, 5), 0, 3)],
            Printed) with
        {
            Wider = new()
            {
                Name = "some annotators indifferent between the styles, or other shares",
                Draw = draws =>
                {
                    if (draws.Flip())
                    {
                        return new(draws.Proportion(), 0, draws.Integer(1, 3));
                    }

                    var either = draws.OneOf<Rational>(Rational.Ratio(2, 5), Rational.Ratio(1, 5), Rational.Ratio(4, 5));
                    return new(Rational.Ratio(2, 5) - (either / 2), either, draws.Integer(1, 3));
                },
                Print = Printed,
            },
        },
        Hypotheses =
        [
            new("nobody is indifferent between the styles", c => c.Either.IsZero),
            new("2/5 beside one informative response", c => c.Probability<Rational>(1) == Rational.Ratio(2, 5)),
        ],
        Conclusion = new ConciseRemains(),
        Controls = [new("it becomes 2/11, as under IIA", new Falls())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Annotators c)
        where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(c.Informative), T.Of(Rational.Ratio(2, 5)));

    private static string Printed(Annotators c) => $"{c.Concise} prefer concise, {c.Either} indifferent, {c.Informative} informative";

    private sealed class Falls : IStatement<Annotators>
    {
        public Gap<T> Evaluate<T>(Annotators c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(c.Informative), T.Of(Rational.Ratio(2, 11)));
    }
}
