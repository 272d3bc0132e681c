using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The logit satisfies IIA, and so does a soft choice model whose types have the same rewards up to constants.</summary>
public sealed class ExamplesSatisfyIndependenceRepaired : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.iia-examples.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 3", line: 80),
        Statement = "Every logit model satisfies (6) on all sets; a soft choice model does if r(x|z) - r(x|z') is the same for all messages x, for any two types z, z' of positive probability.",
        Repairs = "perverse-incentives/sec3.iia-examples",
        Domain = SoftModel.Proportional,
        Hypotheses = [new("rewards of the types differ by constants", DifferByConstants)],
        Conclusion = new ExamplesSatisfyIndependenceRepaired(),
        Controls = [new("every soft choice model satisfies (6)", new ExamplesSatisfyIndependence()) { Domain = SoftModel.Sets }],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T> => new ExamplesSatisfyIndependence().Evaluate<T>(c);

    private static bool DifferByConstants(SoftModel c)
    {
        ValueList<int>[] rows = [.. c.Weights.Where((_, z) => !c.Types[z].IsZero)];
        return rows.All(w => w.Select((v, x) => v * rows[0][0] == rows[0][x] * w[0]).All(same => same));
    }
}
