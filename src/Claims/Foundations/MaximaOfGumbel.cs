using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Uniqueness behind the second direction: only for Gumbel noise are all maxima translates of it.</summary>
/// <remarks>
/// Proof: with G = -log F the equation is n G(x) = G(x - c_n); G is monotone and not constant where it is finite and positive, so
/// c_(nm) = c_n + c_m and c_n rises, c_n = b log n; hence r G(x) = G(x - b log r) for all rational, then all real r > 0, and
/// G(x) = G(0) e^(-x/b) with G(0) finite and positive and b positive. The point masses are the only other solutions, with c_n = 0.
/// </remarks>
public sealed class MaximaOfGumbel : IStatement<MaximaLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<MaximaLaw> Claim { get; } = new()
    {
        Id = "foundations/max-stable",
        Kind = ClaimKind.Lemma,
        Source = FoundationsDocument.At("Theorem 1, proof, IIA ⇒ Gumbel (Yellott)", line: 93),
        Statement = "For F without atoms: [for every n there is c_n with F(x)^n = F(x - c_n) for all x] ⟺ F is Gumbel, of some location and scale.",
        Reading = "What the citation stands for; the print itself has no formula. 'Not Gumbel ⇒ some maximum is no translate' is searched for in four families, n from 2 to 6, x on a fixed list.",
        Domain = MaximaLaw.Atomless,
        Hypotheses =
        [
            new("F has no atoms", c => c.Family != MaximaFamily.PointMass),
        ],
        Conclusion = new MaximaOfGumbel(),
        Controls =
        [
            new("maxima of two being translates is enough", new TwoAlone()),
            new("F is Gumbel of location 0", new AtZero()),
            new("every law has it", new Always()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MaximaLaw c)
        where T : struct, IReal<T> => Gap.Iff(c.IsTranslate<T>(2, 3, 4, 5, 6), Gap.Fact<T>(c.IsGumbel(), "F is Gumbel"));

    private sealed class TwoAlone : IStatement<MaximaLaw>
    {
        public Gap<T> Evaluate<T>(MaximaLaw c)
            where T : struct, IReal<T> => Gap.Iff(c.IsTranslate<T>(2, 4), Gap.Fact<T>(c.IsGumbel(), "F is Gumbel"));
    }

    private sealed class AtZero : IStatement<MaximaLaw>
    {
        public Gap<T> Evaluate<T>(MaximaLaw c)
            where T : struct, IReal<T> => Gap.Iff(c.IsTranslate<T>(2, 3), Gap.Fact<T>(c.IsGumbel() && c.Parameter == 1, "F is Gumbel of location 0"));
    }

    private sealed class Always : IStatement<MaximaLaw>
    {
        public Gap<T> Evaluate<T>(MaximaLaw c)
            where T : struct, IReal<T> => c.IsTranslate<T>(2, 3);
    }
}
