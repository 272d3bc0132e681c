using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The numbers of the last step of Proof Strategy 2.</summary>
/// <param name="Constant">K.</param>
/// <param name="Error">ε.</param>
/// <param name="Dictatorship">Pr(f is dictatorship).</param>
public sealed record ErrorNumbers(Rational Constant, Rational Error, Rational Dictatorship)
{
    /// <summary>Numbers that meet both inequalities.</summary>
    public static Domain<ErrorNumbers> Domain { get; } = new()
    {
        Name = "K > 0, ε with 1 − 3Kε < 3ε, a number from the one to below the other",
        Draw = draws =>
        {
            var k = draws.Weight();
            var error = (1 + draws.Weight()) / (3 * (k + 1));
            Rational low = 1 - (3 * k * error), high = 3 * error;
            return new(k, error, low + (draws.OneOf(Rational.Zero, draws.InnerProportion()) * (high - low)));
        },
        Print = c => $"K = {c.Constant}, ε = {c.Error}, Pr(f is dictatorship) = {c.Dictatorship}",
        Classes = [new("ε near the bound", c => c.Error * 3 * (c.Constant + 1) < Rational.Ratio(11, 10), Rational.Ratio(1, 50))],
        Wider = new()
        {
            Name = "any K, ε and number between −3 and 3",
            Draw = draws => new(Any(draws), Any(draws), Any(draws)),
            Print = c => $"K = {c.Constant}, ε = {c.Error}, Pr(f is dictatorship) = {c.Dictatorship}",
        },
    };

    private static Rational Any(Draws draws) => (draws.Proportion() * 6) - 3;
}

/// <summary>What the two bounds on the share of a dictator say of ε.</summary>
/// <remarks>
/// 1 − 3Kε &lt; 3ε is ε > 1/(3(K + 1)), a little more than printed. The upper bound d &lt; 3ε is itself wrong; with 3ε + 1/6 for it the
/// same step gives ε ≥ 5/(18(K + 1)), positive as well.
/// </remarks>
public sealed class ErrorBound : IStatement<ErrorNumbers>
{
    /// <summary>The claim.</summary>
    public static Claim<ErrorNumbers> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.bound",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2, last display", line: 245),
        Statement = "If K > 0 and 1 − 3Kε ≤ d < 3ε then ε ≥ 1/(3(K + 1)) > 0.",
        Reading = "The two bounds on d = Pr(f is dictatorship) are premises here; the second is a claim of its own.",
        Domain = ErrorNumbers.Domain,
        Hypotheses =
        [
            new("K > 0", c => c.Constant.Sign > 0),
            new("1 − 3Kε ≤ d", c => 1 - (3 * c.Constant * c.Error) <= c.Dictatorship),
            new("d < 3ε", c => c.Dictatorship < 3 * c.Error),
        ],
        Conclusion = new ErrorBound(),
        Controls =
        [
            new("ε ≥ 1/(3K)", new WithoutOne()),
            new("ε ≥ 11/(30(K + 1))", new Greater()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ErrorNumbers c)
        where T : struct, IReal<T>
    {
        if (c.Constant == -1)
        {
            return Gap.Fails<T>("the bound divides by 0");
        }

        var bound = T.Of(1 / (3 * (c.Constant + 1)));
        return Gap.All(
            Gap.AtLeast(T.Of(c.Error), bound).Named("bound"),
            Gap.Greater(bound, T.Zero).Named("positive"));
    }

    private sealed class WithoutOne : IStatement<ErrorNumbers>
    {
        public Gap<T> Evaluate<T>(ErrorNumbers c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Error), T.Of(1 / (3 * c.Constant)));
    }

    private sealed class Greater : IStatement<ErrorNumbers>
    {
        public Gap<T> Evaluate<T>(ErrorNumbers c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Error), T.Of(11 / (30 * (c.Constant + 1))));
    }
}
