using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3: the reference policy tilted by e^(r/β) maximises the objective, and is alone in it.</summary>
/// <remarks>
/// J(π*) = β log Z and J(π*) - J(π) = β KL(π ‖ π*). Policies with zeros are in, 0 log 0 = 0; where π gives probability to an action that
/// π_ref never takes, J(π) is minus infinity and below J(π*). Sums over actions are finite here.
/// </remarks>
public sealed class PiStar : IStatement<TiltedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/pi-star",
        Kind = ClaimKind.Theorem,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, third display", line: 20),
        Statement = "For finitely many actions, any π_ref and r, β > 0 and every policy π ≠ π*: J(π) < J(π*) = β log Z, where π* = π_ref e^(r/β) / Z.",
        Reading = "β > 0 is not printed; it is what makes the divergence a penalty. π* is the maximiser, so no other policy attains the maximum.",
        Uses = ["personalization-and-rlhf/stationarity.attained"],
        Domain = TiltedPolicy.AnySupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new PiStar(),
        Controls =
        [
            new("π ∝ e^(r/β), without π_ref, is at least as good as every policy", new Maximiser((reference, tilt) => tilt)),
            new("π ∝ π_ref e^(-r/β) is", new Maximiser((reference, tilt) => ValueList.Generate(tilt.Count, a => reference[a] / tilt[a]))),
            new("π_ref is", new Maximiser((reference, _) => reference)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T>
    {
        var optimal = c.Optimal();
        var best = c.Objective<T>(optimal);
        var value = Gap.Equal(best, T.Of(c.Beta) * T.Log(T.Of(c.Normaliser()))).Named("J(π*) = β log Z");
        return c.LeavesSupport(c.Policy) ? Gap.All(value, Gap.Holds<T>("J(π) is minus infinity"))
            : c.Policy == optimal ? value
            : Gap.All(value, Gap.Less(c.Objective<T>(c.Policy), best).Named("J(π) < J(π*)"));
    }

    private sealed class Maximiser(Func<ValueList<Rational>, ValueList<Rational>, ValueList<Rational>> weights) : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T>
        {
            var w = weights(c.Reference, c.Tilt);
            var total = Reals.Sum(w.Span);
            var candidate = w.Map(x => x / total);
            return c.LeavesSupport(c.Policy) || c.Policy == candidate ? Gap.Holds<T>("nothing to compare")
                : c.LeavesSupport(candidate) ? Gap.Fails<T>("its J is minus infinity")
                : Gap.AtMost(c.Objective<T>(c.Policy), c.Objective<T>(candidate));
        }
    }
}
