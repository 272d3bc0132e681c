using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data, categories, baseline and regularisation of inclusive learning, with two parameters that differ by a translation.</summary>
/// <param name="Data">D.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="First">p_*(1) in (0, 1).</param>
/// <param name="BaselineOdds">P_π̄(M_2) / P_π̄(M_1), positive.</param>
/// <param name="Beta">β.</param>
/// <param name="FirstWeight">e^(θ_1).</param>
/// <param name="SecondWeight">e^(θ_2).</param>
/// <param name="Shift">e^c.</param>
public sealed record InclusiveSetting(
    CategoryData Data, int FirstSize, int SecondSize, Rational First, Rational BaselineOdds, Rational Beta,
    Rational FirstWeight, Rational SecondWeight, Rational Shift)
{
    /// <summary>Data sets within E(D), any baseline of full support.</summary>
    public static Domain<InclusiveSetting> Domain { get; } = new()
    {
        Name = "data sets in E(D) of queries with 1 to 6 alternatives, |M_1| to 20, |M_2| to 1,000, any baseline with mass on both, 0 < β ≤ 5",
        Draw = draws => Drawn(draws, likely: true),
        Print = Printed,
        Classes =
        [
            new("a one-sided query", c => c.Data.Items.Any(d => !d.IsMixed()), Rational.Ratio(1, 10)),
            new("baseline odds far from even", c => c.BaselineOdds < Rational.Ratio(1, 100) || c.BaselineOdds > 100, Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "any data, β ≥ 0",
            Draw = draws => Drawn(draws, likely: false),
            Print = Printed,
        },
    };

    /// <summary>|M_1| and |M_2|.</summary>
    internal (int First, int Second) Sizes() => (FirstSize, SecondSize);

    /// <summary>The derivative of L_IL in ln(P(M_2)/P(M_1)) at the odds given.</summary>
    internal T Slope<T>(T odds)
        where T : struct, IReal<T> => InclusiveLoss.Slope(Data.Items.Span, Sizes(), odds, T.Of(BaselineOdds), T.Of(Beta));

    private static InclusiveSetting Drawn(Draws draws, bool likely)
    {
        var beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), Rational.Ratio(1, 4), 5);
        var first = draws.InnerProportion();
        List<CategoryDatum> data = [.. CategoryData.Any.Draw(draws).Items];
        if (likely)
        {
            Add(true, 2 - data.Count(d => d.IsMixed() && d.ChoseFirst));
            Add(false, LikelyEvent.LeastSecond(beta, first) - data.Count(d => d.IsMixed() && !d.ChoseFirst));
        }
        else
        {
            beta = draws.Flip() ? 0 : beta;
        }

        return new(
            new(ValueList.From(data)), draws.Integer(1, 20), draws.Integer(1, 1_000), first, draws.Weight(), beta,
            draws.Weight(), draws.Weight(), draws.Weight());

        void Add(bool choseFirst, int count)
        {
            for (var i = 0; i < count; i++)
            {
                var alternatives = 1 + draws.Choose(3);
                data.Add(new(alternatives, 1 + draws.Choose(3), choseFirst));
            }
        }
    }

    private static string Printed(InclusiveSetting c) =>
        $"{CategoryData.Printed(c.Data)}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, p_*(1) = {c.First}, baseline odds {c.BaselineOdds}, "
        + $"β = {c.Beta}, e^θ = ({c.FirstWeight}, {c.SecondWeight}), e^c = {c.Shift}";
}
