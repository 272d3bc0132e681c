using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Engine;

public class VerdictTests
{
    private static readonly Budget Small = Budget.Default with { Cases = 2_000 };

    [Fact]
    public void A_true_claim_is_supported_and_its_control_refuted()
    {
        var result = ToyClaims.True.Check(Small);
        Assert.IsType<Verdict.Supported>(result.Verdict);
        Assert.True(Assert.Single(result.Evidence.Controls).Refuted);
        Assert.True(result.Evidence.Judged >= Small.Judged);
        Assert.Equal(["rational"], result.Evidence.Arithmetics);
    }

    [Fact]
    public void A_hand_made_false_claim_is_refuted_exactly_with_a_clear_margin()
    {
        var refuted = Assert.IsType<Verdict.Refuted>(ToyClaims.False.Check(Small).Verdict);
        Assert.Contains("rational", refuted.ConfirmedBy);
        Assert.True(refuted.Counterexample!.Slack <= -1e-3);
        Assert.NotNull(refuted.Counterexample.Case);
    }

    [Fact]
    public void A_claim_tight_at_one_point_is_supported_through_enclosures()
    {
        var result = ToyClaims.Exponential.Check(Small);
        Assert.IsType<Verdict.Supported>(result.Verdict);
        Assert.Contains(result.Evidence.Arithmetics, a => a.StartsWith("enclosure", StringComparison.Ordinal));
    }

    [Fact]
    public void A_strict_claim_that_fails_only_at_equality_is_refuted()
    {
        var strict = new ToyClaims.Statement((x, y) => (2 * x * y, (x * x) + (y * y)), strict: true);
        var result = ToyClaims.Make("toy/strict", strict, strict).Check(Small);
        var refuted = Assert.IsType<Verdict.Refuted>(result.Verdict);
        Assert.Equal(0, refuted.Counterexample!.Slack);
    }

    [Fact]
    public void Hypotheses_that_contradict_each_other_make_a_claim_vacuous()
    {
        var claim = ToyClaims.Make(
            "toy/vacuous",
            new ToyClaims.Statement((x, _) => (x, 0)),
            new ToyClaims.Statement((x, _) => (x, 0)),
            hypotheses: [new("x > 1", c => c.X > 1), new("x < 0", c => c.X < 0)]);
        var vacuous = Assert.IsType<Verdict.Vacuous>(claim.Check(Small).Verdict);
        Assert.Contains("x < 0", vacuous.Reason, StringComparison.Ordinal);
        Assert.Contains("x > 1", vacuous.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_throwing_claim_is_faulted_and_never_refuted()
    {
        var faulted = Assert.IsType<Verdict.Faulted>(ToyClaims.Make("toy/throwing", new ToyClaims.Throwing(), new ToyClaims.Throwing()).Check(Small).Verdict);
        Assert.Contains("a bug of ours", faulted.Message, StringComparison.Ordinal);
        Assert.NotNull(faulted.Case);
    }

    [Fact]
    public void A_statement_that_no_precision_decides_is_inconclusive()
    {
        var claim = ToyClaims.Make("toy/undecided", new StrictlyBelowItself(), new ToyClaims.Statement((_, _) => (1, 0)));
        Assert.IsType<Verdict.Inconclusive>(claim.Check(Small).Verdict);
    }

    [Fact]
    public void Exhausting_a_complete_domain_is_a_proof_and_sampling_is_not()
    {
        var digits = new Domain<Pair>
        {
            Name = "pairs of digits",
            Draw = d => new(d.Choose(10), d.Choose(10)),
            Print = c => c.ToString(),
            Complete = true,
        };
        var conclusion = new ToyClaims.Statement((x, y) => (x * y, 81));
        var control = new ToyClaims.Statement((x, y) => (x * y, 80));
        var proved = Assert.IsType<Verdict.Proved>(ToyClaims.Make("toy/digits", conclusion, control, domain: digits).Check(Small).Verdict);
        Assert.Contains("100 cases", proved.Basis, StringComparison.Ordinal);
        Assert.IsType<Verdict.Supported>(ToyClaims.Make("toy/digits", conclusion, control, domain: digits with { Complete = false }).Check(Small).Verdict);
    }

    [Fact]
    public void An_existence_claim_is_proved_by_its_smallest_witness_and_refuted_by_exhaustion()
    {
        var digits = Domain.Listed("digits", [.. Enumerable.Range(0, 10).Select(i => new Pair(i, 0))], c => c.ToString());
        Claim<Pair> Exists(int above) => new()
        {
            Id = "toy/exists",
            Kind = ClaimKind.Lemma,
            Source = ToyClaims.Document.At("here", 1),
            Statement = "some digit is large",
            Quantifier = Quantifier.Exists,
            Domain = digits,
            Conclusion = new ToyClaims.Statement((x, _) => (above, x)),
            Controls = [new("every digit is small", new ToyClaims.Statement((x, _) => (x, 1)))],
        };
        var proved = Assert.IsType<Verdict.Proved>(Exists(4).Check(Small).Verdict);
        Assert.Equal("4", proved.Witness!.Case["x"]!.GetValue<string>());
        var refuted = Assert.IsType<Verdict.Refuted>(Exists(10).Check(Small).Verdict);
        Assert.Equal("9", refuted.Counterexample!.Case["x"]!.GetValue<string>());
    }

    [Fact]
    public void A_class_that_the_search_does_not_reach_leaves_the_claim_inconclusive()
    {
        var domain = ToyClaims.Pairs with { Classes = [new("x = 1/7", c => c.X == Rational.Ratio(1, 7), Rational.Ratio(1, 2))] };
        var claim = ToyClaims.Make("toy/uncovered", ToyClaims.True.Conclusion, ToyClaims.True.Controls[0].Conclusion, domain: domain);
        var inconclusive = Assert.IsType<Verdict.Inconclusive>(claim.Check(Small).Verdict);
        Assert.Contains("x = 1/7", inconclusive.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Dropping_a_needed_hypothesis_gives_a_witness_and_dropping_a_superfluous_one_none()
    {
        var claim = ToyClaims.Make(
            "toy/hypotheses",
            new ToyClaims.Statement((x, _) => (0, x)),
            new ToyClaims.Statement((x, _) => (x, 0)),
            hypotheses: [new("x ≥ 0", c => c.X >= 0), new("y ≥ 0", c => c.Y >= 0)],
            domain: ToyClaims.Pairs with
            {
                Draw = d => new(Rational.Abs(d.Utility()), Rational.Abs(d.Utility())),
                Wider = ToyClaims.Pairs,
            });
        var dropped = claim.Check(Small).Evidence.Hypotheses;
        Assert.Equal(Necessity.Necessary, dropped[0].Necessity);
        Assert.NotNull(dropped[0].Witness);
        Assert.Equal(Necessity.NotShownNecessary, dropped[1].Necessity);
        Assert.True(dropped[1].Cases > 100);
    }

    private sealed class StrictlyBelowItself : IStatement<Pair>
    {
        public Gap<T> Evaluate<T>(Pair c)
            where T : struct, IReal<T> => Gap.Less(T.Exp(T.One + T.Of(c.X)), T.Exp(T.One) * T.Exp(T.Of(c.X)));
    }
}
