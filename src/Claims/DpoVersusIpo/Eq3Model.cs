using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (3): the generative model of labels.</summary>
public sealed class Eq3Model : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq3.model",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (3)", line: 50),
        Statement = "Pr(c=1|a,b) = σ(s(a) - s(b)) is a probability strictly between 0 and 1, with Pr(c=1|a,b) + Pr(c=1|b,a) = 1, equal to (2), and "
            + "unchanged when a constant is added to s.",
        Uses = ["dpo-versus-ipo/eq2.bt"],
        Cases = 3000,
        Domain = WeighedPair.Three,
        Conclusion = new Eq3Model(),
        Controls =
        [
            new("unchanged when s is doubled", new Doubled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => c.Pairs((y, o) => Gap.All(
            Gap.Less(T.Zero, c.Sigmoid<T>(y, o)),
            Gap.Less(c.Sigmoid<T>(y, o), T.One),
            Gap.Equal(c.Sigmoid<T>(y, o) + c.Sigmoid<T>(o, y), T.One),
            Gap.Equal(c.Sigmoid<T>(y, o), c.Luce<T>(y, o)),
            Gap.Equal(c.Sigmoid<T>(y, o), new WeighedPair(c.Weights.Map(w => 3 * w)).Luce<T>(y, o)).Named("s + log 3")));

    private sealed class Doubled : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal(c.Luce<T>(y, o), new WeighedPair(c.Weights.Map(w => w * w)).Luce<T>(y, o)));
    }
}
