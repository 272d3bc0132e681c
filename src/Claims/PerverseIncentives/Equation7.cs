using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (7): the cross entropy of the logit model, a convex function of the rewards that ignores their level.</summary>
/// <remarks>
/// Decided on e^(-L): convexity at the midpoint reads P_mid² ≥ P_r P_r'. It is strict exactly when r - r' differs between two
/// alternatives of some query, which is the equality case of Hölder's inequality.
/// </remarks>
public sealed class Equation7 : IStatement<MessageData>
{
    /// <summary>The claim.</summary>
    public static Claim<MessageData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq7.model",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (7)", line: 176),
        Statement = "For every D: e^(-L_reward(r)) is the product over pairs (Y, y) of the logit probability (3) to the power of the number of times y was chosen from Y; "
            + "L_reward(r + c) = L_reward(r); 2 L_reward((r + r')/2) ≤ L_reward(r) + L_reward(r'), strictly unless r - r' is constant on each Y.",
        Reading = "Cross entropy is the sum over D, |D| times the mean. Probabilities are those of one copy of a repeated message.",
        Domain = MessageData.Domain,
        Conclusion = new Equation7(),
        Controls =
        [
            new("L_reward(2r) = L_reward(r)", new ScaleInvariant()),
            new("L_reward is strictly convex", new StrictlyConvex()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MessageData c)
        where T : struct, IReal<T>
    {
        var weights = Squares<T>(c.First);
        var grouped = T.One;
        foreach (var pair in c.Items.GroupBy(d => d))
        {
            var copies = new int[c.Messages];
            foreach (var x in pair.Key.Alternatives)
            {
                copies[x]++;
            }

            grouped *= T.Pow(RepeatedLogit.CopyProbability<T>(weights, copies, pair.Key.Chosen), pair.Count());
        }

        var shifted = Array.ConvertAll(weights, w => T.Of(c.Second[0]) * w);
        return Gap.All(
            Gap.Equal(Likelihood<T>(c, weights), grouped).Named("cross entropy of (3)"),
            Gap.Equal(Likelihood<T>(c, weights), Likelihood<T>(c, shifted)).Named("L(r + c) = L(r)"),
            IsConstantOnQueries(c) ? Convexity<T>(c, Gap.Equal) : Convexity<T>(c, Gap.Less));
    }

    private static T Likelihood<T>(MessageData c, T[] weights)
        where T : struct, IReal<T> => MessageLoss.Likelihood<T>(c.Items.Span, weights);

    private static Gap<T> Convexity<T>(MessageData c, Func<T, T, Gap<T>> relation)
        where T : struct, IReal<T>
    {
        T[] first = c.First.Lift<T>(), second = c.Second.Lift<T>();
        var middle = Likelihood<T>(c, [.. first.Zip(second, (a, b) => a * b)]);
        return relation(Likelihood<T>(c, Squares<T>(c.First)) * Likelihood<T>(c, Squares<T>(c.Second)), middle * middle)
            .Named("e^-(L(r) + L(r')) against e^(-2 L((r + r')/2))");
    }

    private static T[] Squares<T>(ValueList<Rational> roots)
        where T : struct, IReal<T> => Array.ConvertAll(roots.Lift<T>(), w => w * w);

    private static bool IsConstantOnQueries(MessageData c) =>
        c.Items.All(d => d.Alternatives.Select(x => c.First[x] / c.Second[x]).Distinct().Count() == 1);

    private sealed class ScaleInvariant : IStatement<MessageData>
    {
        public Gap<T> Evaluate<T>(MessageData c)
            where T : struct, IReal<T> => Gap.Equal(Likelihood<T>(c, c.First.Lift<T>()), Likelihood<T>(c, Squares<T>(c.First)));
    }

    private sealed class StrictlyConvex : IStatement<MessageData>
    {
        public Gap<T> Evaluate<T>(MessageData c)
            where T : struct, IReal<T> => Gap.Implies(
            Gap.Fact<T>(c.First != c.Second, "r differs from r'"),
            Convexity<T>(c, Gap.Less));
    }
}
