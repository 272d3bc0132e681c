using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The definitions of ρ_chosen and ρ_data, and what ρ_data is said to be.</summary>
/// <remarks>The mean of the shares is the share of the whole only if every query weighs the same.</remarks>
public sealed class SharesOfFirst : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/rho.defs",
        Kind = ClaimKind.Definition,
        Source = PerverseIncentivesDocument.At("App. A.1, ρ_chosen and ρ_data", line: 392),
        Statement = "For every data set with |Y| constant: ρ_data = (1/|D|) Σ |Y ∩ M_1| / |Y| is the number of alternatives of D in M_1 over the number of all alternatives of D.",
        Reading = "|Y| is constant by Assumption 1, in force for Proposition 4, which the subsection proves; Lemma 9 does without it, and then the words do not fit the formula.",
        Domain = CommonSizeQueries.Any,
        Hypotheses = [new("|Y| constant (Assumption 1)", CommonSizeQueries.Holds)],
        Conclusion = new SharesOfFirst(),
        Controls = [new("ρ_data is the share of M_1 among the chosen messages", new AmongChosen())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        int first = 0, all = 0;
        foreach (var d in c.Items)
        {
            first += d.First;
            all += d.Size();
        }

        return Gap.Equal(T.Of(c.ShareOffered()), T.Of(first) / T.Of(all));
    }

    private sealed class AmongChosen : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.ShareOffered()), T.Of(c.ShareChosen()));
    }
}
