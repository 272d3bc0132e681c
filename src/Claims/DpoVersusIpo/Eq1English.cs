using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Objective (1) in English: score against closeness to π_ref, β the exchange rate.</summary>
public sealed class Eq1English : IStatement<TiltedReference>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedReference> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq1.english",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 2, after (1)", line: 34),
        Statement = "For β' = β/n < β: the optimum for β' has E[s] at least that for β, and KL from π_ref at least that for β, both strictly more "
            + "unless s is constant where π_ref is positive.",
        Reading = "Highest possible score and little deviation are two aims that (1) trades against each other: with a smaller β more score, at "
            + "the price of more divergence.",
        Uses = ["dpo-versus-ipo/s32.step3"],
        Cases = 5000,
        Domain = TiltedReference.Domain,
        Conclusion = new Eq1English(),
        Controls =
        [
            new("the optimum for β' is nearer to π_ref", new Nearer()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedReference c)
        where T : struct, IReal<T> => c.Optimum(1) == c.Reference ? Gap.Fact<T>(c.Optimum(c.Power) == c.Reference, "a constant score moves nothing") : Gap.All(
            Gap.Less(Mean<T>(c, 1), Mean<T>(c, c.Power)).Named("E[s]/β"),
            Gap.Less(TiltedReference.Divergence<T>(c.Optimum(1), c.Reference), TiltedReference.Divergence<T>(c.Optimum(c.Power), c.Reference)).Named("KL"));

    private static T Mean<T>(TiltedReference c, int power)
        where T : struct, IReal<T>
    {
        var policy = c.Optimum(power);
        return Reals.Sum(policy.Count, y => T.Of(policy[y]) * T.Log(T.Of(c.Tilt[y])));
    }

    private sealed class Nearer : IStatement<TiltedReference>
    {
        public Gap<T> Evaluate<T>(TiltedReference c)
            where T : struct, IReal<T> => c.Optimum(1) == c.Reference ? Gap.Holds<T>("a constant score") : Gap.Less(TiltedReference.Divergence<T>(c.Optimum(c.Power), c.Reference), TiltedReference.Divergence<T>(c.Optimum(1), c.Reference));
    }
}
