using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A response with finitely many values.</summary>
/// <param name="Values">The values, all different.</param>
/// <param name="Masses">Their probabilities, as many.</param>
public sealed record ResponseLaw(ValueList<int> Values, ValueList<Rational> Masses)
{
    /// <summary>Responses with the values 0 and 1, each with any probability.</summary>
    public static Domain<ResponseLaw> Domain { get; } = new()
    {
        Name = "responses with values 0 and 1, the probability of 1 anywhere in [0, 1]",
        Draw = draws =>
        {
            var p = draws.Proportion();
            return new([0, 1], [1 - p, p]);
        },
        Print = Text,
        Edges = [new([0, 1], [1, 0]), new([0, 1], [0, 1])],
        Classes = [new("a sure response", c => c.Masses.Any(p => p == 1), Rational.Ratio(1, 200))],
        Wider = new()
        {
            Name = "responses with one to three of the values 0, ..., 4",
            Draw = draws =>
            {
                var count = draws.Integer(1, 3);
                return new([.. draws.Permutation(5).Take(count)], draws.InnerDistribution(count));
            },
            Print = Text,
        },
    };

    /// <summary>E[Y^n].</summary>
    internal T Moment<T>(int n)
        where T : struct, IReal<T> => Reals.Sum(Values.Count, at => T.Pow(T.Of(Values[at]), n) * T.Of(Masses[at]));

    /// <summary>P(Y = y).</summary>
    internal T Probability<T>(int y)
        where T : struct, IReal<T> => Values.Span.IndexOf(y) is >= 0 and var at ? T.Of(Masses[at]) : T.Zero;

    private static string Text(ResponseLaw c) => string.Join(", ", c.Values.Zip(c.Masses, (y, p) => $"P(Y = {y}) = {p}"));
}

/// <summary>An item-wise response is 0 or 1: one number is its whole law.</summary>
public sealed class ItemwiseResponse : IStatement<ResponseLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ResponseLaw> Claim { get; } = new()
    {
        Id = "foundations/itemwise",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("item-wise responses", line: 21),
        Statement = "Y_ij in {0, 1}: P(Y_ij = 0) = 1 - P(Y_ij = 1), and E[Y_ij] = E[Y_ij²] = P(Y_ij = 1), so that p(Y_ij = 1) is the whole law of a response; probabilities 0 and 1 included.",
        Domain = ResponseLaw.Domain,
        Hypotheses = [new("Y_ij in {0, 1}", c => c.Values.All(y => y is 0 or 1))],
        Conclusion = new ItemwiseResponse(),
        Controls =
        [
            new("the variance of Y_ij is P(Y_ij = 1)", new Variance()),
            new("P(Y_ij = 0) = P(Y_ij = 1)", new Even()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ResponseLaw c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(c.Probability<T>(0), T.One - c.Probability<T>(1)).Named("P(Y = 0)"),
            Gap.Equal(c.Moment<T>(1), c.Probability<T>(1)).Named("E[Y]"),
            Gap.Equal(c.Moment<T>(2), c.Probability<T>(1)).Named("E[Y²]"));

    private sealed class Variance : IStatement<ResponseLaw>
    {
        public Gap<T> Evaluate<T>(ResponseLaw c)
            where T : struct, IReal<T> => Gap.Equal(c.Moment<T>(2) - (c.Moment<T>(1) * c.Moment<T>(1)), c.Probability<T>(1));
    }

    private sealed class Even : IStatement<ResponseLaw>
    {
        public Gap<T> Evaluate<T>(ResponseLaw c)
            where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(0), c.Probability<T>(1));
    }
}
