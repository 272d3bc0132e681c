using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Condition (9b) is (9c) at equal arguments.</summary>
public sealed class Eq9bRedundant : IStatement<WholeTable>
{
    /// <summary>The claim.</summary>
    public static Claim<WholeTable> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq9b.redundant",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (9b)", line: 152),
        Statement = "If v(y,y') + v(y',y) = α1 + α2 for all y, y', equal ones included, then v(y,y) = (α1+α2)/2 for all y: (9b) adds nothing to (9c).",
        Reading = "(9c) is printed without a range for y and y'; all pairs are meant, as (9a) says of itself. With y ≠ y' only, (9b) would be needed.",
        Domain = WholeTable.Domain,
        Hypotheses =
        [
            new("(9c) for all y, y', equal ones included", c => c.IsComplementary()),
        ],
        Conclusion = new Eq9bRedundant(),
        Controls =
        [
            new("v(y,y) = α1 + α2", new WholeSum()),
            new("(9b) for all y gives (9c) in turn", new Converse()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WholeTable c)
        where T : struct, IReal<T> => c.Each<T>((y, v) => Gap.Equal(v[y][y], T.Of(c.Alpha1 + c.Alpha2) / T.Of(2)));

    private sealed class WholeSum : IStatement<WholeTable>
    {
        public Gap<T> Evaluate<T>(WholeTable c)
            where T : struct, IReal<T> => c.Each<T>((y, v) => Gap.Equal(v[y][y], T.Of(c.Alpha1 + c.Alpha2)));
    }

    private sealed class Converse : IStatement<WholeTable>
    {
        public Gap<T> Evaluate<T>(WholeTable c)
            where T : struct, IReal<T> => c.Each<T>((y, v) => Gap.Equal(v[y][0], T.Of(c.Alpha1 + c.Alpha2) / T.Of(2)));
    }
}
