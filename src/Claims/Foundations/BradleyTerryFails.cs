using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>There are preferences of a population that no Bradley-Terry model has.</summary>
public sealed class BradleyTerryFails : IStatement<TwoPopulations>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPopulations> Claim { get; } = new()
    {
        Id = "foundations/when-bt-fails",
        Kind = ClaimKind.Assumption,
        Source = FoundationsDocument.At("when Bradley-Terry fails", line: 109),
        Statement = "There are sub-populations with Bradley-Terry preferences whose mixture has 0 < p(j ≻ k) < 1 and p(1≻2) p(2≻3) p(3≻1) ≠ p(2≻1) p(3≻2) p(1≻3), which no r with p(j ≻ k) = σ(r_j - r_k) allows.",
        Reading = "The list after the heading is lost. What is left presupposes that Bradley-Terry can fail; shown for a mixture, the failure that line 120 speaks of.",
        Uses = ["foundations/mixture"],
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = TwoPopulations.Domain,
        Conclusion = new BradleyTerryFails(),
        Controls =
        [
            new("every mixture satisfies the product rule", new Always()),
            new("no mixture of three responses satisfies it", new Never()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPopulations c)
        where T : struct, IReal<T> => c.First.Count < 3 ? Gap.Fails<T>("two responses always have such an r")
            : Gap.Differ(Pair<T>(c, 0, 1) * Pair<T>(c, 1, 2) * Pair<T>(c, 2, 0), Pair<T>(c, 1, 0) * Pair<T>(c, 2, 1) * Pair<T>(c, 0, 2));

    private sealed class Always : IStatement<TwoPopulations>
    {
        public Gap<T> Evaluate<T>(TwoPopulations c)
            where T : struct, IReal<T> => c.First.Count < 3 ? Gap.Holds<T>("two responses")
                : Gap.Equal(Pair<T>(c, 0, 1) * Pair<T>(c, 1, 2) * Pair<T>(c, 2, 0), Pair<T>(c, 1, 0) * Pair<T>(c, 2, 1) * Pair<T>(c, 0, 2));
    }

    private sealed class Never : IStatement<TwoPopulations>
    {
        public Gap<T> Evaluate<T>(TwoPopulations c)
            where T : struct, IReal<T> => c.First.Count < 3 ? Gap.Holds<T>("two responses")
                : Gap.Differ(Pair<T>(c, 0, 1) * Pair<T>(c, 1, 2) * Pair<T>(c, 2, 0), Pair<T>(c, 1, 0) * Pair<T>(c, 2, 1) * Pair<T>(c, 0, 2));
    }

    private static T Pair<T>(TwoPopulations c, int j, int k)
        where T : struct, IReal<T>
    {
        var (first, second, share) = (TwoPopulations.Choice<T>(c.First), TwoPopulations.Choice<T>(c.Second), T.Of(c.Share));
        return (share * first(j, [j, k])) + ((T.One - share) * second(j, [j, k]));
    }
}
