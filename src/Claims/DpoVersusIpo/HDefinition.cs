using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>h is a probability.</summary>
public sealed class HDefinition : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/h.def",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("Sec. 3.1, first item", line: 56),
        Statement = "For all scores: h(y1,y2) = σ(s(y1) - s(y2)) lies strictly between 0 and 1.",
        Uses = ["dpo-versus-ipo/eq3.model"],
        Domain = WeighedPair.Two,
        Conclusion = new HDefinition(),
        Controls =
        [
            new("h > 1/1000", new Bounded()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.All(Gap.Less(T.Zero, c.Luce<T>(0, 1)), Gap.Less(c.Luce<T>(0, 1), T.One));

    private sealed class Bounded : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Greater(c.Luce<T>(0, 1), T.Of(Rational.Ratio(1, 1000)));
    }
}
