using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A policy and its reference on one pair.</summary>
/// <param name="First">π(y1) &gt; 0, up to a factor common to both responses.</param>
/// <param name="Second">π(y2) &gt; 0.</param>
/// <param name="ReferenceFirst">π_ref(y1) &gt; 0.</param>
/// <param name="ReferenceSecond">π_ref(y2) &gt; 0.</param>
/// <param name="Beta">β &gt; 0.</param>
public sealed record PairOfMasses(Rational First, Rational Second, Rational ReferenceFirst, Rational ReferenceSecond, Rational Beta)
{
    /// <summary>Positive masses of any ratio.</summary>
    public static Domain<PairOfMasses> Domain { get; } = new()
    {
        Name = "positive π and π_ref on a pair, β > 0",
        Draw = draws => new(draws.Weight(), draws.Weight(), draws.Weight(), draws.Weight(), draws.Weight()),
        Print = c => $"π ∝ ({c.First}, {c.Second}), π_ref ∝ ({c.ReferenceFirst}, {c.ReferenceSecond}), β = {c.Beta}",
        Classes = [new("π ≠ π_ref", c => c.First * c.ReferenceSecond != c.Second * c.ReferenceFirst, Rational.Ratio(1, 2))],
    };

    /// <summary>π(y2|{y1, y2}).</summary>
    public T Conditional<T>()
        where T : struct, IReal<T> => T.Of(Second) / T.Of(First + Second);

    /// <summary>(π_ref(y2)/π_ref(y1)) e^(h/β) with h of eq. (18).</summary>
    public T Argument<T>()
        where T : struct, IReal<T>
    {
        var beta = T.Of(Beta);
        var h = (beta * T.Log(T.Of(Second / ReferenceSecond))) - (beta * T.Log(T.Of(First / ReferenceFirst)));
        return T.Of(ReferenceSecond / ReferenceFirst) * T.Exp(h / beta);
    }
}

/// <summary>l~(o; θ) = l'(o; (π_ref(y2)/π_ref(y1)) e^(θ/β)) gives back the loss, as printed.</summary>
/// <remarks>l' takes the probability π(y2|{y1, y2}) by its introduction, but the definition of l~ hands it the ratio π(y2)/π(y1).</remarks>
public sealed class TildeLoss : IStatement<PairOfMasses>
{
    /// <summary>The claim.</summary>
    public static Claim<PairOfMasses> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.tilde",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, end of the first lemma's proof", line: 414),
        Statement = "With l~(o; θ) = l'(o; (π_ref(y2)/π_ref(y1)) e^(θ/β)): l'(o; π(y2|{y1, y2})) = l'(o; π(y2)/π(y1)) = l~(o; h(y1, y2; π)) for every l'.",
        Reading = "For every l' means for one that tells its arguments apart, so the arguments must be equal.",
        Uses = ["heterogeneous-preferences/thm.lem1.ratio"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.tilde.repaired",
        Domain = PairOfMasses.Domain,
        Conclusion = new TildeLoss(),
        Controls = [new("the arguments add up to 1", new AddUp())],
        Cases = 3_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<PairOfMasses> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.tilde.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.tilde",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, end of the first lemma's proof", line: 414),
        Statement = "With l~(o; θ) = l'(o; ω/(1 + ω)), ω = (π_ref(y2)/π_ref(y1)) e^(θ/β): l'(o; π(y2|{y1, y2})) = l~(o; h(y1, y2; π)) for every l'.",
        Domain = PairOfMasses.Domain,
        Conclusion = new Converted(),
        Controls = [new("without ω ↦ ω/(1 + ω)", new TildeLoss())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairOfMasses c)
        where T : struct, IReal<T> => Gap.Equal(c.Conditional<T>(), c.Argument<T>()).Named("argument of l'");

    private sealed class Converted : IStatement<PairOfMasses>
    {
        public Gap<T> Evaluate<T>(PairOfMasses c)
            where T : struct, IReal<T>
        {
            var odds = c.Argument<T>();
            return Gap.Equal(c.Conditional<T>(), odds / (T.One + odds)).Named("argument of l'");
        }
    }

    private sealed class AddUp : IStatement<PairOfMasses>
    {
        public Gap<T> Evaluate<T>(PairOfMasses c)
            where T : struct, IReal<T> => Gap.Equal(c.Conditional<T>() + c.Argument<T>(), T.One);
    }
}
