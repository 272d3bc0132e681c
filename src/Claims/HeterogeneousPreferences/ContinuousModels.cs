using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The impossibility carries over from the indicator and from Bradley-Terry to every continuous preference model.</summary>
/// <remarks>
/// The indicator 1{Δr > 0} of the earlier result is not continuous, so that result is not an instance of the proposition as worded. The
/// argument covers it all the same: dilution moves the labels by at most 1/γ for any σ whatever, as dropping the hypothesis shows.
/// </remarks>
public sealed class ContinuousModels : IStatement<AnonymousSample>
{
    /// <summary>The claim.</summary>
    public static Claim<AnonymousSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.generalises",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, after the proof of the proposition", line: 275),
        Statement = "For every continuous σ, Bradley-Terry or not, and every |Y| ≥ 2 no algorithm gains ε over chance from n comparisons.",
        Reading = "'Generalising to any continuous preference model' is read as carrying over to, as 'generalised this to BT' in the sentence before has to be.",
        Uses = ["heterogeneous-preferences/learn.prop"],
        Domain = AnonymousSample.Domain,
        Hypotheses = [AnonymousSample.TwoAlternatives, AnonymousSample.TwoTypes, AnonymousSample.ContinuousModel],
        Conclusion = new ContinuousModels(),
        Cases = 200,
        Controls = [new("the same for types that are not diluted", new Plain())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AnonymousSample c)
        where T : struct, IReal<T> => Gap.Less(c.Best(r => c.Diluted<T>(r, c.Dilution())), T.Of(c.Chance() + c.Advantage));

    private sealed class Plain : IStatement<AnonymousSample>
    {
        public Gap<T> Evaluate<T>(AnonymousSample c)
            where T : struct, IReal<T> => Gap.Less(c.Best(r => c.Opposed<T>(r, 0)), T.Of(c.Chance() + c.Advantage));
    }
}
