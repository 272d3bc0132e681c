using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Where no mixed query chose M_2, inclusive learning never leaves the baseline for M_2.</summary>
public sealed class Proposition6Event : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop6.event",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Proposition 6", line: 301),
        Statement = "If I_2 is empty and β > 0, every minimiser has P(M_1) ≥ P_π̄(M_1), whatever |M_2|: L_IL rises in the odds u of M_2 beyond those of the baseline. So the inner limit of (14) is 0 only if |I_2| ≥ 1.",
        Reading = "Our own companion of prop6, to decide when the inner limit is 0.",
        StepOf = "perverse-incentives/prop6",
        Domain = new()
        {
            Name = "data without choices of M_2 in mixed queries, any sizes, any baseline with mass on both",
            Draw = draws => InclusiveSetting.Domain.Draw(draws) is var c ? c with { Data = new(c.Data.Items.Map(d => d.IsMixed() ? d with { ChoseFirst = true } : d)) } : c,
            Print = InclusiveSetting.Domain.Print,
            Wider = InclusiveSetting.Domain.Wider,
        },
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0), new("I_2 empty", c => c.Second() == 0)],
        Conclusion = new Proposition6Event(),
        Cases = 2000,
        Controls =
        [
            new("L_IL rises below the baseline too", new BelowBaseline()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.Less(T.Zero, c.Slope(T.Of(c.BaselineOdds * (1 + c.Shift))));

    private sealed class BelowBaseline : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, c.Slope(T.Of(c.BaselineOdds / (1 + c.Shift))));
    }
}
