using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>On sets of alternatives without repeats every soft choice model is a hard one.</summary>
public sealed class SoftAsHardRepaired : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.5.soft-to-hard.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 3.5", line: 118),
        Statement = "For every soft choice model, every Y in which no message repeats and y in Y: (4) equals (2) for types in Z × R^M, z ~ p, w(x) independent standard Gumbel, rewards r(x|z) + w(x).",
        Repairs = "perverse-incentives/sec3.5.soft-to-hard",
        Uses = ["perverse-incentives/eq3.gumbel"],
        Domain = SoftModel.Sets,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message)), SoftModel.NoRepeats],
        Conclusion = new SoftAsHardRepaired(),
        Controls =
        [
            new("(4) equals (2) for the types z alone", new SoftAsHard.TypesAlone()),
            new("the same with reflected Gumbel perturbations", new ReflectedGumbel()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T> => new SoftAsHard().Evaluate<T>(c);

    private sealed class ReflectedGumbel : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T> => Gap.Equal(
            Reals.Sum(c.Types.Count, z => T.Of(c.Types[z])
                * AdditiveUtility.Choice<T>(NoiseLaw.ReflectedGumbel, c.Weights[z].Span, 1, c.Message, [.. c.Alternatives.Distinct()])),
            c.Soft<T>(c.Message, c.Alternatives.Span));
    }
}
