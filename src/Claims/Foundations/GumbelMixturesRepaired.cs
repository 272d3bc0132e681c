using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Finite mixtures of different Gumbel laws.</summary>
public sealed class GumbelMixturesRepaired : IStatement<GumbelComponents>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelComponents> Claim { get; } = new()
    {
        Id = "foundations/gumbel-mixture.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/gumbel-mixture",
        Source = FoundationsDocument.At("intuition on mixtures", line: 122),
        Statement = "A mixture of finitely many Gumbel laws, two of them different and of positive share, is not a Gumbel law.",
        Reading = "Not Gumbel: G = -log F is no power of y = e^(-x), since G(2y)² ≠ G(y) G(4y) at some y of a fixed list.",
        Domain = GumbelComponents.Proper,
        Hypotheses =
        [
            new("two different components of positive share", c => !c.HasOneLaw || !c.IsFinite),
            new("finitely many components", c => c.IsFinite),
        ],
        Conclusion = new GumbelMixturesRepaired(),
        Controls =
        [
            new("it is one", new Always()),
            new("mixtures of Gumbel laws of one scale are Gumbel", new OnlyScales()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelComponents c)
        where T : struct, IReal<T> => c.IsNotGumbel<T>();

    private sealed class Always : IStatement<GumbelComponents>
    {
        public Gap<T> Evaluate<T>(GumbelComponents c)
            where T : struct, IReal<T> => Gap.Not(c.IsNotGumbel<T>());
    }

    private sealed class OnlyScales : IStatement<GumbelComponents>
    {
        public Gap<T> Evaluate<T>(GumbelComponents c)
            where T : struct, IReal<T> => c.Powers.Distinct().Count() > 1 ? Gap.Holds<T>("different scales") : Gap.Not(c.IsNotGumbel<T>());
    }
}
