using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Users asked twice, about two pairs of responses or about one pair again.</summary>
/// <param name="Shares">p_u, a probability vector.</param>
/// <param name="First">e^(Δr) of each type on the first pair.</param>
/// <param name="Second">e^(Δr) of each type on the second pair.</param>
/// <param name="SameUser">Whether one user labels both.</param>
/// <param name="Remembered">Whether the second label repeats the first, for one pair asked twice.</param>
/// <param name="Model">A value of J, strictly between 0 and 1.</param>
public sealed record TwoLabels(ValueList<Rational> Shares, ValueList<Rational> First, ValueList<Rational> Second, bool SameUser, bool Remembered, Rational Model)
{
    /// <summary>Two pairs, one user each time.</summary>
    public static Domain<TwoLabels> General { get; } = Drawn("1 to 4 types, two pairs of responses", false);

    /// <summary>One pair asked twice.</summary>
    public static Domain<TwoLabels> Twice { get; } = Drawn("1 to 4 types, one pair of responses asked twice", true);

    /// <summary>Pr(o = o' = 1), label by label.</summary>
    public Rational Joint() => Reals.Sum(Shares.Count, u => Reals.Sum(Shares.Count, w =>
    {
        var users = SameUser ? (u == w ? Shares[u] : 0) : Shares[u] * Shares[w];
        var first = First[u] / (1 + First[u]);
        return users * first * (Remembered ? 1 : Second[w] / (1 + Second[w]));
    }));

    private static Domain<TwoLabels> Drawn(string name, bool twice) => Wide(name, twice, false) with { Wider = Wide(name + ", by one user or two, remembered or not", twice, true) };

    private static Domain<TwoLabels> Wide(string name, bool twice, bool wide) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var types = draws.Integer(1, 4);
            var (shares, first, second) = (draws.InnerDistribution(types), draws.List(types, d => d.Weight()), draws.List(types, d => d.Weight()));
            var (same, remembered) = (!wide || !draws.Flip(), wide && draws.Flip());
            return new(shares, first, twice ? first : second, same, remembered, draws.InnerProportion());
        },
        Print = c => $"p = {c.Shares}, e^Δr = {c.First} and {c.Second}, {(c.SameUser ? "one user" : "two users")}{(c.Remembered ? " who remembers" : string.Empty)}, J = {c.Model}",
    };
}

/// <summary>The cross-entropy with label o·o' is least at E_u[σ σ'].</summary>
/// <remarks>Its slope in J is (J - q) / (J (1 - J)) with q = Pr(o o' = 1), so the sign of J - q decides on which side J lies.</remarks>
public sealed class RepeatedLabels : IStatement<TwoLabels>
{
    /// <summary>Two pairs.</summary>
    public static Claim<TwoLabels> General { get; } = new()
    {
        Id = "heterogeneous-preferences/j.general-pairs",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.3, joint likelihood model", line: 321),
        Statement = "For pairs labelled by one person, the population cross-entropy between J and o·o' falls for J below E_u[σ(Δr) σ(Δr')] and rises above it.",
        Reading = "Consistency is identification by the population loss; labels are independent given the type.",
        Domain = TwoLabels.General,
        Hypotheses = [OneUser, Anew],
        Conclusion = new RepeatedLabels(),
        Controls = [new("the minimum is E_u[σ(Δr)] E_u[σ(Δr')]", new Product())],
    };

    /// <summary>One pair twice.</summary>
    public static Claim<TwoLabels> Same { get; } = new()
    {
        Id = "heterogeneous-preferences/j.same-user",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.3, J at a pair and itself", line: 319),
        Statement = "For one pair asked twice of one person, whose answers are independent given the type, the minimum J1 is E_u[σ(Δr)²].",
        Reading = "That a person asked again answers anew is needed and not printed; it is a hypothesis that is dropped in turn.",
        Domain = TwoLabels.Twice,
        Hypotheses = [OneUser, Anew],
        Conclusion = new RepeatedLabels(),
        Controls = [new("the minimum is E_u[σ(Δr)]²", new Product())],
    };

    private static Hypothesis<TwoLabels> OneUser => new("both labels by the same person", c => c.SameUser);

    private static Hypothesis<TwoLabels> Anew => new("labels independent given the type", c => !c.Remembered);

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoLabels c)
        where T : struct, IReal<T> => SlopeFrom<T>(c, Reals.Sum(c.Shares.Count, u => c.Shares[u] * Sigma(c.First[u]) * Sigma(c.Second[u])));

    private static Rational Sigma(Rational odds) => odds / (1 + odds);

    private static Gap<T> SlopeFrom<T>(TwoLabels c, Rational least)
        where T : struct, IReal<T>
    {
        var (q, j) = (c.Joint(), c.Model);
        T At(Rational model) => T.Of(((1 - q) / (1 - model)) - (q / model));
        return Gap.All(
            Gap.Equal(At(least), T.Zero).Named("slope at the minimum"),
            j < least ? Gap.Less(At(j), T.Zero).Named("slope below") : j > least ? Gap.Greater(At(j), T.Zero).Named("slope above") : Gap.Holds<T>("J is the minimum"));
    }

    private sealed class Product : IStatement<TwoLabels>
    {
        public Gap<T> Evaluate<T>(TwoLabels c)
            where T : struct, IReal<T> => SlopeFrom<T>(
                c,
                Reals.Sum(c.Shares.Count, u => c.Shares[u] * Sigma(c.First[u])) * Reals.Sum(c.Shares.Count, u => c.Shares[u] * Sigma(c.Second[u])));
    }
}
