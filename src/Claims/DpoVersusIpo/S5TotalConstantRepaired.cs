using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Section 5, last line, repaired: the mean score under μ is the middle of the scale, for every v and every μ.</summary>
public sealed class S5TotalConstantRepaired : IStatement<TwoPreferenceLaws>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPreferenceLaws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.total-constant.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 5, below the table", line: 263),
        Statement = "For any μ and any v that meets (9): the sum over y of μ(y) s(y) is (α1 + α2)/2.",
        Repairs = "dpo-versus-ipo/s5.total-constant",
        Domain = TwoPreferenceLaws.AnyLaw with { Wider = TwoPreferenceLaws.Perturbed(TwoPreferenceLaws.AnyLaw) },
        Hypotheses =
        [
            new("(9a)", c => c.IsBounded()),
            new("(9b)", c => c.HasMiddleDiagonal()),
            new("(9c)", c => c.IsComplementary()),
        ],
        Conclusion = new S5TotalConstantRepaired(),
        Controls = [new("the plain sum over y of s(y) is M (α1 + α2)/2", new PlainSum())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPreferenceLaws c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(Weighted<T>(c, c.V), T.Of((c.Alpha1 + c.Alpha2) / 2)).Named("v"),
            Gap.Equal(Weighted<T>(c, c.Other), T.Of((c.Alpha1 + c.Alpha2) / 2)).Named("v'"));

    private static T Weighted<T>(TwoPreferenceLaws c, ValueList<ValueList<Rational>> table)
        where T : struct, IReal<T>
    {
        var scores = S5TotalConstant.Scores<T>(c, table);
        var law = c.Mu.Lift<T>();
        return Reals.Sum(scores.Length, y => law[y] * scores[y]);
    }

    private sealed class PlainSum : IStatement<TwoPreferenceLaws>
    {
        public Gap<T> Evaluate<T>(TwoPreferenceLaws c)
            where T : struct, IReal<T> => Gap.Equal(S5TotalConstant.Total<T>(c, c.V), T.Of(c.Mu.Count * (c.Alpha1 + c.Alpha2) / 2));
    }
}
