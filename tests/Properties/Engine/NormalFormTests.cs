using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Engine;

/// <summary>A list of rationals: the case of the shrinking tests.</summary>
public sealed record Weights(ValueList<Rational> Items);

public class NormalFormTests
{
    private static readonly Domain<Weights> Lists = new()
    {
        Name = "lists of 1 to 5 weights",
        Draw = d => new(d.List(1, 5, e => e.Weight())),
        Print = c => c.Items.ToString(),
    };

    [Fact]
    public void One_minimal_form_over_100_seeds()
    {
        var forms = Enumerable.Range(0, 100).Select(seed => Minimal(Lists, new SumAtMost(8), (ulong)seed)).Distinct().ToList();
        Assert.Single(forms);
        Assert.Equal("""{"items":["9"]}""", forms[0]);
    }

    [Fact]
    public void A_gross_violation_is_not_shrunk_into_rounding_noise()
    {
        // The sum may exceed 8 by as little as 1e-12 (a weight that small is in the domain), but the form keeps a clear margin.
        var refuted = Assert.IsType<Verdict.Refuted>(Check(Lists, new SumAtMost(8), 7).Verdict);
        Assert.True(refuted.Counterexample!.Slack <= -1e-3);
    }

    [Fact]
    public void A_case_that_the_enumeration_does_not_reach_is_lowered_choice_by_choice()
    {
        var far = new Domain<Weights>
        {
            Name = "one number to a million",
            Draw = d => new([d.Choose(1_000_000)]),
            Print = c => c.Items.ToString(),
        };
        var forms = Enumerable.Range(0, 20).Select(seed => Minimal(far, new SumAtMost(400_000), (ulong)seed)).Distinct().ToList();
        Assert.Single(forms);
        var smallest = Rational.Parse(System.Text.Json.Nodes.JsonNode.Parse(forms[0])!["items"]![0]!.GetValue<string>());
        Assert.True(smallest > 400_000 && smallest < 401_000, $"not near the least that keeps its margin: {smallest.ToString()}");
    }

    private static string Minimal(Domain<Weights> domain, IStatement<Weights> statement, ulong seed) =>
        Assert.IsType<Verdict.Refuted>(Check(domain, statement, seed).Verdict).Counterexample!.Case.ToJsonString();

    private static CheckResult Check(Domain<Weights> domain, IStatement<Weights> statement, ulong seed) => new Claim<Weights>
    {
        Id = "toy/list-" + seed.ToString(CultureInfo.InvariantCulture),
        Kind = ClaimKind.Lemma,
        Source = ToyClaims.Document.At("here", 1),
        Statement = "the sum is bounded",
        Domain = domain,
        Conclusion = statement,
        Controls = [],
    }.Check(Budget.Default with { Seed = seed, Cases = 2_000 });

    private sealed class SumAtMost(long bound) : IStatement<Weights>
    {
        public Gap<T> Evaluate<T>(Weights c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(Reals.Sum(c.Items.Span)), T.Of(bound));
    }
}
