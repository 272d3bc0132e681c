using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The first term of the derivative is positive and vanishes at each fixed q.</summary>
public sealed class Lemma15FirstTerm : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.first-term",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 580),
        Statement = "For D in E(D) and each 0 < q < 1 the first term T(m) is positive and tends to 0 as m → ∞: 0 < T(m) < Σ_I |Y∩M_2| / (m (1-q)² |Y∩M_1|).",
        Reading = "E(D) is used only for I not empty.",
        StepOf = "perverse-incentives/lemma15",
        Domain = InclusiveSetting.Domain,
        Hypotheses = [new("|I| > 0", c => c.Mixed() > 0)],
        Conclusion = new Lemma15FirstTerm(),
        Cases = 2000,
        Controls =
        [
            new("at most half that bound", new HalfBound()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.All(Gap.Less(T.Zero, c.FirstTerm<T>(c.Q(), c.M())), Gap.Less(c.FirstTerm<T>(c.Q(), c.M()), Bound<T>(c)));

    private static T Bound<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        var scale = T.Of(c.M() * (1 - c.Q()) * (1 - c.Q()));
        return Reals.Sum(c.Data.Items.Count, i => c.Data.Items[i] is var d && d.IsMixed() ? T.Of(Rational.Ratio(d.Second, d.First)) / scale : T.Zero);
    }

    private sealed class HalfBound : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.AtMost(c.FirstTerm<T>(c.Q(), c.M()), Bound<T>(c) / T.Of(2));
    }
}
