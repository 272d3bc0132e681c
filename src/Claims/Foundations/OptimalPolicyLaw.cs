using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The tilted reference policy is a probability distribution with the support of the reference policy.</summary>
public sealed class OptimalPolicyLaw : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/pi-star",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("DPO derivation, definition of π*", line: 77),
        Statement = "π*(y|x) = π_ref(y|x) e^(r/β) / Z(x) ≥ 0, Σ_y π*(y|x) = 1, and π*(y|x) = 0 ⟺ π_ref(y|x) = 0.",
        Uses = ["foundations/z"],
        Domain = PolicyOnPrompts.AnySupport,
        Conclusion = new OptimalPolicyLaw(),
        Controls =
        [
            new("Σ π_ref e^(r/β) = 1", new Unnormalised()),
            new("π* > 0 everywhere", new Positive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => Gap.All(c.At.Select(x =>
        {
            var (reference, tilt) = (x.Reference.Lift<T>(), x.Tilt.Lift<T>());
            var z = GibbsPolicy.Normaliser<T>(reference, tilt);
            var optimal = reference.Select((p, y) => p * tilt[y] / z).ToArray();
            return Gap.All(
                Gap.Equal(Reals.Sum<T>(optimal), T.One).Named("Σ π*"),
                Gap.All(optimal.Select((p, y) => x.Reference[y].IsZero ? Gap.Equal(p, T.Zero) : Gap.Less(T.Zero, p))));
        }));

    private sealed class Unnormalised : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Gap.All(c.At.Select(x => Gap.Equal(GibbsPolicy.Normaliser<T>(x.Reference.Lift<T>(), x.Tilt.Lift<T>()), T.One)));
    }

    private sealed class Positive : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Gap.All(c.At.SelectMany(x => x.Optimal().Select(p => Gap.Less(T.Zero, T.Of(p)))));
    }
}
