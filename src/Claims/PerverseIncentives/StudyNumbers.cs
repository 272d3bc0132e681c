using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The sizes of Section 6.</summary>
/// <param name="Responses">100 of each model for training and validation, and again for testing.</param>
/// <param name="Training">800 queries.</param>
/// <param name="Validation">200 queries.</param>
/// <param name="Testing">1000 queries.</param>
/// <param name="Steps">150 gradient steps.</param>
/// <param name="Batch">16.</param>
public sealed record StudySizes(int Responses, int Training, int Validation, int Testing, int Steps, int Batch);

/// <summary>Section 6.1 and 6.2: the numbers of responses, queries and steps fit together.</summary>
public sealed class StudyNumbers : IStatement<StudySizes>
{
    /// <summary>The claim.</summary>
    public static Claim<StudySizes> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.data",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 6.1 and 6.2", line: 357),
        Statement = "150 steps of 16 queries are 2400 = 3 · 800, three passes over a training set; 100 · 100 pairs and 100 · C(100, 3) queries of four suffice for 800 + 200 and for 1000 distinct ones.",
        Reading = "Arithmetic consistency only. The document names the base model of the reward PaLM 2 XXS at line 341 and PaLM 2 XXL at line 370, which cannot both be meant.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single<StudySizes>(
            "the numbers of Section 6",
            new(100, 800, 200, 1000, 150, 16),
            c => $"{c.Responses} responses each, {c.Training} + {c.Validation} + {c.Testing} queries, {c.Steps} steps of {c.Batch}"),
        Conclusion = new StudyNumbers(),
        Controls = [new("the steps are two passes", new TwoPasses())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(StudySizes c)
        where T : struct, IReal<T>
    {
        T pairs = T.Of(c.Responses) * T.Of(c.Responses);
        var fours = pairs * T.Of((c.Responses - 1) * (c.Responses - 2)) / T.Of(6);
        return Gap.All(
            Gap.Equal(T.Of(c.Steps) * T.Of(c.Batch), T.Of(3) * T.Of(c.Training)).Named("three passes"),
            Gap.AtMost(T.Of(c.Training + c.Validation), pairs).Named("pairs"),
            Gap.AtMost(T.Of(c.Training + c.Validation), fours).Named("queries of four"),
            Gap.AtMost(T.Of(c.Testing), pairs).Named("test pairs"));
    }

    private sealed class TwoPasses : IStatement<StudySizes>
    {
        public Gap<T> Evaluate<T>(StudySizes c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Steps) * T.Of(c.Batch), T.Of(2) * T.Of(c.Training));
    }
}
