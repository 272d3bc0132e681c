using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>A scale, μ and v, and one q.</summary>
/// <param name="Law">α1, α2, μ, v.</param>
/// <param name="Q">q: one number per response.</param>
public sealed record PolicyUnderLaw(ScaledLaw Law, ValueList<Rational> Q)
{
    /// <summary>Any q over scales for which (10) is a law.</summary>
    public static Domain<PolicyUnderLaw> Lawful { get; } = Of(ScaledLaw.Lawful, (draws, c) => draws.List(c.Responses(), d => d.Utility()));

    /// <summary>The same with μ not a point mass.</summary>
    public static Domain<PolicyUnderLaw> LawfulSpread { get; } = Lawful with
    {
        Name = $"{Lawful.Name}; μ not a point mass, so 2 responses or more",
        Draw = draws =>
        {
            var c = Lawful.Draw(draws);
            return c.Law.Mu.All(p => p != 1) ? c : Spread(c);
        },
        Classes = [.. Lawful.Classes.Where(k => k.Name != "one response")],
        Wider = Lawful.Wider,
    };

    /// <summary>q the score plus a deviation that may vanish, any μ.</summary>
    public static Domain<PolicyUnderLaw> NearScore { get; } = Of(ScaledLaw.AnyScale, Near);

    /// <summary>q the score plus a deviation that may vanish, μ positive.</summary>
    public static Domain<PolicyUnderLaw> NearScoreFull { get; } = Of(ScaledLaw.Proper, Near) with { Wider = NearScore };

    private static Domain<PolicyUnderLaw> Of(Domain<ScaledLaw> laws, Func<Draws, ScaledLaw, ValueList<Rational>> q) => new()
    {
        Name = $"{laws.Name}; a q",
        Draw = draws =>
        {
            var law = laws.Draw(draws);
            return new(law, q(draws, law));
        },
        Print = c => $"{laws.Print(c.Law)}, q = {c.Q}",
        Classes = [.. laws.Classes.Select(k => new CaseClass<PolicyUnderLaw>(k.Name, c => k.Contains(c.Law), k.Share))],
        Wider = laws.Wider is { } wider ? Of(wider, q) : null,
    };

    /// <summary>A point mass made even; a single response is doubled first.</summary>
    private static PolicyUnderLaw Spread(PolicyUnderLaw c)
    {
        var law = c.Law;
        if (law.Responses() == 1)
        {
            var middle = law.V[0][0];
            return new(law with { Mu = [Rational.Ratio(1, 2), Rational.Ratio(1, 2)], V = [[middle, law.Alpha2], [law.Alpha1, middle]] }, [c.Q[0], 0]);
        }

        return c with { Law = law with { Mu = law.Mu.Map(_ => Rational.Ratio(1, law.Responses())) } };
    }

    private static ValueList<Rational> Near(Draws draws, ScaledLaw law)
    {
        var scores = law.Scores<Rational>();
        return ValueList.Generate(scores.Length, y => scores[y] + (draws.Flip() ? draws.Utility() : 0));
    }
}
