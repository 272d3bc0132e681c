using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set and two thresholds.</summary>
/// <param name="Data">D.</param>
/// <param name="Eta">η &gt; 0.</param>
/// <param name="Greater">η' &gt; η.</param>
public sealed record DataAtThresholds(CategoryData Data, Rational Eta, Rational Greater);

/// <summary>Equation (19): the event E_η, and what its definition gives the lemmas that use it.</summary>
public sealed class Equation19 : IStatement<DataAtThresholds>
{
    /// <summary>The claim.</summary>
    public static Claim<DataAtThresholds> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq19",
        Kind = ClaimKind.Definition,
        Source = PerverseIncentivesDocument.At("eq. (19)", line: 428),
        Statement = "For every data set and 0 < η < η': E_η' implies E_η, E_η implies the hypotheses ρ_data > ρ_chosen > 0 of Lemma 9, and E_η is empty for η ≥ 1.",
        Reading = "A definition: what it gives is checked. That E_η is a high-probability event for all η > 0 is eq19.high-probability.",
        Domain = new()
        {
            Name = $"{CategoryData.Any.Name}; 0 < η < η'",
            Draw = draws =>
            {
                var data = CategoryData.Any.Draw(draws);
                var eta = draws.Flip() ? draws.Weight() : draws.InnerProportion();
                return new(data, eta, eta + draws.InnerProportion());
            },
            Print = c => $"{CategoryData.Printed(c.Data)}, η = {c.Eta}, η' = {c.Greater}",
        },
        Conclusion = new Equation19(),
        Controls =
        [
            new("E_η implies E_η'", new Upwards()),
            new("ρ_data - ρ_chosen > η alone is E_η", new OneCondition()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DataAtThresholds c)
        where T : struct, IReal<T>
    {
        T drift = T.Of(c.Data.Drift()), chosen = T.Of(c.Data.ShareChosen());
        return Gap.All(
            Gap.Implies(Event<T>(c, c.Greater), Event<T>(c, c.Eta)).Named("nested"),
            Gap.Implies(Event<T>(c, c.Eta), Gap.All(Gap.Less(T.Zero, drift), Gap.Less(T.Zero, chosen))).Named("within Lemma 9"),
            Gap.Less(drift, T.One).Named("empty from η = 1 on"));
    }

    private static Gap<T> Event<T>(DataAtThresholds c, Rational eta)
        where T : struct, IReal<T> => Gap.All(
        Gap.Less(T.Of(eta), T.Of(c.Data.Drift())),
        Gap.Less(T.Zero, T.Of(c.Data.ShareChosen())));

    private sealed class Upwards : IStatement<DataAtThresholds>
    {
        public Gap<T> Evaluate<T>(DataAtThresholds c)
            where T : struct, IReal<T> => Gap.Implies(Event<T>(c, c.Eta), Event<T>(c, c.Greater));
    }

    private sealed class OneCondition : IStatement<DataAtThresholds>
    {
        public Gap<T> Evaluate<T>(DataAtThresholds c)
            where T : struct, IReal<T> => Gap.Implies(Gap.Less(T.Of(c.Eta), T.Of(c.Data.Drift())), Event<T>(c, c.Eta));
    }
}
