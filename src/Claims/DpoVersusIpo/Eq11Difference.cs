using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (11): the gaps of log ratios at the optimum are those of the score.</summary>
public sealed class Eq11Difference : IStatement<IpoPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<IpoPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq11.difference",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (11)", line: 170),
        Statement = "For all y1, y2: q*(y1) - q*(y2) = E_{y~μ}[v(y1,y) - v(y2,y)], q* = β log π* - β log π_ref, π* the optimum for (8).",
        Uses = ["dpo-versus-ipo/ipo.pi-star"],
        Cases = 3000,
        Domain = IpoPrompt.Domain,
        Hypotheses =
        [
            IpoPrompt.Nine,
            IpoPrompt.PositiveBeta,
        ],
        Conclusion = new Eq11Difference(),
        Controls =
        [
            new("q*(y1) - q*(y2) = v(y1,y2) - (α1+α2)/2", new Pairwise()),
            new("with y1 and y2 exchanged", new Exchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(IpoPrompt c)
        where T : struct, IReal<T>
    {
        var q = c.Problem().OptimalGaps<T>();
        return c.Problem().Pairs((y, o) => Gap.Equal(q[y] - q[o], Mean<T>(c, y, o)));
    }

    private static T Mean<T>(IpoPrompt c, int y, int o)
        where T : struct, IReal<T> => Reals.Sum(c.Law.Responses(), z => T.Of(c.Law.Mu[z]) * T.Of(c.Law.V[y][z] - c.Law.V[o][z]));

    private sealed class Pairwise : IStatement<IpoPrompt>
    {
        public Gap<T> Evaluate<T>(IpoPrompt c)
            where T : struct, IReal<T> => c.Problem().Pairs((y, o) => Gap.Equal(
                c.Problem().OptimalGaps<T>()[y] - c.Problem().OptimalGaps<T>()[o], T.Of(c.Law.V[y][o] - ((c.Law.Alpha1 + c.Law.Alpha2) / 2))));
    }

    private sealed class Exchanged : IStatement<IpoPrompt>
    {
        public Gap<T> Evaluate<T>(IpoPrompt c)
            where T : struct, IReal<T> => c.Problem().Pairs((y, o) => Gap.Equal(c.Problem().OptimalGaps<T>()[y] - c.Problem().OptimalGaps<T>()[o], Mean<T>(c, o, y)));
    }
}
