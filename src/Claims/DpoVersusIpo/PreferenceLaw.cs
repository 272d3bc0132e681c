using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Preference probabilities between responses and the law μ that they are averaged over.</summary>
/// <param name="Mu">μ: one probability per response.</param>
/// <param name="Preference">Pr(y ≻ y'): row y, column y'.</param>
public sealed record PreferenceLaw(ValueList<Rational> Mu, ValueList<ValueList<Rational>> Preference)
{
    /// <summary>Two to four responses.</summary>
    public static Domain<PreferenceLaw> Domain { get; } = Of(2, 4);

    /// <summary>Two responses.</summary>
    public static Domain<PreferenceLaw> Pairs { get; } = Of(2, 2) with
    {
        Classes =
        [
            new("μ a point mass", c => c.Mu.Any(p => p == 1), Rational.Ratio(1, 50)),
            new("Pr(y1≻y2) = 1/2", c => c.Preference[0][1] == Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
            new("a certain preference", c => c.Preference[0].Any(p => p.IsZero || p == 1), Rational.Ratio(1, 20)),
        ],
        Wider = Of(3, 3),
    };

    /// <summary>One to four responses, each of positive probability.</summary>
    public static Domain<PreferenceLaw> FullSupport { get; } = Domain with
    {
        Name = "1 to 4 responses, any preference probabilities, μ positive",
        Draw = draws =>
        {
            var responses = draws.Integer(1, 4);
            return new(draws.InnerDistribution(responses), draws.Preferences(responses, 0, 1));
        },
        Classes = [new("one response", c => c.Mu.Count == 1, Rational.Ratio(1, 20)), new("a certain preference", c => c.Preference.Any(row => row.Any(p => p == 1)), Rational.Ratio(1, 5))],
        Wider = Domain,
    };

    /// <summary>Three responses preferred in a circle, each of positive probability.</summary>
    public static Domain<PreferenceLaw> Cycles { get; } = Domain with
    {
        Name = "3 responses with y1 ≻ y2 ≻ y3 ≻ y1, μ positive",
        Draw = draws =>
        {
            var mu = draws.InnerDistribution(3);
            var p = draws.List(3, d => d.Flip() ? 1 : (1 + d.InnerProportion()) / 2);
            var half = Rational.Ratio(1, 2);
            return new(mu, [[half, p[0], 1 - p[2]], [1 - p[0], half, p[1]], [p[2], 1 - p[1], half]]);
        },
        Wider = Of(3, 3),
    };

    /// <summary>Whether y1 ≻ y2 ≻ y3 ≻ y1, each more often than not.</summary>
    public bool IsCycle()
    {
        var half = Rational.Ratio(1, 2);
        return Mu.Count == 3 && Preference[0][1] > half && Preference[1][2] > half && Preference[2][0] > half;
    }

    /// <summary>Whether the table is one of preference probabilities: within [0, 1], 1/2 on the diagonal, complementary.</summary>
    public bool IsOracle() => PreferenceTable.IsBounded(Preference, 0, 1) && PreferenceTable.HasMiddleDiagonal(Preference, 0, 1) && PreferenceTable.IsComplementary(Preference, 0, 1);

    /// <summary>s(y) of every response.</summary>
    public T[] Scores<T>()
        where T : struct, IReal<T> => IpoScore.All<T>(Mu.Lift<T>(), PreferenceTable.Lift<T>(Preference));

    private static Domain<PreferenceLaw> Of(int least, int most) => new()
    {
        Name = least == most ? $"{least} responses, any preference probabilities, any μ" : $"{least} to {most} responses, any preference probabilities, any μ",
        Draw = draws =>
        {
            var responses = draws.Integer(least, most);
            return new(draws.Distribution(responses), draws.Preferences(responses, 0, 1));
        },
        Print = c => $"μ = {c.Mu}, Pr = {PreferenceTable.Written(c.Preference)}",
    };
}
