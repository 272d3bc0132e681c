using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A preference data set D of messages 1 to m, with two weight vectors e^(r/2) to evaluate losses at.</summary>
/// <param name="Messages">m = |M|.</param>
/// <param name="Items">D; sizes of queries may differ and messages repeat (Sec. 2.4).</param>
/// <param name="First">e^(r/2), one positive number per message; square roots, so that the midpoint of two rewards is rational.</param>
/// <param name="Second">e^(r'/2), likewise.</param>
public sealed record MessageData(int Messages, ValueList<MessageDatum> Items, ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Any data of 1 to 5 queries of 1 to 4 alternatives among 1 to 4 messages.</summary>
    public static Domain<MessageData> Domain { get; } = new()
    {
        Name = "1 to 4 messages, 1 to 5 queries of 1 to 4 alternatives with repetition, any choices, any two reward vectors",
        Draw = draws =>
        {
            var messages = draws.Integer(1, 4);
            return new(messages, DrawnItems(draws, messages), draws.List(messages, d => d.Weight()), draws.List(messages, d => d.Weight()));
        },
        Print = Printed,
        Edges =
        [
            new(1, [new([0], 0)], [1], [2]),
            new(2, [new([0, 0], 0)], [1, 1], [1, 2]),
            new(2, [new([0, 1], 0), new([0, 1], 1)], [1, 1], [1, 1]),
        ],
        Classes =
        [
            new("a repeated message", c => c.Items.Any(d => d.Alternatives.Distinct().Count() < d.Alternatives.Count), Rational.Ratio(1, 10)),
            new("some minimiser", c => c.HasMinimiser(), Rational.Ratio(1, 20)),
            new("no minimiser", c => !c.HasMinimiser(), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Draws a data set over the messages.</summary>
    internal static ValueList<MessageDatum> DrawnItems(Draws draws, int messages) => draws.List(1, 5, d =>
    {
        var alternatives = d.List(1, 4, a => a.Choose(messages));
        return new MessageDatum(alternatives, alternatives[d.Choose(alternatives.Count)]);
    });

    /// <summary>Whether L_reward attains its minimum over all reward vectors.</summary>
    internal bool HasMinimiser() => MessageLoss.HasMinimiser(Items.Span, Messages);

    /// <summary>D in the symbols of the document.</summary>
    internal static string PrintedItems(ValueList<MessageDatum> items) => $"D = ({string.Join(", ", (IEnumerable<MessageDatum>)items)}), each Y→y";

    private static string Printed(MessageData c) => $"{PrintedItems(c.Items)}, e^(r/2) = {c.First}, e^(r'/2) = {c.Second}";
}
