using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (7): maximum likelihood finds the true q up to a constant.</summary>
public sealed class Eq7Mle : IStatement<DpoInstance>
{
    /// <summary>The claim.</summary>
    public static Claim<DpoInstance> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq7.mle",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (7)", line: 119),
        Statement = "For Bradley-Terry labels of q and pairs that connect all responses: E[-log σ(q_θ(w) - q_θ(l))] is least exactly at q_θ = q + "
            + "constant.",
        Reading = "In the population, over all q_θ: what estimation of q by q_θ must reach with unlimited data.",
        Uses = ["dpo-versus-ipo/s33.unified"],
        Cases = 5000,
        Domain = DpoInstance.Domain,
        Hypotheses =
        [
            new("labels of Bradley-Terry with q", c => c.IsBradleyTerry()),
            new("the pairs compared connect all responses", c => c.IsConnected()),
        ],
        Conclusion = new Eq7Mle(),
        Controls =
        [
            new("exactly at q_θ = q", new WithoutConstant()),
            new("least at q_θ constant", new Flat()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DpoInstance c)
        where T : struct, IReal<T> => c.IsSameUpToFactor()
            ? Gap.Equal(c.Excess<T>(c.Other), T.Zero)
            : Gap.Less(T.Zero, c.Excess<T>(c.Other));

    private sealed class WithoutConstant : IStatement<DpoInstance>
    {
        public Gap<T> Evaluate<T>(DpoInstance c)
            where T : struct, IReal<T> => c.Weights == c.Other ? Gap.Holds<T>("q itself") : Gap.Less(T.Zero, c.Excess<T>(c.Other));
    }

    private sealed class Flat : IStatement<DpoInstance>
    {
        public Gap<T> Evaluate<T>(DpoInstance c)
            where T : struct, IReal<T> => Gap.AtMost(c.Excess<T>([1, 1, 1]), T.Zero);
    }
}
