using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One pair of responses labelled by every type, and a value s of σ(h).</summary>
/// <param name="Bases">b_u ≥ 0 per type, with odds z_u / (1 - z_u) = b_u^|U|, so that the |U|-th root of their product is rational.</param>
/// <param name="Probability">s.</param>
public sealed record AgreedPair(ValueList<Rational> Bases, Rational Probability)
{
    /// <summary>One to five types under Bradley-Terry, s strictly between 0 and 1.</summary>
    public static Domain<AgreedPair> Domain { get; } = new()
    {
        Name = "1 to 5 types with odds b^|U|, b > 0, and s in (0, 1)",
        Draw = draws => Drawn(draws, d => d.Weight()),
        Print = Printed,
        Edges = [new([1], Rational.Ratio(1, 2)), new([2, Rational.Ratio(1, 2)], Rational.Ratio(1, 2))],
        Classes =
        [
            new("one type", c => c.Bases.Count == 1, Rational.Ratio(1, 20)),
            new("types that disagree", c => c.Bases.Any(b => b > 1) && c.Bases.Any(b => b < 1), Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "1 to 5 types, odds of 0 as well, and s in (0, 1)",
            Draw = draws => Drawn(draws, d => d.Flip() ? 0 : d.Weight()),
            Print = Printed,
        },
    };

    /// <summary>Under Bradley-Terry with finite rewards no z_u is 0 or 1.</summary>
    public static Hypothesis<AgreedPair> BradleyTerry { get; } = new("0 < z_u < 1, as Bradley-Terry with finite rewards has it", c => c.Bases.All(b => b.Sign > 0));

    /// <summary>z_u = v_u / (1 + v_u) with v_u = b_u^|U|.</summary>
    public T[] Preferences<T>()
        where T : struct, IReal<T>
    {
        var z = new T[Bases.Count];
        for (var u = 0; u < z.Length; u++)
        {
            var odds = T.Pow(T.Of(Bases[u]), z.Length);
            z[u] = odds / (T.One + odds);
        }

        return z;
    }

    /// <summary>Πz and Π(1 - z).</summary>
    public (T ForSecond, T ForFirst) Agreement<T>()
        where T : struct, IReal<T>
    {
        var (second, first) = (T.One, T.One);
        foreach (var z in Preferences<T>())
        {
            (second, first) = (second * z, first * (T.One - z));
        }

        return (second, first);
    }

    private static AgreedPair Drawn(Draws draws, Func<Draws, Rational> odds) => new(draws.List(1, 5, odds), draws.InnerProportion());

    private static string Printed(AgreedPair c) => $"odds z/(1-z) = b^{c.Bases.Count} with b = {c.Bases}, s = {c.Probability}";
}
