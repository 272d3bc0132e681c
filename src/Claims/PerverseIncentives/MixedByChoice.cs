using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The sets I_1 and I_2 split the mixed data by the category chosen.</summary>
public sealed class MixedByChoice : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/def.itau",
        Kind = ClaimKind.Definition,
        Source = PerverseIncentivesDocument.At("App. A.3, sets I and I_τ", line: 549),
        Statement = "I_τ = {(Y, y) in I : y in M_τ}: |I_1| + |I_2| = |I|, for data counted with repetition.",
        Reading = "D is a multiset; a message may be offered more than once.",
        Domain = CategoryData.Any,
        Hypotheses = [new("y in Y", c => c.Items.All(d => d.IsWellFormed()))],
        Conclusion = new MixedByChoice(),
        Controls =
        [
            new("|I_1| + |I_2| = |D|", new AllData()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.CountMixed(true)) + T.Of(c.CountMixed(false)), T.Of(c.Items.Count(d => d.First > 0 && d.Second > 0)));

    private sealed class AllData : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.CountMixed(true) + c.CountMixed(false)), T.Of(c.Items.Count));
    }
}
