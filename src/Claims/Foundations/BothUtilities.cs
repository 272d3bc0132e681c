using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Deterministic utility with a logistic response and random utility give the same pairwise probabilities, whatever the noise.</summary>
public sealed class BothUtilities : IStatement<ComparedItemsOfUser>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItemsOfUser> Claim { get; } = new()
    {
        Id = "foundations/both-yield",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("deterministic and stochastic utility", line: 55),
        Statement = "For f additive: σ(H_ij - H_ik) = σ(V_j - V_k), and P(H_ij + ε_j > H_ik + ε_k) = σ(V_j - V_k) for random utility with ε_j i.i.d. of whatever law.",
        Reading = "Literal: random utility is V_j + ε_j (line 56) and no law of the noise is printed by then; independence is taken from line 58; scales other than 1, which fail too, are left to the repair. The lists under the two headings are lost in the text.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/both-yield.repaired",
        Domain = ComparedItemsOfUser.UnitScale,
        Conclusion = new BothUtilities(),
        Controls = [new("random utility never yields σ(V_j - V_k)", new Never())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
        where T : struct, IReal<T> => Both<T>(c);

    /// <summary>Both probabilities against σ(V_j - V_k).</summary>
    internal static Gap<T> Both<T>(ComparedItemsOfUser c)
        where T : struct, IReal<T>
    {
        var (h, other) = (T.Of((long)c.User * c.First), T.Of((long)c.User * c.Second));
        return Gap.All(
            Gap.Equal(h / (h + other), c.Logistic<T>()).Named("deterministic utility, logistic response"),
            Gap.Equal(c.Random<T>(), c.Logistic<T>()).Named("random utility"));
    }

    private sealed class Never : IStatement<ComparedItemsOfUser>
    {
        public Gap<T> Evaluate<T>(ComparedItemsOfUser c)
            where T : struct, IReal<T> => Gap.Differ(c.Random<T>(), c.Logistic<T>());
    }
}
