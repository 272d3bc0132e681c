using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A data set, a loss that is constant on disagreement, and two policies.</summary>
/// <param name="Counts">How often each pattern of three types occurs in the data, bit u being o_u.</param>
/// <param name="Constants">l~ on each pattern with disagreement; it may depend on o.</param>
/// <param name="First">e^(3 h) &gt; 0 of one policy.</param>
/// <param name="Second">e^(3 h) &gt; 0 of another.</param>
/// <param name="Jump">What is added on disagreement for h &gt; 0: its derivative is 0 except at h = 0, where there is none.</param>
public sealed record ConstantTerms(ValueList<int> Counts, ValueList<Rational> Constants, Rational First, Rational Second, Rational Jump)
{
    /// <summary>Terms with derivative 0 everywhere.</summary>
    public static Domain<ConstantTerms> Domain { get; } = new()
    {
        Name = "data sets of three types' labels on a pair, any constants on disagreement, two policies",
        Draw = draws => Drawn(draws, 0),
        Print = Printed,
        Classes = [new("samples with disagreement", c => Enumerable.Range(1, 6).Any(o => c.Counts[o] > 0), Rational.Ratio(1, 2))],
        Wider = new()
        {
            Name = "the same, with or without a jump at h = 0",
            Draw = draws => Drawn(draws, draws.OneOf<Rational>(0, 1)),
            Print = Printed,
        },
    };

    private static ConstantTerms Drawn(Draws draws, Rational jump) =>
        new(draws.List(8, d => d.Integer(0, 4)), draws.List(8, d => d.Utility()), draws.Weight(), draws.Weight(), jump);

    private static string Printed(ConstantTerms c) =>
        $"counts {c.Counts}, l~ = {c.Constants} on disagreement, e^(3h) = {c.First} and {c.Second}{(c.Jump.IsZero ? "" : $", plus {c.Jump} for h > 0")}";
}

/// <summary>Terms whose derivative in θ vanishes do not tell policies apart, so the loss ranks policies the same without them.</summary>
public sealed class RemovedTerms : IStatement<ConstantTerms>
{
    /// <summary>The claim.</summary>
    public static Claim<ConstantTerms> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.remove",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, before the third lemma", line: 457),
        Statement = "If ∂l~/∂θ(o; θ) = 0 for every real θ at each o with disagreement, dropping those terms changes L(𝒟; π) by the same number for every π.",
        Reading = "A derivative that vanishes for all θ makes l~ constant in θ; the constant may differ by o and pair. Compared are two policies under a data set, with the quadratic loss on agreement.",
        Uses = ["heterogeneous-preferences/thm.lem3"],
        Domain = ConstantTerms.Domain,
        Hypotheses = [new("the derivative vanishes at every θ", c => c.Jump.IsZero)],
        Conclusion = new RemovedTerms(),
        Controls = [new("dropping the terms on agreement changes nothing either", new WithoutAgreement())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ConstantTerms c)
        where T : struct, IReal<T> =>
        Gap.Equal(Loss<T>(c, c.First, true, true) - Loss<T>(c, c.Second, true, true), Loss<T>(c, c.First, true, false) - Loss<T>(c, c.Second, true, false));

    private static T Loss<T>(ConstantTerms c, Rational odds, bool agreement, bool disagreement)
        where T : struct, IReal<T>
    {
        var (x, sum, count) = (Models.Calculus.Dual<T>.Constant(T.Of(odds)), T.Zero, 0);
        for (var o = 0; o < c.Counts.Count; o++)
        {
            count += c.Counts[o];
            var mixed = Models.Alignment.PatternLaw.Disagrees(3, o);
            var loss = mixed ? T.Of(c.Constants[o] + (odds > 1 ? c.Jump : 0)) : Models.Alignment.AgreementScore.Quadratic(x, o != 0).Value;
            sum += (mixed ? disagreement : agreement) ? T.Of(c.Counts[o]) * loss : T.Zero;
        }

        return count == 0 ? T.Zero : sum / T.Of(count);
    }

    private sealed class WithoutAgreement : IStatement<ConstantTerms>
    {
        public Gap<T> Evaluate<T>(ConstantTerms c)
            where T : struct, IReal<T> =>
            Gap.Equal(Loss<T>(c, c.First, true, true) - Loss<T>(c, c.Second, true, true), Loss<T>(c, c.First, false, true) - Loss<T>(c, c.Second, false, true));
    }
}
