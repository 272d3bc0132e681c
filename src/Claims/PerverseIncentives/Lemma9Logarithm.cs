using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The argument of the logarithm's lower bound.</summary>
/// <param name="Alpha">α.</param>
public sealed record LogarithmAt(Rational Alpha);

/// <summary>Last step of Lemma 9: ln(1 + α) ≥ α / (1 + α).</summary>
public sealed class Lemma9Logarithm : IStatement<LogarithmAt>
{
    /// <summary>The claim.</summary>
    public static Claim<LogarithmAt> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.log",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof, last line", line: 424),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For all α > -1: ln(1 + α) ≥ α / (1 + α).",
        Domain = new()
        {
            Name = "α > -1, 0 and both ends approached",
            Draw = draws => new(draws.Weighted(1, 20) == 0 ? 0 : draws.Weight() - 1),
            Print = c => $"α = {c.Alpha}",
            Edges = [new(0), new(Rational.Ratio(-1, 2)), new(Rational.Parse("1e-12")), new(Rational.Parse("-1e-12"))],
            Classes =
            [
                new("α = 0", c => c.Alpha.IsZero, Rational.Ratio(1, 100)),
                new("α < 0", c => c.Alpha.Sign < 0, Rational.Ratio(1, 10)),
                new("α > 0", c => c.Alpha.Sign > 0, Rational.Ratio(1, 10)),
            ],
            Wider = new() { Name = "any α", Draw = draws => new(draws.Utility()), Print = c => $"α = {c.Alpha}" },
        },
        Hypotheses = [new("α > -1", c => c.Alpha > -1)],
        Conclusion = new Lemma9Logarithm(),
        Scalar = true,
        Controls =
        [
            new("ln(1 + α) > α / (1 + α)", new Strict()),
            new("ln(1 + α) ≥ α", new WithoutQuotient()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LogarithmAt c)
        where T : struct, IReal<T> => Gap.AtLeast(T.Log(T.Of(1 + c.Alpha)), Quotient<T>(c));

    private static T Quotient<T>(LogarithmAt c)
        where T : struct, IReal<T> => T.Of(c.Alpha) / T.Of(1 + c.Alpha);

    private sealed class Strict : IStatement<LogarithmAt>
    {
        public Gap<T> Evaluate<T>(LogarithmAt c)
            where T : struct, IReal<T> => Gap.Greater(T.Log(T.Of(1 + c.Alpha)), Quotient<T>(c));
    }

    private sealed class WithoutQuotient : IStatement<LogarithmAt>
    {
        public Gap<T> Evaluate<T>(LogarithmAt c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Log(T.Of(1 + c.Alpha)), T.Of(c.Alpha));
    }
}
