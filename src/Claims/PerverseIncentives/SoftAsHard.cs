using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A soft choice model has the choice probabilities of a hard one whose types carry a Gumbel perturbation of each message.</summary>
/// <remarks>
/// The perturbation W(x) belongs to the message, so copies of a message tie: on a multiset a message offered twice does not gain,
/// while in (4) it counts twice.
/// </remarks>
public sealed class SoftAsHard : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.5.soft-to-hard",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.5", line: 118),
        Statement = "For every soft choice model (Z, p, r), every multiset Y and y in Y: (4) equals (2) for types (z, w), z ~ p, w(x) independent standard Gumbel for each message x, and rewards r(x|z) + w(x).",
        Reading = "Alternatives are a multiset, as line 72 says, and (2) is read on its copies; on sets the statement is sec3.5.soft-to-hard.repaired. "
            + "The type set is read as Z × R^M: that a Gumbel vector lies in the printed Z × R_+^M is sec3.4.types-rplus.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec3.5.soft-to-hard.repaired",
        Uses = ["perverse-incentives/eq3.gumbel"],
        Domain = SoftModel.Any,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new SoftAsHard(),
        Controls = [new("(4) equals (2) for the types z alone", new TypesAlone())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(c.Message, c.Alternatives.Span), c.Soft<T>(c.Message, c.Alternatives.Span));

    /// <summary>Equality with the hard choice of the unperturbed types.</summary>
    internal sealed class TypesAlone : IStatement<SoftModel>
    {
        /// <inheritdoc/>
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T>
        {
            T[] types = [.. c.Types.Select(T.Of)];
            int[][] rewards = [.. c.Weights.Select(w => w.ToArray())];
            return Gap.Equal(
                HardChoice.Probability<T>(rewards, types, c.Message, c.Alternatives.Span), c.Soft<T>(c.Message, c.Alternatives.Span));
        }
    }
}
