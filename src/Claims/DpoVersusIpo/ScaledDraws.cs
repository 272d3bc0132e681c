using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Three random responses with q and a table v of degrees of preference on the scale [α1, α2], at one prompt.</summary>
/// <param name="Alpha1">α1.</param>
/// <param name="Alpha2">α2.</param>
/// <param name="Responses">The joint law of y1, y2, y with q and v.</param>
public sealed record ScaledDraws(Rational Alpha1, Rational Alpha2, ThreeDraws Responses)
{
    /// <summary>Three independent draws from any μ, v within (9).</summary>
    public static Domain<ScaledDraws> Domain { get; } = new()
    {
        Name = "1 to 4 responses, y1, y2, y independent from any μ, any q, v within (9) for any α1 ≤ α2",
        Draw = draws =>
        {
            var (low, high, responses) = Scale(draws);
            var law = draws.Flip() ? draws.Distribution(responses) : draws.InnerDistribution(responses);
            return Filled(draws, low, high, responses, ThreeDraws.Product(law, law, law));
        },
        Print = c => $"α1 = {c.Alpha1}, α2 = {c.Alpha2}, {ThreeDraws.Domain.Print(c.Responses)}",
        Classes =
        [
            new("one response", c => c.Responses.Responses() == 1, Rational.Ratio(1, 20)),
            new("a response of probability 0", c => c.Responses.Marginal(0).Any(p => p.IsZero), Rational.Ratio(1, 50)),
            new("α1 = α2", c => c.Alpha1 == c.Alpha2, Rational.Ratio(1, 50)),
            new("α1 below 0", c => c.Alpha1.Sign < 0, Rational.Ratio(1, 20)),
            new("the scale [0, 1]", c => c.Alpha1.IsZero && c.Alpha2 == 1, Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "any joint law of y1, y2, y, v within (9)",
            Draw = draws =>
            {
                var (low, high, _) = Scale(draws);
                var drawn = draws.Choose(3) == 1 ? AfterFirst(draws) : ThreeDraws.Domain.Wider!.Draw(draws);
                return new(low, high, drawn with { V = draws.Preferences(drawn.Responses(), low, high) });
            },
            Print = c => $"α1 = {c.Alpha1}, α2 = {c.Alpha2}, {ThreeDraws.Domain.Print(c.Responses)}",
        },
    };

    /// <summary>What the derivation assumes throughout: iid draws from μ, and (9).</summary>
    internal static IReadOnlyList<Hypothesis<ScaledDraws>> InForce { get; } =
    [
        new("y1, y2, y independent", c => c.Responses.IsIndependent()),
        new("y1, y2, y identically distributed", c => c.Responses.IsIdentical()),
        new("(9a)", c => PreferenceTable.IsBounded(c.Responses.V, c.Alpha1, c.Alpha2)) { Without = Perturbed },
        new("(9b)", c => PreferenceTable.HasMiddleDiagonal(c.Responses.V, c.Alpha1, c.Alpha2)) { Without = Perturbed },
        new("(9c)", c => PreferenceTable.IsComplementary(c.Responses.V, c.Alpha1, c.Alpha2)) { Without = Perturbed },
    ];

    private static Domain<ScaledDraws> Perturbed => Domain with
    {
        Name = $"{Domain.Name}; one entry or one pair of entries of v changed",
        Draw = draws =>
        {
            var c = Domain.Draw(draws);
            return c with { Responses = c.Responses with { V = draws.PerturbedPreferences(c.Responses.Responses(), c.Alpha1, c.Alpha2) } };
        },
        Edges = [],
        Classes = [],
        Wider = null,
    };

    private static (Rational Low, Rational High, int Responses) Scale(Draws draws)
    {
        var responses = draws.Integer(1, 4);
        var low = draws.Flip() ? draws.Utility() : 0;
        return (low, low + draws.Choose(4) switch { 0 => 1, 1 => 0, 2 => draws.Weight(), _ => draws.InnerProportion() }, responses);
    }

    /// <summary>y is the response that follows y1 in a circle, all uniform: one law for all three, and no independence.</summary>
    private static ThreeDraws AfterFirst(Draws draws)
    {
        const int m = 4;
        var joint = ValueList.Generate(m * m * m, at => ((at / (m * m)) + 1) % m == at % m ? Rational.Ratio(1, m * m) : Rational.Zero);
        return new(joint, ValueList.Generate(m, y => y + draws.Utility()), []);
    }

    // The simplest q are all different: a case in which every gap vanishes tells nothing.
    private static ScaledDraws Filled(Draws draws, Rational low, Rational high, int responses, ValueList<Rational> joint) =>
        new(low, high, new(joint, ValueList.Generate(responses, y => y + draws.Utility()), draws.Preferences(responses, low, high)));
}
