using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The data part of eq. (24).</summary>
public sealed class Equation24Data : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq24.data",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (24), data part", line: 574),
        Statement = "P(y) / Σ_Y P(y') = (m(1-q)[y in M_1] + q[y in M_2]) / (m(1-q)|Y∩M_1| + q|Y∩M_2|) for every datum, m = |M_2|/|M_1|, q = P(M_2).",
        Reading = "One-sided data are included; they contribute constants. Repeated messages count as often as offered.",
        StepOf = "perverse-incentives/lemma15",
        Domain = InclusiveSetting.Domain,
        Hypotheses = [],
        Conclusion = new Equation24Data(),
        Controls =
        [
            new("the same with m inverted", new InvertedRatio()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        T one = T.Of(c.FirstWeight), two = T.Of(c.SecondWeight), q = T.Of(c.Q()), m = T.Of(c.M());
        return Gap.All(c.Data.Items.Select(d =>
        {
            // e^(θ_z) message by message: the normaliser of Assumption 3 cancels.
            var offered = T.Zero;
            for (var i = 0; i < d.Size(); i++)
            {
                offered += i < d.First ? one : two;
            }

            return Gap.Equal(InclusiveMassLoss.ChoiceChance(d, q, m), (d.ChoseFirst ? one : two) / offered);
        }));
    }

    private sealed class InvertedRatio : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T>
        {
            T q = T.Of(c.Q()), m = T.Of(1 / c.M());
            return Gap.All(c.Data.Items.Select(d => Gap.Equal(
                InclusiveMassLoss.ChoiceChance(d, q, m), T.Of(d.ChoseFirst ? c.FirstWeight : c.SecondWeight) / T.Of((d.First * c.FirstWeight) + (d.Second * c.SecondWeight)))));
        }
    }
}
