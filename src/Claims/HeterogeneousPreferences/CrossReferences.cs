using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What a numbered or named place of the document holds.</summary>
public enum Referent
{
    /// <summary>The definition of a learnable ranking (Definition C.1).</summary>
    Learnability,

    /// <summary>The loss with the integral I (proposition after Definition C.1).</summary>
    SecondLoss,

    /// <summary>The average over a data set of a loss l that is left open (eq. (20)).</summary>
    AverageOfAnyLoss,

    /// <summary>The temperature-adjusted agreement loss (proposition after eq. (20)).</summary>
    AgreementLoss,

    /// <summary>The difference of induced rewards (eq. (18)).</summary>
    InducedDifference,
}

/// <summary>One cross reference about the consistent losses.</summary>
/// <param name="Line">The line of the reference.</param>
/// <param name="Meant">What its sentence speaks of.</param>
/// <param name="Found">What the place referred to holds.</param>
public readonly record struct CrossReference(int Line, Referent Meant, Referent Found);

/// <summary>Whether the references about the consistent losses lead to what they speak of.</summary>
/// <remarks>
/// Eq. (20) is (1/|𝒟|) Σ l with l left open, so it does not by itself discard anything: with l = -log σ(h) on every label it uses all data.
/// </remarks>
public sealed class CrossReferences : IStatement<CrossReference>
{
    private static readonly Control<CrossReference> Learnable = new("each leads to the definition of learnability", new ToLearnability());

    /// <summary>The claim as printed.</summary>
    public static Claim<CrossReference> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.crossref",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, after the proposition; Secs. 7.2 and 7.3", line: 367),
        Statement = "Definition C.1 gives a second consistent loss; eq. (20) is the loss that uses agreement only; eq. (18) is h.",
        Reading = "A reference is right if the place it names holds what the sentence speaks of.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/cons.crossref.repaired",
        Domain = Domain.Listed<CrossReference>(
            "the references about consistent losses at lines 355, 367, 369, 572, 592, 906 and 908, as printed",
            [
                new(355, Referent.InducedDifference, Referent.InducedDifference),
                new(367, Referent.SecondLoss, Referent.Learnability),
                new(369, Referent.AgreementLoss, Referent.AverageOfAnyLoss),
                new(572, Referent.AgreementLoss, Referent.AverageOfAnyLoss),
                new(592, Referent.AgreementLoss, Referent.AverageOfAnyLoss),
                new(906, Referent.AgreementLoss, Referent.AverageOfAnyLoss),
                new(908, Referent.AgreementLoss, Referent.AverageOfAnyLoss),
            ],
            Printed),
        Conclusion = new CrossReferences(),
        Controls = [Learnable],
    };

    /// <summary>The repair.</summary>
    public static Claim<CrossReference> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.crossref.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/cons.crossref",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, after the proposition; Secs. 7.2 and 7.3", line: 367),
        Statement = "The second consistent loss is that of the proposition after Definition C.1; the loss that uses agreement only is that of the proposition after eq. (20); eq. (18) is h.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Listed<CrossReference>(
            "the same references, corrected",
            [
                new(355, Referent.InducedDifference, Referent.InducedDifference),
                new(367, Referent.SecondLoss, Referent.SecondLoss),
                new(369, Referent.AgreementLoss, Referent.AgreementLoss),
                new(572, Referent.AgreementLoss, Referent.AgreementLoss),
                new(592, Referent.AgreementLoss, Referent.AgreementLoss),
                new(906, Referent.AgreementLoss, Referent.AgreementLoss),
                new(908, Referent.AgreementLoss, Referent.AgreementLoss),
            ],
            Printed),
        Conclusion = new CrossReferences(),
        Controls = [Learnable],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CrossReference c)
        where T : struct, IReal<T> => Gap.Fact<T>(c.Meant == c.Found, $"line {c.Line} speaks of {c.Meant} and leads to {c.Found}");

    private static string Printed(CrossReference c) => $"line {c.Line}: meant {c.Meant}, found {c.Found}";

    private sealed class ToLearnability : IStatement<CrossReference>
    {
        public Gap<T> Evaluate<T>(CrossReference c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Found == Referent.Learnability, "leads to Definition C.1");
    }
}
