using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The score depends on μ, even in its order.</summary>
public sealed class S42MuDependence : IStatement<TwoLaws>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoLaws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.mu-dependence",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, sixth item", line: 242),
        Statement = "There are preference probabilities, μ and μ' with s(y1) > s(y2) under μ and s(y1) < s(y2) under μ'.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = TwoLaws.Domain,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.First.IsOracle()),
        ],
        Conclusion = new S42MuDependence(),
        Controls =
        [
            new("for all: the order of y1 and y2 is that of Pr(y1≻y2) and 1/2", new Majority()),
            new("for all: the gap is the same", new Same()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoLaws c)
        where T : struct, IReal<T> => Gap.All(Gap.Greater(c.Gap<T>(second: false), T.Zero), Gap.Less(c.Gap<T>(second: true), T.Zero));

    private sealed class Majority : IStatement<TwoLaws>
    {
        public Gap<T> Evaluate<T>(TwoLaws c)
            where T : struct, IReal<T> => Gap.Implies(Gap.Greater(T.Of(c.First.Preference[0][1]), T.One / T.Of(2)), Gap.AtLeast(c.Gap<T>(second: true), T.Zero));
    }

    private sealed class Same : IStatement<TwoLaws>
    {
        public Gap<T> Evaluate<T>(TwoLaws c)
            where T : struct, IReal<T> => Gap.Equal(c.Gap<T>(second: false), c.Gap<T>(second: true));
    }
}
