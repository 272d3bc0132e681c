using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A chosen and a rejected response, each to a prompt of two, with reference policies and rewards.</summary>
/// <param name="References">π_ref( . | s) for the two prompts: positive.</param>
/// <param name="Tilts">e^(r(s, . )/β) for the two prompts: positive.</param>
/// <param name="ChosenPrompt">The prompt of the chosen response, 0 or 1.</param>
/// <param name="RejectedPrompt">The prompt of the rejected response, 0 or 1.</param>
/// <param name="Chosen">a_w, from 0.</param>
/// <param name="Rejected">a_l, from 0; may be a_w.</param>
/// <param name="Beta">β.</param>
public sealed record TwoPrompts(
    ValueList<ValueList<Rational>> References, ValueList<ValueList<Rational>> Tilts, int ChosenPrompt, int RejectedPrompt, int Chosen, int Rejected, Rational Beta)
{
    /// <summary>Both responses to one prompt.</summary>
    public static Domain<TwoPrompts> SamePrompt { get; } = Of("two prompts with 1 to 4 responses, two responses to the same prompt, any positive π_ref, e^(r/β), β", same: true);

    /// <summary>r(s, a_w) - r(s', a_l), with r = β log x.</summary>
    public T RewardDifference<T>()
        where T : struct, IReal<T> => T.Of(Beta) * (T.Log(T.Of(Tilts[ChosenPrompt][Chosen])) - T.Log(T.Of(Tilts[RejectedPrompt][Rejected])));

    /// <summary>β log(π*(a|s)/π_ref(a|s)) of one of the two responses.</summary>
    public T LogRatio<T>(bool chosen)
        where T : struct, IReal<T>
    {
        var (prompt, response) = chosen ? (ChosenPrompt, Chosen) : (RejectedPrompt, Rejected);
        var optimal = GibbsPolicy.Of(References[prompt], Tilts[prompt]);
        return T.Of(Beta) * (T.Log(T.Of(optimal[response])) - T.Log(T.Of(References[prompt][response])));
    }

    private static Domain<TwoPrompts> Of(string name, bool same) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var actions = draws.Integer(1, 4);
            var prompt = draws.Choose(2);
            return new(
                draws.List(2, d => d.InnerDistribution(actions)),
                draws.List(2, d => d.List(actions, e => e.Weight())),
                prompt,
                same ? prompt : draws.Choose(2),
                draws.Choose(actions),
                draws.Choose(actions),
                draws.Weight());
        },
        Print = c => $"π_ref = {c.References}, e^(r/β) = {c.Tilts}, w = (s{c.ChosenPrompt + 1}, a{c.Chosen + 1}), l = (s{c.RejectedPrompt + 1}, a{c.Rejected + 1}), β = {c.Beta}",
        Classes = same ? [new("different responses", c => c.Chosen != c.Rejected, Rational.Ratio(1, 5))] : [],
        Wider = same ? Of("two prompts, two responses to any of them", same: false) : null,
    };
}
