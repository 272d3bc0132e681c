using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The trick behind (13): the name of a variable under an expectation does not matter, its law does.</summary>
public sealed class Eq13Renaming : IStatement<ThreeDraws>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq13.renaming",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, display after (13)", line: 190),
        Statement = "For x and y of one law p and any f: E[f(x)] + E[f(y)] = 2E[f(x)], whether or not x and y are independent.",
        StepOf = "dpo-versus-ipo/eq13",
        Domain = ThreeDraws.Domain,
        Hypotheses =
        [
            new("x and y have one law", c => c.IsIdentical()),
        ],
        Conclusion = new Eq13Renaming(),
        Controls =
        [
            new("E[f(x)] + E[f(y)] = E[f(x)]", new Once()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeDraws c)
        where T : struct, IReal<T>
    {
        var (x, y) = (Mean<T>(c, 0), Mean<T>(c, 1));
        return Gap.Equal(x + y, T.Of(2) * x);
    }

    private static T Mean<T>(ThreeDraws c, int draw)
        where T : struct, IReal<T> => Reals.Sum(c.Joint.Count, at => T.Of(c.Joint[at]) * T.Of(c.Q[c.Response(at, draw)]));

    private sealed class Once : IStatement<ThreeDraws>
    {
        public Gap<T> Evaluate<T>(ThreeDraws c)
            where T : struct, IReal<T> => Gap.Equal(Mean<T>(c, 0) + Mean<T>(c, 1), Mean<T>(c, 0));
    }
}
