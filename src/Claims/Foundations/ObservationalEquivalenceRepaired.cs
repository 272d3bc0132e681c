using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>With standard Gumbel noise drawn anew for each comparison, pairwise data cannot tell the two readings of utility apart.</summary>
public sealed class ObservationalEquivalenceRepaired : IStatement<PairwiseDesign>
{
    /// <summary>The claim.</summary>
    public static Claim<PairwiseDesign> Claim { get; } = new()
    {
        Id = "foundations/obs-equivalent.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/obs-equivalent",
        Source = FoundationsDocument.At("deterministic and stochastic utility", line: 55),
        Statement = "For any pairs compared by a user, the answers have the same law under independent logistic responses and under random utility with ε_j i.i.d. Gumbel of scale 1, drawn anew for each comparison.",
        Uses = ["foundations/both-yield.repaired"],
        Domain = PairwiseDesign.Standard,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel),
            new("scale 1", c => c.InverseScale == 1),
            new("ε drawn anew for each comparison", c => c.Fresh),
        ],
        Conclusion = new ObservationalEquivalenceRepaired(),
        Controls =
        [
            new("the same draw of ε serves all comparisons", new OneDraw()),
            new("all answers are equally probable", new Uniform()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairwiseDesign c)
        where T : struct, IReal<T> => ObservationalEquivalence.SameLaw<T>(c);

    private sealed class OneDraw : IStatement<PairwiseDesign>
    {
        public Gap<T> Evaluate<T>(PairwiseDesign c)
            where T : struct, IReal<T> => ObservationalEquivalence.SameLaw<T>(c with { Fresh = false });
    }

    private sealed class Uniform : IStatement<PairwiseDesign>
    {
        public Gap<T> Evaluate<T>(PairwiseDesign c)
            where T : struct, IReal<T> => Gap.All(c.Random<T>().Select(p => Gap.Equal(p, T.One / T.Of(1L << c.Pairs.Count))));
    }
}
