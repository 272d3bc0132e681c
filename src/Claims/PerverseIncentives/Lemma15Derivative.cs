using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The derivative of the loss of eq. (24) in q.</summary>
public sealed class Lemma15Derivative : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.derivative",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof, ∂L/∂q", line: 578),
        Statement = "∂L/∂q = Σ_I |Y∩M_2| / (m(1-q)²|Y∩M_1| + q(1-q)|Y∩M_2|) - |I_2| (1/q + 1/(1-q)) + β (ln(q/(1-q)) + ln(p_*(1)/p_*(2))).",
        Reading = "The derivative of L as eq. (24) prints it, p_* included; compared with forward differentiation of that formula.",
        StepOf = "perverse-incentives/lemma15",
        Uses = ["perverse-incentives/eq24.data"],
        Domain = InclusiveSetting.Domain,
        Hypotheses = [],
        Conclusion = new Lemma15Derivative(),
        Cases = 2000,
        Controls =
        [
            new("the same with p_*(1) and p_*(2) exchanged", new ExchangedTypes()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.Equal(Differentiated<T>(c), c.MassSlope<T>(c.Q(), c.M()));

    private static T Differentiated<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        Tangent<T> q = Tangent<T>.Variable(T.Of(c.Q())), one = Of(1), m = Of(c.M()), first = m * (one - q), sum = Of(0);
        foreach (var d in c.Data.Items)
        {
            sum -= Tangent<T>.Log((d.ChoseFirst ? first : q) / ((first * Of(d.First)) + (q * Of(d.Second))));
        }

        var divergence = ((one - q) * Tangent<T>.Log((one - q) / Of(c.First))) + (q * Tangent<T>.Log(q / Of(1 - c.First)));
        return (sum + (Of(c.Beta) * divergence)).Slope;

        static Tangent<T> Of(Rational x) => Tangent<T>.Of(T.Of(x));
    }

    private sealed class ExchangedTypes : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Equal(Differentiated<T>(c), (c with { First = 1 - c.First }).MassSlope<T>(c.Q(), c.M()));
    }
}
