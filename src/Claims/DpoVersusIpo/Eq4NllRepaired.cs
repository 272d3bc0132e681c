using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (4) with one σ: the negative log likelihood of (3).</summary>
public sealed class Eq4NllRepaired : IStatement<LabelShare>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelShare> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq4.nll.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("eq. (4)", line: 60),
        Statement = "With -E[1{c=1} log h + 1{c=2} log(1-h)], h = σ(s1-s2): n labels of one pair, k of them 1, give -log of the likelihood h^k "
            + "(1-h)^(n-k), and h = p = k/n is its one minimiser when 0 < k < n.",
        Repairs = "dpo-versus-ipo/eq4.nll",
        Cases = 3000,
        Domain = LabelShare.Domain,
        Hypotheses =
        [
            new("both labels occur", c => c.P.Sign > 0 && c.P < 1),
        ],
        Conclusion = new Eq4NllRepaired(),
        Controls =
        [
            new("h = 1/2 minimises it whatever p", new Half()),
            new("h = 1 - p minimises it", new Other()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelShare c)
        where T : struct, IReal<T>
    {
        T p = T.Of(c.P), h = T.Of(c.H);
        var sum = -((T.Of(c.Ones) * T.Log(h)) + (T.Of(c.Twos) * T.Log(T.One - h)));
        return Gap.All(
            Gap.Equal(sum, -T.Log(T.Pow(h, c.Ones) * T.Pow(T.One - h, c.Twos))).Named("likelihood"),
            Gap.Equal(Slope(c, p), T.Zero).Named("stationary at h = p"),
            c.H == c.P ? Gap.Holds<T>("h = p") : Gap.Greater(Slope(c, h) * (h - p), T.Zero).Named("falls before p, rises after"));
    }

    /// <summary>The derivative in h of -p log h - (1-p) log(1-h).</summary>
    private static T Slope<T>(LabelShare c, T h)
        where T : struct, IReal<T> => ((T.One - T.Of(c.P)) / (T.One - h)) - (T.Of(c.P) / h);

    private sealed class Half : IStatement<LabelShare>
    {
        public Gap<T> Evaluate<T>(LabelShare c)
            where T : struct, IReal<T> => Gap.Equal(Slope(c, T.One / T.Of(2)), T.Zero);
    }

    private sealed class Other : IStatement<LabelShare>
    {
        public Gap<T> Evaluate<T>(LabelShare c)
            where T : struct, IReal<T> => Gap.Equal(Slope(c, T.One - T.Of(c.P)), T.Zero);
    }
}
