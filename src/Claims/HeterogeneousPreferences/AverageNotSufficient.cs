using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two types' reward differences with their shares.</summary>
/// <param name="Shares">The shares of the types up to a factor, positive.</param>
/// <param name="Differences">Δr(u), one per type.</param>
/// <param name="Others">Δr(u) of another population with the same shares.</param>
public sealed record RewardDifferences(ValueList<int> Shares, ValueList<Rational> Differences, ValueList<Rational> Others)
{
    /// <summary>One to six types; the second population has the same mean in every other case.</summary>
    public static Domain<RewardDifferences> Domain { get; } = new()
    {
        Name = "1 to 6 types, any shares, Δr within ±20 or close together near ±4/3; two populations",
        Draw = draws =>
        {
            var shares = draws.List(draws.Integer(1, 6), d => d.Integer(1, 5));
            var first = draws.List(shares.Count, d => d.Utility());
            if (draws.Choose(4) == 1)
            {
                // Where |σ''| is greatest and the types are close together the bound is nearly attained.
                var centre = draws.OneOf(Rational.Ratio(4, 3), Rational.Ratio(-4, 3), Rational.Ratio(13, 10));
                first = first.Map(x => centre + (x / 100));
            }

            var second = draws.List(shares.Count, d => d.Utility());
            var excess = Mean(shares, second) - Mean(shares, first);
            return new(shares, first, draws.Flip() ? second : second.Map(x => x - excess));
        },
        Print = c => $"shares ∝ {c.Shares}, Δr = {c.Differences}, then {c.Others}",
        Classes = [new("equal means", c => Mean(c.Shares, c.Differences) == Mean(c.Shares, c.Others), Rational.Ratio(1, 10))],
    };

    /// <summary>E_u[Δr].</summary>
    public static Rational Mean(ValueList<int> shares, ValueList<Rational> differences) =>
        Reals.Sum(shares.Count, u => shares[u] * differences[u]) / shares.Sum();

    /// <summary>E_u[σ(Δr)].</summary>
    public static T Likelihood<T>(ValueList<int> shares, ValueList<Rational> differences)
        where T : struct, IReal<T> => Reals.Sum(shares.Count, u => T.Of(Rational.Ratio(shares[u], shares.Sum())) * Reals.Logistic(T.Of(differences[u])));

    /// <summary>E_u[σ(Δr)] - σ(E_u[Δr]).</summary>
    public T Error<T>()
        where T : struct, IReal<T> => Likelihood<T>(Shares, Differences) - Reals.Logistic(T.Of(Mean(Shares, Differences)));

    /// <summary>Var_u[Δr].</summary>
    public Rational Variance()
    {
        var mean = Mean(Shares, Differences);
        return Mean(Shares, Differences.Map(x => (x - mean) * (x - mean)));
    }
}

/// <summary>The expected difference of rewards does not determine the likelihood; the approximation (12) is off by at most Var/(12√3).</summary>
/// <remarks>By Taylor, E σ(Δ) - σ(E Δ) = E σ''(ξ) (Δ - E Δ)²/2, and |σ''| ≤ 1/(6√3), attained at σ = (3 ± √3)/6, that is at ±1.3169...</remarks>
public sealed class AverageNotSufficient : IStatement<RewardDifferences>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardDifferences> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.eq12",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.1, eq. (12)", line: 131),
        Statement = "There are two populations with the same shares and E_u[Δr] and different E_u[σ(Δr)]: the likelihood (8) is no function of E_u[Δr], and (12) is not an equality.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = RewardDifferences.Domain,
        Conclusion = new AverageNotSufficient(),
        Controls =
        [
            new("for all: the same mean gives the same likelihood", new Sufficient()),
            new("for all: (12) is an equality", new Exact()),
        ],
    };

    /// <summary>How good the approximation is.</summary>
    public static Claim<RewardDifferences> Bound { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.eq12.bound",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.1, eq. (12)", line: 131),
        Statement = "|E_u[σ(Δr)] - σ(E_u[Δr])| ≤ Var_u[Δr]/(12√3), with equality exactly when all types of positive share have the same Δr.",
        Reading = "What ≈ can mean: the print gives no bound. 432 (error)² < Var² for types that differ, as 12√3 = √432.",
        Domain = RewardDifferences.Domain,
        Conclusion = new WithinVariance(432),
        Controls =
        [
            new("|error| < Var/21", new WithinVariance(441)),
            new("the error has the sign of E_u[Δr]", new SignOfMean()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardDifferences c)
        where T : struct, IReal<T> => RewardDifferences.Mean(c.Shares, c.Differences) != RewardDifferences.Mean(c.Shares, c.Others)
            ? Gap.Fails<T>("different means")
            : Gap.Differ(RewardDifferences.Likelihood<T>(c.Shares, c.Differences), RewardDifferences.Likelihood<T>(c.Shares, c.Others));

    private sealed class WithinVariance(int square) : IStatement<RewardDifferences>
    {
        public Gap<T> Evaluate<T>(RewardDifferences c)
            where T : struct, IReal<T>
        {
            var variance = c.Variance();
            return variance.IsZero
                ? Gap.Equal(c.Error<T>(), T.Zero).Named("all types the same")
                : Gap.Less(T.Of(square) * T.Pow(c.Error<T>() / T.Of(variance), 2), T.One).Named("relative to the variance");
        }
    }

    private sealed class Sufficient : IStatement<RewardDifferences>
    {
        public Gap<T> Evaluate<T>(RewardDifferences c)
            where T : struct, IReal<T> => RewardDifferences.Mean(c.Shares, c.Differences) != RewardDifferences.Mean(c.Shares, c.Others)
                ? Gap.Holds<T>("different means")
                : Gap.Equal(RewardDifferences.Likelihood<T>(c.Shares, c.Differences), RewardDifferences.Likelihood<T>(c.Shares, c.Others));
    }

    private sealed class Exact : IStatement<RewardDifferences>
    {
        public Gap<T> Evaluate<T>(RewardDifferences c)
            where T : struct, IReal<T> => Gap.Equal(c.Error<T>(), T.Zero);
    }

    private sealed class SignOfMean : IStatement<RewardDifferences>
    {
        public Gap<T> Evaluate<T>(RewardDifferences c)
            where T : struct, IReal<T> => RewardDifferences.Mean(c.Shares, c.Differences).Sign <= 0 || c.Variance().IsZero
                ? Gap.Holds<T>("no positive mean or no variance")
                : Gap.Greater(c.Error<T>(), T.Zero);
    }
}
