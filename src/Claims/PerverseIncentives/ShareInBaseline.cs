using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two baselines, one with more mass on M_1, and a number of alternatives.</summary>
/// <param name="Mass">ζ.</param>
/// <param name="Greater">ζ' &gt; ζ.</param>
/// <param name="Size">n = |Y|.</param>
public sealed record TwoBaselines(Rational Mass, Rational Greater, int Size)
{
    /// <summary>Baselines with ζ &lt; ζ' inside (0, 1), queries of 2 to 12 alternatives.</summary>
    public static Domain<TwoBaselines> Domain { get; } = new()
    {
        Name = "0 < ζ < ζ' < 1, |Y| from 2 to 12",
        Draw = draws =>
        {
            Rational low = draws.InnerProportion(), part = draws.InnerProportion();
            return new(low, low + ((1 - low) * part), draws.Integer(2, 12));
        },
        Print = c => $"ζ = {c.Mass}, ζ' = {c.Greater}, |Y| = {c.Size}",
        Classes =
        [
            new("|Y| = 2", c => c.Size == 2, Rational.Ratio(1, 50)),
            new("|Y| ≥ 3", c => c.Size > 2, Rational.Ratio(1, 2)),
            new("close together", c => c.Greater - c.Mass < Rational.Ratio(1, 500), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "any ζ and ζ' in [0, 1], |Y| from 1",
            Draw = draws => new(draws.Proportion(), draws.Proportion(), draws.Integer(1, 12)),
            Print = c => $"ζ = {c.Mass}, ζ' = {c.Greater}, |Y| = {c.Size}",
        },
    };
}

/// <summary>The more the baseline favours M_1, the greater F: strictly for three or more alternatives.</summary>
/// <remarks>F is the mean of an exponential family in ln(ζ/(1 - ζ)) on 1, ..., n - 1, divided by n; for n = 2 that is one point.</remarks>
public sealed class ShareInBaseline : IStatement<TwoBaselines>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoBaselines> Claim { get; } = new()
    {
        Id = "perverse-incentives/f.monotone-z",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("Role of F after Proposition 5", line: 287),
        Statement = "F(ζ) = (ζ - ζ^n)/(1 - ζ^n - (1 - ζ)^n) is strictly increasing on (0, 1) for n ≥ 3 and equals 1/2 throughout for n = 2.",
        Reading = "What it takes for a baseline biased towards M_1 to make the requirement p_*(1) < F easier to meet; at ζ = 0 and ζ = 1 the formula reads 0/0.",
        Domain = TwoBaselines.Domain,
        Hypotheses =
        [
            new("0 < ζ, ζ' < 1", c => c.Mass.Sign > 0 && c.Greater < 1 && c.Greater.Sign > 0 && c.Mass < 1),
            new("ζ < ζ'", c => c.Mass < c.Greater),
            new("|Y| ≥ 2", c => c.Size >= 2),
        ],
        Conclusion = new ShareInBaseline(),
        Scalar = true,
        Controls =
        [
            new("F strictly increasing for n = 2 too", new AlwaysStrict()),
            new("F(ζ') - F(ζ) ≥ ζ' - ζ", new AtLeastAsFast()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoBaselines c)
        where T : struct, IReal<T>
    {
        var (low, high) = Shares<T>(c);
        var half = T.Of(Rational.Ratio(1, 2));
        return c.Size == 2
            ? Gap.All(Gap.Equal(low, half).Named("n = 2"), Gap.Equal(high, half).Named("n = 2"))
            : Gap.Less(low, high);
    }

    private static (T Low, T High) Shares<T>(TwoBaselines c)
        where T : struct, IReal<T> =>
        (MixedQueries.ShareFormula(T.Of(c.Mass), c.Size), MixedQueries.ShareFormula(T.Of(c.Greater), c.Size));

    private sealed class AlwaysStrict : IStatement<TwoBaselines>
    {
        public Gap<T> Evaluate<T>(TwoBaselines c)
            where T : struct, IReal<T>
        {
            var (low, high) = Shares<T>(c);
            return Gap.Less(low, high);
        }
    }

    private sealed class AtLeastAsFast : IStatement<TwoBaselines>
    {
        public Gap<T> Evaluate<T>(TwoBaselines c)
            where T : struct, IReal<T>
        {
            var (low, high) = Shares<T>(c);
            return Gap.AtLeast(high - low, T.Of(c.Greater - c.Mass));
        }
    }
}
