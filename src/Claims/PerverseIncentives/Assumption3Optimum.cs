using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A baseline over two categories and the two tilts e^(ψ_z |D| / β) of the Gibbs optimum.</summary>
/// <param name="FirstSize">|M_1|: messages 0 to FirstSize - 1.</param>
/// <param name="Baseline">P_π̄ over M.</param>
/// <param name="FirstTilt">e^(ψ_1 |D| / β).</param>
/// <param name="SecondTilt">e^(ψ_2 |D| / β).</param>
public sealed record CategoryTiltedBaseline(int FirstSize, ValueList<Rational> Baseline, Rational FirstTilt, Rational SecondTilt)
{
    /// <summary>P_π̄(M_1).</summary>
    internal Rational FirstMass() => Baseline.Take(FirstSize).Aggregate(Rational.Zero, (a, b) => a + b);

    /// <summary>Whether the baseline gives the messages of a category one probability each.</summary>
    internal bool IsEqualWithin() =>
        Baseline.Take(FirstSize).Distinct().Count() == 1 && Baseline.Skip(FirstSize).Distinct().Count() == 1;

    /// <summary>P*(x) of (9), message by message.</summary>
    internal T[] Optimum<T>()
        where T : struct, IReal<T>
    {
        var weights = new T[Baseline.Count];
        for (var x = 0; x < weights.Length; x++)
        {
            weights[x] = T.Of(Baseline[x]) * T.Of(x < FirstSize ? FirstTilt : SecondTilt);
        }

        var total = Reals.Sum<T>(weights);
        return Array.ConvertAll(weights, w => w / total);
    }
}

/// <summary>Under Assumptions 1 to 3 the optimum (9) is a policy of the two-scalar class, and so is the baseline.</summary>
public sealed class Assumption3Optimum : IStatement<CategoryTiltedBaseline>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryTiltedBaseline> Claim { get; } = new()
    {
        Id = "perverse-incentives/a3.contains-optimum",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Assumption 3 with eq. (9)", line: 244),
        Statement = "For β > 0, P_π̄ equal within each category, 0 < P_π̄(M_1) < 1 and r_ψ = ψ_z on M_z: the law (9) is P_π_θ for some θ ∈ R², namely e^θ_z = P_π̄(x_z) e^(ψ_z |D|/β).",
        Reading = "ψ = 0 is the baseline itself, from which line 186 starts. Without mass on a category no θ ∈ R² will do, and Propositions 4 and 5 do not exclude it in words.",
        Uses = ["perverse-incentives/eq8.gibbs", "perverse-incentives/a3.policy"],
        Domain = new()
        {
            Name = "1 to 4 messages in each category, baseline equal within each with mass on both, any rewards",
            Draw = draws =>
            {
                int first = draws.Integer(1, 4), second = draws.Integer(1, 4);
                var mass = draws.InnerProportion();
                return new(first, ValueList.Generate(first + second, x => x < first ? mass / first : (1 - mass) / second), draws.Weight(), draws.Weight());
            },
            Print = Printed,
            Wider = new()
            {
                Name = "any baseline on the same messages",
                Draw = draws =>
                {
                    int first = draws.Integer(1, 4), second = draws.Integer(1, 4);
                    var mass = draws.Proportion();
                    var equal = draws.Flip();
                    return new(
                        first,
                        equal ? ValueList.Generate(first + second, x => x < first ? mass / first : (1 - mass) / second) : draws.InnerDistribution(first + second),
                        draws.Weight(), draws.Weight());
                },
                Print = Printed,
            },
        },
        Hypotheses =
        [
            new("P_π̄ equal within each category", c => c.IsEqualWithin()),
            new("0 < P_π̄(M_1) < 1", c => c.FirstMass() is var m && m.Sign > 0 && m < 1),
        ],
        Conclusion = new Assumption3Optimum(),
        Controls =
        [
            new("e^θ_z = e^(ψ_z |D|/β)", new WithoutBaseline()),
            new("the optimum is the baseline", new Baseline()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryTiltedBaseline c)
        where T : struct, IReal<T> => InClass<T>(c, c.Baseline[0] * c.FirstTilt, c.Baseline[c.FirstSize] * c.SecondTilt);

    // e^θ must be positive; the policy with these weights is the optimum, message by message.
    private static Gap<T> InClass<T>(CategoryTiltedBaseline c, Rational first, Rational second)
        where T : struct, IReal<T>
    {
        if (first.IsZero || second.IsZero)
        {
            return Gap.Fails<T>("the optimum has no mass on a category, and e^θ_z > 0 for every θ ∈ R²");
        }

        var optimum = c.Optimum<T>();
        int one = c.FirstSize, two = optimum.Length - one;
        var secondMass = TwoCategoryPolicy.SecondMass((one, two), T.Of(first), T.Of(second));
        var gaps = new Gap<T>[optimum.Length];
        for (var x = 0; x < gaps.Length; x++)
        {
            gaps[x] = Gap.Equal(optimum[x], x < one ? (T.One - secondMass) / T.Of(one) : secondMass / T.Of(two));
        }

        return Gap.All<T>(gaps);
    }

    private static string Printed(CategoryTiltedBaseline c) =>
        $"|M_1| = {c.FirstSize}, P_π̄ = {c.Baseline}, e^(ψ|D|/β) = ({c.FirstTilt}, {c.SecondTilt})";

    private sealed class WithoutBaseline : IStatement<CategoryTiltedBaseline>
    {
        public Gap<T> Evaluate<T>(CategoryTiltedBaseline c)
            where T : struct, IReal<T> => InClass<T>(c, c.FirstTilt, c.SecondTilt);
    }

    private sealed class Baseline : IStatement<CategoryTiltedBaseline>
    {
        public Gap<T> Evaluate<T>(CategoryTiltedBaseline c)
            where T : struct, IReal<T> => InClass<T>(c, c.Baseline[0], c.Baseline[c.FirstSize]);
    }
}
