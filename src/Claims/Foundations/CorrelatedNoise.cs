using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two equal buses with correlated noise and a train.</summary>
/// <param name="Bus">e^(V_1) = e^(V_2), a positive integer.</param>
/// <param name="Train">e^(V_3), a positive integer.</param>
/// <param name="Dissimilarity">λ, inside (0, 1).</param>
public sealed record NestedBuses(int Bus, int Train, Rational Dissimilarity);

/// <summary>Correlated noise of the two buses: the train loses less, and nothing in the limit.</summary>
public sealed class CorrelatedNoise : IStatement<NestedBuses>
{
    /// <summary>The claim.</summary>
    public static Claim<NestedBuses> Claim { get; } = new()
    {
        Id = "foundations/correlated",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("red bus, blue bus: the fix", line: 126),
        Statement = "For V_1 = V_2 and nested noise of correlation 1 - λ², 0 < λ < 1: e^(V_3)/(2e^(V_1) + e^(V_3)) < p(3|{1,2,3}) < p(3|{1,3}), p(1|·) = p(2|·), the share of the train falls in λ, and with equal noise p(3|{1,2,3}) = p(3|{1,3}).",
        Reading = "Which correlated noise is not printed: the nested logit family, the two buses in one nest. Correlation mends in part; only equal noise does in full.",
        Uses = ["foundations/redbus-iia"],
        Domain = new()
        {
            Name = "e^V integers from 1 to 8 with V_1 = V_2, λ from 1/10 to 9/10",
            Draw = draws => new(draws.Integer(1, 8), draws.Integer(1, 8), draws.OneOf(Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(2, 3), Rational.Ratio(1, 4), Rational.Ratio(3, 4), Rational.Ratio(1, 10), Rational.Ratio(9, 10))),
            Print = c => $"e^(V_1) = e^(V_2) = {c.Bus}, e^(V_3) = {c.Train}, λ = {c.Dissimilarity}",
        },
        Conclusion = new CorrelatedNoise(),
        Controls =
        [
            new("any correlation gives the train all of its share back", new Restored()),
            new("correlation leaves the share of IIA", new Unchanged()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NestedBuses c)
        where T : struct, IReal<T>
    {
        T[] weights = [T.Of(c.Bus), T.Of(c.Bus), T.Of(c.Train)];
        int[] all = [0, 1, 2];
        var share = NestedLogit.Choice<T>(weights, c.Dissimilarity, 2, all);
        var alone = NestedLogit.Choice<T>(weights, c.Dissimilarity, 2, [0, 2]);
        ValueList<int> integers = [c.Bus, c.Bus, c.Train];
        return Gap.All(
            Gap.Less(Luce.Probability<T>(weights, 2, all), share).Named("more than under IIA"),
            Gap.Less(share, alone).Named("less than without the second bus"),
            Gap.Equal(NestedLogit.Choice<T>(weights, c.Dissimilarity, 0, all), NestedLogit.Choice<T>(weights, c.Dissimilarity, 1, all)).Named("p(1) = p(2)"),
            Gap.Less(share, NestedLogit.Choice<T>(weights, c.Dissimilarity / 2, 2, all)).Named("more with more correlation"),
            Gap.Equal(SharedNoise.Choice<T>(NoiseLaw.Gumbel, integers.Span, 1, 2, all), alone).Named("equal noise"));
    }

    private sealed class Restored : IStatement<NestedBuses>
    {
        public Gap<T> Evaluate<T>(NestedBuses c)
            where T : struct, IReal<T>
        {
            T[] weights = [T.Of(c.Bus), T.Of(c.Bus), T.Of(c.Train)];
            return Gap.Equal(NestedLogit.Choice<T>(weights, c.Dissimilarity, 2, [0, 1, 2]), NestedLogit.Choice<T>(weights, c.Dissimilarity, 2, [0, 2]));
        }
    }

    private sealed class Unchanged : IStatement<NestedBuses>
    {
        public Gap<T> Evaluate<T>(NestedBuses c)
            where T : struct, IReal<T>
        {
            T[] weights = [T.Of(c.Bus), T.Of(c.Bus), T.Of(c.Train)];
            return Gap.Equal(NestedLogit.Choice<T>(weights, c.Dissimilarity, 2, [0, 1, 2]), Luce.Probability<T>(weights, 2, [0, 1, 2]));
        }
    }
}
