using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Preference probabilities and two laws that they may be averaged over.</summary>
/// <param name="First">Preference probabilities with μ.</param>
/// <param name="Mu">μ': another law.</param>
public sealed record TwoLaws(PreferenceLaw First, ValueList<Rational> Mu)
{
    /// <summary>Two to four responses.</summary>
    public static Domain<TwoLaws> Domain { get; } = new()
    {
        Name = $"{PreferenceLaw.Domain.Name}; another μ",
        Draw = draws =>
        {
            var first = PreferenceLaw.Domain.Draw(draws);
            return new(first, draws.Distribution(first.Mu.Count));
        },
        Print = c => $"{PreferenceLaw.Domain.Print(c.First)}, μ' = {c.Mu}",
    };

    /// <summary>s(y1) - s(y2) under μ or under μ'.</summary>
    internal T Gap<T>(bool second)
        where T : struct, IReal<T>
    {
        var s = (second ? First with { Mu = Mu } : First).Scores<T>();
        return s[0] - s[1];
    }
}
