using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Section 5, last line, with μ uniform: the scores add up to M times the middle of the scale.</summary>
/// <remarks>Of all μ only the uniform one will do, as the witness without that hypothesis shows.</remarks>
public sealed class S5TotalConstantUniform : IStatement<TwoPreferenceLaws>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPreferenceLaws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.total-constant.uniform",
        Kind = ClaimKind.Theorem,
        Source = DpoVersusIpoDocument.At("Sec. 5, below the table", line: 263),
        Statement = "For μ uniform on M responses and any v, v' that meet (9): the sum over y of s(y) is M (α1 + α2)/2, the same for v and v'.",
        Reading = "The expectation over y' in (18), printed without a law, is over y' uniform on all responses.",
        Uses = ["dpo-versus-ipo/s5.total-constant.repaired"],
        Domain = TwoPreferenceLaws.UniformLaw,
        Hypotheses =
        [
            new("μ uniform", c => c.Mu.All(p => p == c.Mu[0])),
            new("(9a)", c => c.IsBounded()) { Without = TwoPreferenceLaws.Perturbed(TwoPreferenceLaws.UniformLaw) },
            new("(9b)", c => c.HasMiddleDiagonal()) { Without = TwoPreferenceLaws.Perturbed(TwoPreferenceLaws.UniformLaw) },
            new("(9c)", c => c.IsComplementary()) { Without = TwoPreferenceLaws.Perturbed(TwoPreferenceLaws.UniformLaw) },
        ],
        Conclusion = new S5TotalConstantUniform(),
        Controls = [new("the sum over y of s(y) is (α1 + α2)/2", new MiddleOfTheScale())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPreferenceLaws c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(S5TotalConstant.Total<T>(c, c.V), S5TotalConstant.Total<T>(c, c.Other)).Named("total under v and v'"),
            Gap.Equal(S5TotalConstant.Total<T>(c, c.V), T.Of(c.Mu.Count * (c.Alpha1 + c.Alpha2) / 2)).Named("total"));

    private sealed class MiddleOfTheScale : IStatement<TwoPreferenceLaws>
    {
        public Gap<T> Evaluate<T>(TwoPreferenceLaws c)
            where T : struct, IReal<T> => Gap.Equal(S5TotalConstant.Total<T>(c, c.V), T.Of((c.Alpha1 + c.Alpha2) / 2));
    }
}
