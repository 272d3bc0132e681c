using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Tests.Properties.Engine;

/// <summary>A pair of rationals: the case of the toy claims.</summary>
public sealed record Pair(Rational X, Rational Y);

/// <summary>Claims of known truth: what the engine is tested on.</summary>
public static class ToyClaims
{
    public static Document Document { get; } = new("toy", "Toy claims", "the test suite", "here");

    public static Domain<Pair> Pairs { get; } = new()
    {
        Name = "pairs of utilities",
        Draw = d => new(d.Utility(), d.Utility()),
        Print = c => $"x = {c.X}, y = {c.Y}",
        Edges = [new(0, 0)],
    };

    /// <summary>2xy ≤ x² + y²: true, with equality on the diagonal.</summary>
    public static Claim<Pair> True { get; } = Make("toy/true", new Statement((x, y) => (2 * x * y, (x * x) + (y * y))), new Statement((x, y) => ((x * x) + (y * y), 2 * x * y)));

    /// <summary>x² + y² ≤ 10: false, by a hand-made margin; nothing in the engine knows of it.</summary>
    public static Claim<Pair> False { get; } = Make("toy/false", new Statement((x, y) => ((x * x) + (y * y), 10)), new Statement((x, _) => (1, 0 * x)), VerdictKind.Refuted);

    /// <summary>e^x ≥ 1 + x: true, tight at 0, judged by enclosures.</summary>
    public static Claim<Pair> Exponential { get; } = Make("toy/exponential", new ExponentialBound(), new Statement((x, _) => (x, 0)));

    /// <summary>x ≤ 1,000,000: false, beyond the reach of the domain's numbers.</summary>
    public static Claim<Pair> FailsBeyondItsDomain { get; } = Make("toy/beyond", new Statement((x, _) => (x, 1_000_000)), new Statement((x, _) => (1, 0 * x)));

    /// <summary>A claim whose hypothesis no case meets.</summary>
    public static Claim<Pair> Vacuous(string id) =>
        Make(id, new Statement((x, _) => (x, x)), new Statement((x, _) => (x, x)), VerdictKind.Vacuous, [new("x < x", _ => false)]);

    public static Claim<Pair> Make(string id, IStatement<Pair> conclusion, IStatement<Pair> control, VerdictKind expected = VerdictKind.Supported, IReadOnlyList<Hypothesis<Pair>>? hypotheses = null, Domain<Pair>? domain = null) => new()
    {
        Id = id,
        Kind = ClaimKind.Lemma,
        Source = Document.At("here", 1),
        Statement = id,
        Expected = expected,
        Domain = domain ?? Pairs,
        Hypotheses = hypotheses ?? [],
        Conclusion = conclusion,
        Controls = [new("the control", control)],
    };

    /// <summary>left ≤ right, both rational in x and y; written over rationals and lifted, since a lambda cannot be generic.</summary>
    public sealed class Statement(Func<Rational, Rational, (Rational Left, Rational Right)> sides, bool strict = false) : IStatement<Pair>
    {
        public Gap<T> Evaluate<T>(Pair c)
            where T : struct, IReal<T>
        {
            var (left, right) = sides(c.X, c.Y);
            return strict ? Gap.Less(T.Of(left), T.Of(right)) : Gap.AtMost(T.Of(left), T.Of(right));
        }
    }

    public sealed class Throwing : IStatement<Pair>
    {
        public Gap<T> Evaluate<T>(Pair c)
            where T : struct, IReal<T> => c.X == 0 && c.Y == 0 ? Gap.Holds<T>("fine at the edge") : throw new InvalidOperationException("a bug of ours");
    }

    private sealed class ExponentialBound : IStatement<Pair>
    {
        public Gap<T> Evaluate<T>(Pair c)
            where T : struct, IReal<T>
        {
            var x = T.Of(c.X);
            return Gap.AtMost(T.One + x, T.Exp(x));
        }
    }
}
