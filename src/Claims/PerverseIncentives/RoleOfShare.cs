using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two baselines and a number of alternatives.</summary>
/// <param name="Mass">ζ.</param>
/// <param name="Higher">ζ' > ζ.</param>
/// <param name="Size">n = |Y|.</param>
public sealed record RaisedBaseline(Rational Mass, Rational Higher, int Size);

/// <summary>Section 5.4: a baseline that samples more of M_1 makes the condition for failure easier to meet.</summary>
public sealed class RoleOfShare : IStatement<RaisedBaseline>
{
    /// <summary>The claim.</summary>
    public static Claim<RaisedBaseline> Claim { get; } = new()
    {
        Id = "perverse-incentives/te1.f-role",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5.4, on F", line: 287),
        Statement = "For n ≥ 3, F(ζ) increases strictly on (0, 1), and F(ζ) > 1/2 exactly when ζ > 1/2; so a majority of type 1 can be failed only by a baseline that favours M_1.",
        Uses = ["perverse-incentives/f.formula"],
        Domain = new()
        {
            Name = "0 < ζ < ζ' < 1, n from 3 to 12",
            Draw = draws => Drawn(draws, 3),
            Print = Printed,
            Classes =
            [
                new("both above 1/2", c => c.Mass > Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
                new("on either side of 1/2", c => c.Mass <= Rational.Ratio(1, 2) && c.Higher > Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
            ],
            Wider = new() { Name = "n from 2", Draw = draws => Drawn(draws, 2), Print = Printed },
        },
        Hypotheses = [new("n ≥ 3", c => c.Size >= 3)],
        Conclusion = new RoleOfShare(),
        Controls =
        [
            new("F decreases", new Decreasing()),
            new("F(ζ) > ζ", new AboveMass()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RaisedBaseline c)
        where T : struct, IReal<T>
    {
        var half = T.Of(Rational.Ratio(1, 2));
        return Gap.All(
            Gap.Less(F<T>(c.Mass, c), F<T>(c.Higher, c)).Named("F(ζ) < F(ζ')"),
            Gap.Iff(Gap.Less(half, F<T>(c.Mass, c)), Gap.Less(half, T.Of(c.Mass))).Named("F(ζ) > 1/2 iff ζ > 1/2"));
    }

    private static T F<T>(Rational mass, RaisedBaseline c)
        where T : struct, IReal<T> => MixedQueries.ShareFormula(T.Of(mass), c.Size);

    private static RaisedBaseline Drawn(Draws draws, int least)
    {
        var mass = draws.InnerProportion();
        return new(mass, mass + ((1 - mass) * draws.InnerProportion()), draws.Integer(least, 12));
    }

    private static string Printed(RaisedBaseline c) => $"ζ = {c.Mass}, ζ' = {c.Higher}, |Y| = {c.Size}";

    private sealed class Decreasing : IStatement<RaisedBaseline>
    {
        public Gap<T> Evaluate<T>(RaisedBaseline c)
            where T : struct, IReal<T> => Gap.Less(F<T>(c.Higher, c), F<T>(c.Mass, c));
    }

    private sealed class AboveMass : IStatement<RaisedBaseline>
    {
        public Gap<T> Evaluate<T>(RaisedBaseline c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Mass), F<T>(c.Mass, c));
    }
}
