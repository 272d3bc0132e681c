using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Standard RLHF and DPO do not yield the optimal policy of a heterogeneous population.</summary>
/// <remarks>
/// Both see anonymous labels only. Two populations with the same preferences and different average rewards have different π* and give the
/// method the same input, so it is wrong on one of them. On some heterogeneous populations it is right: types of exactly opposite mind.
/// </remarks>
public sealed class CannotYield : IStatement<AnonymousPreferences>
{
    /// <summary>The claim in its context: no guarantee.</summary>
    public static Claim<AnonymousPreferences> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.cannot",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4, first paragraph", line: 117),
        Statement = "There are two heterogeneous populations with the same anonymous preferences E_u[σ(Δr)] and different E_u[Δr], hence different π*: no method that learns from anonymous data, RLHF and DPO included, yields π* for both.",
        Reading = "The print argues that a method which yields π* would learn the average reward, and says of the same fact at line 109 'not necessarily'; so it denies a method for all populations. Denied of each heterogeneous population: obj.cannot.every-population.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = AnonymousPreferences.Domain,
        Hypotheses = [AnonymousPreferences.Heterogeneous],
        Conclusion = new CannotYield(),
        Controls =
        [
            new("for all: the same preferences come with the same average reward", new Determined()),
            new("for all: the second population has the greater average reward", new SecondGreater()),
        ],
    };

    /// <summary>The claim for every heterogeneous population.</summary>
    public static Claim<AnonymousPreferences> EveryPopulation { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.cannot.every-population",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4, first paragraph", line: 117),
        Statement = "For every population of types that differ, DPO's policy is not π*: on two responses log(P/(1 - P)) ≠ E_u[Δr], P = E_u[σ(Δr)].",
        Reading = "'Cannot yield' read of each heterogeneous population by itself.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/obj.cannot.every-population.repaired",
        Domain = AnonymousPreferences.Domain,
        Hypotheses = [AnonymousPreferences.Heterogeneous],
        Conclusion = new AlwaysDiffers(),
        Controls = [new("DPO's policy is π*", new NeverDiffers())],
    };

    /// <summary>The repair, for two types.</summary>
    public static Claim<AnonymousPreferences> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.cannot.every-population.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/obj.cannot.every-population",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4, first paragraph", line: 117),
        Statement = "For two equally represented types on two responses, DPO's policy is π* exactly when the types agree or are of opposite mind, Δr(A) = ±Δr(B).",
        Domain = AnonymousPreferences.Domain with
        {
            Name = "two equally represented Bradley-Terry types on two responses",
            Draw = draws =>
            {
                var p = draws.InnerProportion();
                return new([p, draws.Choose(5) switch { 1 => p, 2 => 1 - p, _ => draws.InnerProportion() }], []);
            },
        },
        Conclusion = new ExactlyWhenSymmetric(),
        Controls =
        [
            new("exactly when they agree", new ExactlyWhenAgreed()),
            new("DPO's policy is π*", new NeverDiffers()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AnonymousPreferences c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(AnonymousPreferences.Preference<T>(c.First), AnonymousPreferences.Preference<T>(c.Second)).Named("the same anonymous preferences"),
            Gap.Differ(AnonymousPreferences.AverageOdds<T>(c.First), AnonymousPreferences.AverageOdds<T>(c.Second)).Named("different average rewards"));

    // e^(n h) of DPO and e^(n E Δr), n types.
    private static (T Learned, T Optimal) Odds<T>(AnonymousPreferences c)
        where T : struct, IReal<T>
    {
        var p = AnonymousPreferences.Preference<T>(c.First);
        return (T.Pow(p / (T.One - p), c.First.Count), AnonymousPreferences.AverageOdds<T>(c.First));
    }

    private sealed class Determined : IStatement<AnonymousPreferences>
    {
        public Gap<T> Evaluate<T>(AnonymousPreferences c)
            where T : struct, IReal<T> => AnonymousPreferences.Preference<Rational>(c.First) == AnonymousPreferences.Preference<Rational>(c.Second)
                ? Gap.Equal(AnonymousPreferences.AverageOdds<T>(c.First), AnonymousPreferences.AverageOdds<T>(c.Second))
                : Gap.Holds<T>("different preferences");
    }

    private sealed class SecondGreater : IStatement<AnonymousPreferences>
    {
        public Gap<T> Evaluate<T>(AnonymousPreferences c)
            where T : struct, IReal<T> => Gap.AtMost(AnonymousPreferences.AverageOdds<T>(c.First), AnonymousPreferences.AverageOdds<T>(c.Second));
    }

    private sealed class AlwaysDiffers : IStatement<AnonymousPreferences>
    {
        public Gap<T> Evaluate<T>(AnonymousPreferences c)
            where T : struct, IReal<T>
        {
            var (learned, optimal) = Odds<T>(c);
            return Gap.Differ(learned, optimal);
        }
    }

    private sealed class NeverDiffers : IStatement<AnonymousPreferences>
    {
        public Gap<T> Evaluate<T>(AnonymousPreferences c)
            where T : struct, IReal<T>
        {
            var (learned, optimal) = Odds<T>(c);
            return Gap.Equal(learned, optimal);
        }
    }

    private sealed class ExactlyWhenSymmetric : IStatement<AnonymousPreferences>
    {
        public Gap<T> Evaluate<T>(AnonymousPreferences c)
            where T : struct, IReal<T>
        {
            var (learned, optimal) = Odds<T>(c);
            return c.First[0] == c.First[1] || c.First[0] + c.First[1] == 1 ? Gap.Equal(learned, optimal) : Gap.Differ(learned, optimal);
        }
    }

    private sealed class ExactlyWhenAgreed : IStatement<AnonymousPreferences>
    {
        public Gap<T> Evaluate<T>(AnonymousPreferences c)
            where T : struct, IReal<T>
        {
            var (learned, optimal) = Odds<T>(c);
            return c.First[0] == c.First[1] ? Gap.Equal(learned, optimal) : Gap.Differ(learned, optimal);
        }
    }
}
