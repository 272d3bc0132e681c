using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The bound tends to 1 when type 1 is present.</summary>
public sealed class Lemma12EndRepaired : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.end.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, last line", line: 498),
        Statement = "For all |Y| ≥ 3 and 0 < p_*(1) < F(P_π̄(M_1)) the four terms fall at positive rates, so that the bound tends to 1 as |D| → ∞.",
        Repairs = "perverse-incentives/lemma12.end",
        Domain = FailingQueries.Counting("|D|", 1, 30) with
        {
            Name = "0 < ζ < 1, |Y| from 3 to 7, 0 < p_*(1) < F(ζ), |D| from 1 to 30",
            Draw = Drawn,
            Edges = [new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 4, 30)],
            Classes = [new("p_*(1) > 1/2", c => c.First > Rational.Ratio(1, 2), Rational.Ratio(1, 50))],
        },
        Hypotheses = [.. FailingQueries.Hypotheses, new("p_*(1) > 0", c => c.First.Sign > 0)],
        Conclusion = new Lemma12EndRepaired(),
        Controls = [new("the third term falls as fast as exp(-|D| p_*(1)²/2)", new WithoutKept())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        // Twice the data square each term; the slowest of them then decides how soon the bound passes any number below 1.
        Rational kept = c.Kept(), square = c.Delta() * c.Delta();
        T One(Rational rate) => T.Exp(T.Of(-c.Count * rate));
        return Gap.All(
            new Lemma12End().Evaluate<T>(c),
            Gap.Less(One(kept * c.First * c.First), One(kept * c.First * c.First / 2)).Named("third term at 2|D| and |D|"),
            Gap.Less(One(kept * square / 4), One(kept * square / 8)).Named("second term at 2|D| and |D|"));
    }

    private static DichotomyPopulation Drawn(Draws draws)
    {
        int size = draws.Integer(3, 7), count = draws.Integer(1, 30);
        var mass = draws.InnerProportion();
        return new(mass, MixedQueries.ShareFormula(mass, size) * draws.InnerProportion(), size, count);
    }

    private sealed class WithoutKept : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Kept() * c.First * c.First), T.Of(c.First * c.First));
    }
}
