using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set by its messages with the two scalars of the reward architecture, as weights.</summary>
/// <param name="FirstSize">|M_1|: messages 0 to FirstSize - 1.</param>
/// <param name="SecondSize">|M_2|: the messages after those.</param>
/// <param name="Items">D.</param>
/// <param name="First">e^(ψ_1).</param>
/// <param name="Second">e^(ψ_2).</param>
/// <param name="Shift">e^c, not 1.</param>
public sealed record ScalarRewards(int FirstSize, int SecondSize, ValueList<MessageDatum> Items, Rational First, Rational Second, Rational Shift)
{
    /// <summary>e^r(x) for each message: e^(ψ_z) on M_z.</summary>
    internal T[] Weights<T>(Rational first, Rational second)
        where T : struct, IReal<T>
    {
        var weights = new T[FirstSize + SecondSize];
        for (var x = 0; x < weights.Length; x++)
        {
            weights[x] = T.Of(x < FirstSize ? first : second);
        }

        return weights;
    }
}

/// <summary>Assumption 2: the reward has two scalars, of which the loss sees the difference alone.</summary>
public sealed class Assumption2 : IStatement<ScalarRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalarRewards> Claim { get; } = new()
    {
        Id = "perverse-incentives/a2.architecture",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Assumption 2", line: 238),
        Statement = "With r_ψ = ψ_z on M_z, L_reward(r_ψ) = Σ over D of ln(k_1 + k_2 e^(ψ_2 - ψ_1)) - (ψ_2 - ψ_1) 1(y ∈ M_2), k_z = |Y ∩ M_z|: a function of ψ_2 - ψ_1.",
        Reading = "Decided on e^(-L), which is rational in e^ψ.",
        Uses = ["perverse-incentives/eq7.model"],
        Domain = new()
        {
            Name = "1 to 3 messages in each category, 1 to 5 queries of 1 to 4 alternatives, any two scalars, translations by c ≠ 0",
            Draw = draws =>
            {
                int first = draws.Integer(1, 3), second = draws.Integer(1, 3);
                var shift = draws.Weight();
                return new(first, second, MessageData.DrawnItems(draws, first + second), draws.Weight(), draws.Weight(), shift == 1 ? 2 : shift);
            },
            Print = c => $"|M_1| = {c.FirstSize}, {MessageData.PrintedItems(c.Items)}, e^ψ = ({c.First}, {c.Second}), e^c = {c.Shift}",
        },
        Conclusion = new Assumption2(),
        Controls =
        [
            new("L_reward is a function of ψ_1", new Unmoved(second: true)),
            new("L_reward is a function of ψ_2", new Unmoved(second: false)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalarRewards c)
        where T : struct, IReal<T>
    {
        var odds = T.Of(c.Second / c.First);
        var counted = T.One;
        foreach (var d in c.Items)
        {
            var second = d.Alternatives.Count(x => x >= c.FirstSize);
            var offered = T.Of(d.Alternatives.Count - second) + (T.Of(second) * odds);
            counted *= (d.Chosen < c.FirstSize ? T.One : odds) / offered;
        }

        return Gap.All(
            Gap.Equal(Likelihood<T>(c, c.First, c.Second), counted).Named("by counts"),
            Gap.Equal(Likelihood<T>(c, c.First, c.Second), Likelihood<T>(c, c.Shift * c.First, c.Shift * c.Second)).Named("ψ + (c, c)"));
    }

    private static T Likelihood<T>(ScalarRewards c, Rational first, Rational second)
        where T : struct, IReal<T> => MessageLoss.Likelihood<T>(c.Items.Span, c.Weights<T>(first, second));

    private sealed class Unmoved(bool second) : IStatement<ScalarRewards>
    {
        public Gap<T> Evaluate<T>(ScalarRewards c)
            where T : struct, IReal<T> => Gap.Equal(
            Likelihood<T>(c, c.First, c.Second), Likelihood<T>(c, second ? c.First : c.Shift * c.First, second ? c.Shift * c.Second : c.Second));
    }
}
