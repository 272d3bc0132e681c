using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (2) as the probability that the message y is chosen, when Y repeats elements.</summary>
/// <remarks>The arg max of a multiset counts copies, so (2) is the probability of one copy and a message offered twice has twice as much.</remarks>
public sealed class Equation2Multiset : IStatement<HardModel>
{
    /// <summary>The claim.</summary>
    public static Claim<HardModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq2.multiset",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (2) with line 72", line: 96),
        Statement = "For every choice model, finite nonempty multiset Y and message y in Y: the probability that the message y is chosen, when an individual picks uniformly among the elements of Y of greatest reward, is (2).",
        Reading = "Literal: elements are counted with repetition, in the choice and in |arg max|. With the arg max as a set of distinct messages it is eq2.multiset.as-set.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq2.multiset.repaired",
        Domain = HardModel.Any,
        Hypotheses = [HardModel.Offered],
        Conclusion = new Equation2Multiset(),
        Controls = [new("the message is chosen with probability 1 / |Y|", new Uniform())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardModel c)
        where T : struct, IReal<T> => Gap.Equal(Chosen<T>(c), c.Formula<T>(c.Message, c.Alternatives.Span));

    /// <summary>The probability that one of the places of the message is picked.</summary>
    internal static T Chosen<T>(HardModel c)
        where T : struct, IReal<T>
    {
        var places = c.Places<T>();
        return Reals.Sum(places.Length, i => c.Alternatives[i] == c.Message ? places[i] : T.Zero);
    }

    private sealed class Uniform : IStatement<HardModel>
    {
        public Gap<T> Evaluate<T>(HardModel c)
            where T : struct, IReal<T> => Gap.Equal(Chosen<T>(c), T.One / T.Of(c.Alternatives.Count));
    }
}
