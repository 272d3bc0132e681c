using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The options of the survey question as two places of the document give them.</summary>
/// <param name="InText">The letters of Sec. 4.3.</param>
/// <param name="InFigure">The letters of the caption of Fig. 8.</param>
public sealed record OptionLetters(string InText, string InFigure)
{
    /// <summary>The one question.</summary>
    public static Domain<OptionLetters> Domain { get; } = Engine.Domains.Domain.Single(
        "the question about electric vehicles in Sec. 4.3 and in Fig. 8", new OptionLetters("ABCD", "ABCDE"), c => $"Sec. 4.3: {c.InText}; Fig. 8: {c.InFigure}");
}

/// <summary>The options of the electric-vehicle question: A to D in the text, A to E in the appendix.</summary>
/// <remarks>
/// The caption of Fig. 8 has a fifth option, of not expecting to purchase a vehicle. It matters: the uniform distribution over alternatives is
/// 1/4 or 1/5 on each, and NBC depends on it.
/// </remarks>
public sealed class SurveyOptions : IStatement<OptionLetters>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<OptionLetters> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/ev.options",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, real-world example, with Fig. 8", line: 193),
        Statement = "The question has the options A to D, from very likely to not at all likely, in Sec. 4.3 and in Fig. 8.",
        Reading = "The same question, named and lettered the same way in both places, so its options are the same.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/ev.options.repaired",
        Domain = OptionLetters.Domain,
        Conclusion = new SurveyOptions(),
        Controls = [new("Fig. 8 has fewer options", new Fewer())],
    };

    /// <summary>The repair.</summary>
    public static Claim<OptionLetters> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/ev.options.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/ev.options",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, real-world example, with Fig. 8", line: 193),
        Statement = "The question has five options, A to D from very likely to not at all likely and E for not expecting a purchase; those of Sec. 4.3 are the first four.",
        Expected = VerdictKind.Proved,
        Domain = OptionLetters.Domain,
        Conclusion = new FirstFour(),
        Controls = [new("Fig. 8 has fewer options", new Fewer())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(OptionLetters c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.InText.Length), T.Of(c.InFigure.Length)).Named("number of options");

    private sealed class FirstFour : IStatement<OptionLetters>
    {
        public Gap<T> Evaluate<T>(OptionLetters c)
            where T : struct, IReal<T> => Gap.All(
                Gap.Fact<T>(c.InFigure.StartsWith(c.InText, StringComparison.Ordinal), "A to D come first"),
                Gap.Equal(T.Of(c.InFigure.Length), T.Of(5)));
    }

    private sealed class Fewer : IStatement<OptionLetters>
    {
        public Gap<T> Evaluate<T>(OptionLetters c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.InFigure.Length), T.Of(c.InText.Length));
    }
}
