using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>How the rewards of the types are joined into one number, before the outer transform.</summary>
public enum JoinedRewards
{
    /// <summary>The linear function sum over u of a_u r_u.</summary>
    Linear,

    /// <summary>The least of the rewards (Max-Min); the coefficients are not used.</summary>
    Minimum,

    /// <summary>The product of the rewards (Nash welfare); the coefficients are not used.</summary>
    Product,

    /// <summary>The greatest of the rewards; the coefficients are not used.</summary>
    Maximum,

    /// <summary>The lower median of the rewards; the coefficients are not used.</summary>
    Median,

    /// <summary>The sum over u of a_u r_u^2.</summary>
    SumOfSquares,

    /// <summary>The sum over u of a_u r_u^3.</summary>
    SumOfCubes,

    /// <summary>a_1 r_1 plus the sum over the other types of a_u r_u^3: linear in one type alone.</summary>
    PartlyCubed,
}

/// <summary>The transform t ↦ φ(t) applied to the joined rewards.</summary>
public enum RewardTransform
{
    /// <summary>φ(t) = t.</summary>
    Identity,

    /// <summary>φ(t) = t^3, strictly increasing.</summary>
    Cube,

    /// <summary>φ(t) = 2t + 1, strictly increasing and affine.</summary>
    Doubled,

    /// <summary>φ(t) = t^3 + t, strictly increasing with a derivative that is never 0.</summary>
    CubePlus,

    /// <summary>φ(t) = t^2, not monotone.</summary>
    Square,
}

/// <summary>An aggregation f of the rewards of all types, f(r) = φ(joined rewards), with integer coefficients.</summary>
/// <param name="Joined">How the rewards are joined.</param>
/// <param name="Coefficients">One coefficient a_u per type; at least one type.</param>
/// <param name="Transform">The transform φ.</param>
/// <remarks>
/// Every member maps integers to integers, is continuous, and can be decided exactly. Heterogeneous preferences, Sec. 3, line 93:
/// f: R^U → R applied to the vector of rewards that the types give to one response.
/// </remarks>
public sealed record Aggregation(JoinedRewards Joined, ValueList<int> Coefficients, RewardTransform Transform)
{
    /// <summary>The number |U| of types.</summary>
    public int TypeCount() => Coefficients.Count;

    /// <summary>
    /// Whether f is visibly a strictly monotone function of a linear one, or constant: then f(x + c) ≥ f(y + c) and f(x) ≥ f(y) both
    /// say that a·(x - y) has one given sign, so the ordering survives every shift c of R^U. A proof for all rewards, not a sample.
    /// </summary>
    public bool IsMonotoneTransformOfLinear()
    {
        var nonzero = Coefficients.Span.ContainsAnyExcept(0);
        var single = Coefficients.Count - Coefficients.Span.Count(0) <= 1;
        var linear = Joined switch
        {
            JoinedRewards.Linear => true,
            JoinedRewards.SumOfSquares => !nonzero,
            JoinedRewards.SumOfCubes => single,
            JoinedRewards.PartlyCubed => single || !Coefficients.Span[1..].ContainsAnyExcept(0),
            _ => TypeCount() == 1,
        };
        var usesCoefficients = Joined is JoinedRewards.Linear or JoinedRewards.SumOfSquares or JoinedRewards.SumOfCubes or JoinedRewards.PartlyCubed;
        var constant = usesCoefficients && !nonzero;
        return linear && (constant || Transform != RewardTransform.Square);
    }

    /// <summary>f(r) in exact integers.</summary>
    /// <param name="rewards">One integer reward per type.</param>
    /// <exception cref="ArgumentException">When the number of rewards is not the number of types.</exception>
    /// <exception cref="OverflowException">When the value does not fit 64 bits.</exception>
    public long Value(ReadOnlySpan<int> rewards)
    {
        if (rewards.Length != TypeCount())
        {
            throw new ArgumentException($"{rewards.Length} rewards for {TypeCount()} types", nameof(rewards));
        }

        var t = Join(rewards);
        return checked(Transform switch
        {
            RewardTransform.Identity => t,
            RewardTransform.Cube => t * t * t,
            RewardTransform.Doubled => (2 * t) + 1,
            RewardTransform.CubePlus => (t * t * t) + t,
            RewardTransform.Square => t * t,
            _ => throw new InvalidOperationException($"no transform {Transform}"),
        });
    }

    /// <summary>The formula of f.</summary>
    public override string ToString()
    {
        var a = string.Join(", ", (IEnumerable<int>)Coefficients);
        var joined = Joined switch
        {
            JoinedRewards.Linear => $"({a})·r",
            JoinedRewards.Minimum => "min_u r_u",
            JoinedRewards.Maximum => "max_u r_u",
            JoinedRewards.Product => "Π_u r_u",
            JoinedRewards.Median => "median_u r_u",
            JoinedRewards.SumOfSquares => $"({a})·r²",
            JoinedRewards.SumOfCubes => $"({a})·r³",
            _ => $"({a})·(r_1, r_2³, ...)",
        };
        return Transform switch
        {
            RewardTransform.Identity => joined,
            RewardTransform.Cube => $"[{joined}]³",
            RewardTransform.Doubled => $"2[{joined}] + 1",
            RewardTransform.CubePlus => $"[{joined}]³ + [{joined}]",
            _ => $"[{joined}]²",
        };
    }

    private long Join(ReadOnlySpan<int> r)
    {
        switch (Joined)
        {
            case JoinedRewards.Minimum:
                return Sorted(r)[0];
            case JoinedRewards.Maximum:
                return Sorted(r)[^1];
            case JoinedRewards.Median:
                return Sorted(r)[(r.Length - 1) / 2];
            case JoinedRewards.Product:
                long product = 1;
                foreach (var reward in r)
                {
                    product *= reward;
                }

                return product;
            default:
                long sum = 0;
                for (var u = 0; u < r.Length; u++)
                {
                    var power = Joined switch
                    {
                        JoinedRewards.Linear => 1,
                        JoinedRewards.SumOfSquares => 2,
                        JoinedRewards.PartlyCubed => u == 0 ? 1 : 3,
                        _ => 3,
                    };
                    long term = Coefficients[u];
                    for (var k = 0; k < power; k++)
                    {
                        term *= r[u];
                    }

                    sum += term;
                }

                return sum;
        }
    }

    private static int[] Sorted(ReadOnlySpan<int> r)
    {
        var sorted = r.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
