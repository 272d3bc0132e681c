using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's fine-tuning problem at one prompt: v and μ give the score, a policy competes for (1).</summary>
/// <param name="Law">α1, α2, μ, v.</param>
/// <param name="Policy">π.</param>
/// <param name="Reference">π_ref, positive.</param>
/// <param name="Beta">β.</param>
public sealed record IpoPrompt(ScaledLaw Law, ValueList<Rational> Policy, ValueList<Rational> Reference, Rational Beta)
{
    /// <summary>Any scale, μ and v within (9).</summary>
    public static Domain<IpoPrompt> Domain { get; } = Of(ScaledLaw.Moderate);

    /// <summary>Tables with one entry or one pair of entries changed.</summary>
    internal static Domain<IpoPrompt> Changed { get; } = Of(ScaledLaw.ModerateChanged);

    /// <summary>(9).</summary>
    internal static Hypothesis<IpoPrompt> Nine { get; } = new("(9a), (9b), (9c)", c => c.Law.MeetsNine()) { Without = Changed };

    /// <summary>β > 0.</summary>
    internal static Hypothesis<IpoPrompt> PositiveBeta { get; } = new("β > 0", c => c.Beta.Sign > 0);

    /// <summary>The problem (1) with the score (8).</summary>
    public PolicyAtPrompt Problem() => new(Policy, Reference, ValueList.From(Law.Scores<Rational>()), Beta);

    private static Domain<IpoPrompt> Of(Domain<ScaledLaw> laws) => new()
    {
        Name = $"{laws.Name}; any π, positive π_ref, β from 1/10 to 10",
        Draw = draws =>
        {
            var law = laws.Draw(draws);
            return new(law, draws.Distribution(law.Responses()), draws.InnerDistribution(law.Responses()), draws.Flip() ? Rational.Ratio(1 + draws.Choose(40), 10) : draws.Integer(1, 10));
        },
        Print = c => $"{laws.Print(c.Law)}, π = {c.Policy}, π_ref = {c.Reference}, β = {c.Beta}",
        Classes = [.. laws.Classes.Select(k => new CaseClass<IpoPrompt>(k.Name, c => k.Contains(c.Law), k.Share))],
    };
}
