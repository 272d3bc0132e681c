using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Rewards at one prompt and two strengths of the penalty.</summary>
/// <param name="Reference">π_ref: positive.</param>
/// <param name="Tilt">e^r: positive.</param>
/// <param name="Weak">1/β of the weaker penalty: a positive integer.</param>
/// <param name="Strong">1/β of the stronger penalty: a positive integer.</param>
public sealed record TwoPenalties(ValueList<Rational> Reference, ValueList<Rational> Tilt, int Weak, int Strong);

/// <summary>Section 3: the greater β, the nearer the best policy stays to the reference policy; and never further than the spread of rewards over β.</summary>
/// <remarks>As β → 0 the divergence grows to -log π_ref(M), M the actions of greatest reward, and it never reaches that limit.</remarks>
public sealed class ReferenceKeeps : IStatement<TwoPenalties>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPenalties> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/ref-keeps",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3", line: 19),
        Statement = "If β < β' then KL(π*_β' ‖ π_ref) < KL(π*_β ‖ π_ref), or both are 0 when the rewards are all the same; and KL(π*_β ‖ π_ref) ≤ (E_π* r - E_π_ref r)/β, "
            + "and < -log π_ref(M).",
        Reading = "Not too far is read as nearer for a greater β and within (max r - min r)/β; no bound that holds for every β and every π_ref is printed.",
        Uses = ["personalization-and-rlhf/pi-star"],
        Domain = new()
        {
            Name = "1 to 4 actions, π_ref positive, e^r moderate, 1/β and 1/β' integers from 1 to 8, 1/β' < 1/β",
            Draw = draws =>
            {
                var c = Drawn(draws);
                return c with { Weak = c.Strong + 1 + draws.Choose(4) };
            },
            Print = Printed,
            Classes =
            [
                new("all rewards the same", c => c.Tilt.Distinct().Count() == 1, Rational.Ratio(1, 50)),
                new("several best actions", c => c.Tilt.Count(x => x == c.Tilt.Max()) > 1, Rational.Ratio(1, 50)),
            ],
            Wider = new()
            {
                Name = "any two penalties",
                Draw = draws =>
                {
                    var c = Drawn(draws);
                    return c with { Weak = 1 + draws.Choose(4) };
                },
                Print = Printed,
            },
        },
        Hypotheses = [new("β < β'", c => c.Weak > c.Strong)],
        Conclusion = new ReferenceKeeps(),
        Controls =
        [
            new("KL(π*_β' ‖ π_ref) ≤ KL(π*_β ‖ π_ref) / 2", new Halved()),
            new("KL(π*_β' ‖ π_ref) > KL(π*_β ‖ π_ref)", new Reversed()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPenalties c)
        where T : struct, IReal<T>
    {
        T near = Divergence<T>(c, c.Strong), far = Divergence<T>(c, c.Weak);
        if (c.Tilt.Distinct().Count() == 1)
        {
            return Gap.All(Gap.Equal(near, T.Zero).Named("KL for β'"), Gap.Equal(far, T.Zero).Named("KL for β"));
        }

        var best = c.Tilt.Max();
        var limit = -T.Log(T.Of(Reals.Sum(c.Tilt.Count, a => c.Tilt[a] == best ? c.Reference[a] : Rational.Zero)));
        var gain = GibbsPolicy.Reward<T>(Tilted(c, c.Weak), c.Tilt) - GibbsPolicy.Reward<T>(c.Reference, c.Tilt);
        return Gap.All(
            Gap.Less(near, far).Named("KL for β' and for β"),
            Gap.AtMost(far, T.Of(c.Weak) * gain).Named("KL and the gain over β"),
            Gap.Less(far, limit).Named("KL and -log π_ref(M)"));
    }

    private static ValueList<Rational> Tilted(TwoPenalties c, int inverse) => GibbsPolicy.Of(c.Reference, c.Tilt.Map(x => Rational.Pow(x, inverse)));

    private static T Divergence<T>(TwoPenalties c, int inverse)
        where T : struct, IReal<T> => GibbsPolicy.Divergence<T>(Tilted(c, inverse), c.Reference);

    private static TwoPenalties Drawn(Draws draws)
    {
        var actions = draws.Integer(1, 4);
        var tilt = draws.List(actions, d => Rational.Ratio(1 + d.Choose(5), 1 + d.Choose(3)));
        return new(draws.InnerDistribution(actions), draws.Choose(5) == 0 ? tilt.Map(_ => tilt[0]) : tilt, 1, 1 + draws.Choose(4));
    }

    private static string Printed(TwoPenalties c) => $"π_ref = {c.Reference}, e^r = {c.Tilt}, β = 1/{c.Weak}, β' = 1/{c.Strong}";

    private sealed class Halved : IStatement<TwoPenalties>
    {
        public Gap<T> Evaluate<T>(TwoPenalties c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(2) * Divergence<T>(c, c.Strong), Divergence<T>(c, c.Weak));
    }

    private sealed class Reversed : IStatement<TwoPenalties>
    {
        public Gap<T> Evaluate<T>(TwoPenalties c)
            where T : struct, IReal<T> => Gap.Less(Divergence<T>(c, c.Weak), Divergence<T>(c, c.Strong));
    }
}
