using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The soft choice model of one type is the logit (3) with that type's rewards as base rewards.</summary>
/// <remarks>The type 0 is the zero function, so r(x|0) = r̄(x) + 0(x) = r̄(x), as printed.</remarks>
public sealed class LogitAsSoft : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.5.logit-as-soft",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.5", line: 122),
        Statement = "For one type 0 with p(0) = 1 and r'(x|0) = r̄(x): (4) is e^(r̄(y)) / Σ_{y' ∈ Y} e^(r̄(y')), formula (3), on every multiset Y; "
            + "on sets it is also the choice probability of the hard logit model with its Gumbel perturbations.",
        Uses = ["perverse-incentives/eq3.gumbel"],
        Domain = SoftModel.OneType,
        Hypotheses =
        [
            new("y in Y", c => c.Alternatives.Contains(c.Message)),
            new("one type", c => c.Types.Count == 1),
        ],
        Conclusion = new LogitAsSoft(),
        Controls =
        [
            new("the hard logit model is the same on multisets too", new HardOnMultisets()),
            new("(4) is e^(-r̄(y)) / Σ e^(-r̄(y'))", new SignFlipped()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T>
    {
        var soft = c.Soft<T>(c.Message, c.Alternatives.Span);
        T[] weights = [.. c.Weights[0].Select(v => T.Of(v))];
        int[] copies = [.. Enumerable.Range(0, weights.Length).Select(x => c.Alternatives.Count(y => y == x))];
        var formula = Gap.Equal(soft, RepeatedLogit.CopyProbability<T>(weights, copies, c.Message)).Named("formula (3)");
        return c.Repeats()
            ? formula
            : Gap.All(formula, Gap.Equal(soft, SharedGumbel.Copy<T>(c.Weights[0].Span, c.Message, c.Alternatives.Span)).Named("hard logit model"));
    }

    private sealed class HardOnMultisets : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T> => Gap.Equal(
            c.Soft<T>(c.Message, c.Alternatives.Span), SharedGumbel.Copy<T>(c.Weights[0].Span, c.Message, c.Alternatives.Span));
    }

    private sealed class SignFlipped : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T> => Gap.Equal(
            c.Soft<T>(c.Message, c.Alternatives.Span),
            T.Of(Rational.Ratio(1, c.Weights[0][c.Message])) / Reals.Sum(c.Alternatives.Count, i => T.Of(Rational.Ratio(1, c.Weights[0][c.Alternatives[i]]))));
    }
}
