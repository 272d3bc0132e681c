using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Condition (9a) keeps the optimal policy near π_ref, by as much as β says.</summary>
public sealed class Eq9aBounded : IStatement<IpoPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<IpoPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq9a.bounded",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (9)", line: 156),
        Statement = "Under (9a) the optimum has |q*(y1) - q*(y2)| ≤ α2 - α1 for all y1, y2, q* = β log(π*/π_ref): each log ratio stays within "
            + "(α2-α1)/β, whatever the labels are.",
        Reading = "Of the optimum of (1), the policy that the derivation aims at. A finite sample of comparisons binds only gaps between "
            + "responses compared, and adds along chains of them.",
        Uses = ["dpo-versus-ipo/eq11.difference"],
        Cases = 3000,
        Domain = IpoPrompt.Domain,
        Hypotheses =
        [
            new("(9a)", c => PreferenceTable.IsBounded(c.Law.V, c.Law.Alpha1, c.Law.Alpha2)) { Without = IpoPrompt.Changed },
            IpoPrompt.PositiveBeta,
        ],
        Conclusion = new Eq9aBounded(),
        Controls =
        [
            new("the gaps are at most half of α2 - α1", new Half()),
            new("the gaps are below α2 - α1", new Strict()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(IpoPrompt c)
        where T : struct, IReal<T> => Within<T>(c, (gap, width) => gap <= width);

    /// <summary>The gaps at the optimum are the score's, confirmed by enclosures, and those, being rational, are compared exactly.</summary>
    private static Gap<T> Within<T>(IpoPrompt c, Func<Rational, Rational, bool> holds)
        where T : struct, IReal<T>
    {
        var (problem, q) = (c.Problem(), c.Problem().OptimalGaps<T>());
        return problem.Pairs((y, o) => Gap.All(
            Gap.Fact<T>(holds(Rational.Abs(problem.Score[y] - problem.Score[o]), c.Law.Alpha2 - c.Law.Alpha1), $"s(y{y + 1}) - s(y{o + 1}) against α2 - α1"),
            Gap.Equal(q[y] - q[o], T.Of(problem.Score[y] - problem.Score[o]))));
    }

    private sealed class Half : IStatement<IpoPrompt>
    {
        public Gap<T> Evaluate<T>(IpoPrompt c)
            where T : struct, IReal<T> => Within<T>(c, (gap, width) => gap <= width / 2);
    }

    private sealed class Strict : IStatement<IpoPrompt>
    {
        public Gap<T> Evaluate<T>(IpoPrompt c)
            where T : struct, IReal<T> => Within<T>(c, (gap, width) => gap < width);
    }
}
