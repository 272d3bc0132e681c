using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: one-sided queries contribute nothing to ρ_data - ρ_chosen.</summary>
public sealed class Lemma12OneSided : IStatement<CategoryData>
{
    private static readonly Domain<CategoryData> OneDatum = new()
    {
        Name = "one query of 1 to 12 alternatives of one category, and a choice from it",
        Draw = draws =>
        {
            var size = draws.Integer(1, 12);
            var first = draws.Flip();
            return new([new(first ? size : 0, first ? 0 : size, first)]);
        },
        Print = CategoryData.Printed,
        Edges = [new([new(1, 0, true)]), new([new(0, 1, false)])],
        Classes =
        [
            new("all of M_1", c => c.Items[0].Second == 0, Rational.Ratio(1, 5)),
            new("all of M_2", c => c.Items[0].First == 0, Rational.Ratio(1, 5)),
        ],
        Wider = new()
        {
            Name = "one query of 1 to 12 alternatives, any choice",
            Draw = draws =>
            {
                var size = draws.Integer(1, 12);
                var first = draws.Choose(size + 1);
                return new([new(first, size - first, draws.Flip())]);
            },
            Print = CategoryData.Printed,
        },
    };

    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.onesided",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, data outside I", line: 478),
        Statement = "For (Y, y) ∈ D outside I: |Y ∩ M_1| / |Y| = 1(y ∈ M_1).",
        Reading = "y ∈ Y, as a preference datum has it, also when the chooser finds none of his category in Y.",
        Domain = OneDatum,
        Hypotheses =
        [
            new("(Y, y) not in I", c => !c.Items[0].IsMixed()),
            new("y ∈ Y", c => c.Items[0].IsWellFormed()),
        ],
        Conclusion = new Lemma12OneSided(),
        Controls = [new("|Y ∩ M_1| / |Y| = 1(y ∈ M_2)", new OtherCategory())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Chosen<T>(c.Items[0], c.Items[0].ChoseFirst);

    private static Gap<T> Chosen<T>(CategoryDatum datum, bool chosen)
        where T : struct, IReal<T> => Gap.Equal(T.Of(Rational.Ratio(datum.First, datum.Size())), chosen ? T.One : T.Zero);

    private sealed class OtherCategory : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Chosen<T>(c.Items[0], !c.Items[0].ChoseFirst);
    }
}
