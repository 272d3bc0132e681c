using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Section 5, last line: the scores of all responses add up to a constant. Under a μ that is not uniform they do not.</summary>
/// <remarks>
/// Raising v(y, y') by ε, and so lowering v(y', y), adds ε (μ(y') - μ(y)) to the plain total: it is the same for every v exactly
/// when μ is uniform. The total weighted by μ is the same for every v whatever μ is.
/// </remarks>
public sealed class S5TotalConstant : IStatement<TwoPreferenceLaws>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPreferenceLaws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.total-constant",
        Kind = ClaimKind.Theorem,
        Source = DpoVersusIpoDocument.At("Sec. 5, below the table", line: 263),
        Statement = "For s(y) = E_{y'~μ}[v(y,y')], any μ and any preference probabilities v, v' (α1 = 0, α2 = 1): the sum over y of s(y) is the same for v and v'.",
        Reading = "Literal: the plain sum over all responses, μ as open as in the table's row for IPO, constant as v varies; v a probability, as the table has it. Suffix uniform has μ uniform.",
        Domain = TwoPreferenceLaws.Probabilities,
        Hypotheses =
        [
            new("(9a)", c => c.IsBounded()),
            new("(9b)", c => c.HasMiddleDiagonal()),
            new("(9c)", c => c.IsComplementary()),
        ],
        Conclusion = new S5TotalConstant(),
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/s5.total-constant.repaired",
        Controls = [new("every score is the same for v and v'", new EveryScore())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPreferenceLaws c)
        where T : struct, IReal<T> => Gap.Equal(Total<T>(c, c.V), Total<T>(c, c.Other)).Named("total under v and v'");

    /// <summary>The plain sum of the scores.</summary>
    internal static T Total<T>(TwoPreferenceLaws c, ValueList<ValueList<Rational>> table)
        where T : struct, IReal<T> => Reals.Sum<T>(Scores<T>(c, table));

    /// <summary>s(y) of every response.</summary>
    internal static T[] Scores<T>(TwoPreferenceLaws c, ValueList<ValueList<Rational>> table)
        where T : struct, IReal<T> => IpoScore.All<T>(c.Mu.Lift<T>(), PreferenceTable.Lift<T>(table));

    private sealed class EveryScore : IStatement<TwoPreferenceLaws>
    {
        public Gap<T> Evaluate<T>(TwoPreferenceLaws c)
            where T : struct, IReal<T>
        {
            T[] one = Scores<T>(c, c.V), other = Scores<T>(c, c.Other);
            return Gap.All(one.Select((s, y) => Gap.Equal(s, other[y])));
        }
    }
}
