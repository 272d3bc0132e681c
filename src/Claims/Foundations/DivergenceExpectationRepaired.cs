using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A law p as equally likely draws, and a law q.</summary>
/// <param name="Draws">Elements from 0; p(x) is the share of x.</param>
/// <param name="Q">q: positive.</param>
public sealed record DrawnLaw(ValueList<int> Draws, ValueList<Rational> Q)
{
    /// <summary>p.</summary>
    public ValueList<Rational> Shares() => ValueList.Generate(Q.Count, x => Rational.Ratio(Draws.Count(d => d == x), Draws.Count));
}

/// <summary>The divergence as an expectation under p.</summary>
public sealed class DivergenceExpectationRepaired : IStatement<DrawnLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<DrawnLaw> Claim { get; } = new()
    {
        Id = "foundations/kl-expectation.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/kl-expectation",
        Source = FoundationsDocument.At("DPO, definition of the KL divergence, second form", line: 74),
        Statement = "Σ_x p(x) log(p(x)/q(x)) = E_{x~p}[log(p(x)/q(x))] for q(x) > 0.",
        Domain = new()
        {
            Name = "sets of 1 to 4 elements, p the shares among 1 to 6 equally likely draws, q positive",
            Draw = draws =>
            {
                var count = draws.Integer(1, 4);
                return new(draws.List(1, 6, d => d.Choose(count)), draws.InnerDistribution(count));
            },
            Print = c => $"p = {c.Shares()}, q = {c.Q}",
            Classes = [new("an element never drawn", c => c.Shares().Any(p => p.IsZero), Rational.Ratio(1, 20))],
        },
        Conclusion = new DivergenceExpectationRepaired(),
        Controls =
        [
            new("with x~q", new UnderQ()),
            new("with q/p in the logarithm", new Inverted()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DrawnLaw c)
        where T : struct, IReal<T>
    {
        var p = c.Shares();
        var mean = Reals.Sum(c.Draws.Count, k => T.Log(T.Of(p[c.Draws[k]])) - T.Log(T.Of(c.Q[c.Draws[k]]))) / T.Of(c.Draws.Count);
        return Gap.Equal(mean, GibbsPolicy.Divergence<T>(p, c.Q));
    }

    private sealed class UnderQ : IStatement<DrawnLaw>
    {
        public Gap<T> Evaluate<T>(DrawnLaw c)
            where T : struct, IReal<T>
        {
            var p = c.Shares();
            return p.Any(x => x.IsZero)
                ? Gap.Holds<T>("log 0 under q")
                : Gap.Equal(GibbsPolicy.Divergence<T>(p, c.Q), Reals.Sum(p.Count, x => T.Of(c.Q[x]) * T.Log(T.Of(p[x] / c.Q[x]))));
        }
    }

    private sealed class Inverted : IStatement<DrawnLaw>
    {
        public Gap<T> Evaluate<T>(DrawnLaw c)
            where T : struct, IReal<T>
        {
            var p = c.Shares();
            return Gap.Equal(-GibbsPolicy.Divergence<T>(p, c.Q), Reals.Sum(c.Draws.Count, k => T.Log(T.Of(p[c.Draws[k]] / c.Q[c.Draws[k]]))) / T.Of(c.Draws.Count));
        }
    }
}
