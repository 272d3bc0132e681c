using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Effect of α1, α2, repaired: only their difference matters.</summary>
/// <remarks>A shift of the scale moves both squares by amounts whose slopes cancel, whatever the labels.</remarks>
public sealed class AlphaDifferenceOnly : IStatement<TwoScales>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoScales> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.sum-only.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α2 - α1 = α2' - α1' then argmin over q of E[(h(w,l) - α2)^2 + (h(l,w) - α1)^2] is the same set for (α1, α2) as for (α1', α2').",
        Repairs = "dpo-versus-ipo/alpha.sum-only",
        Uses = ["dpo-versus-ipo/eq16.target.repaired"],
        Domain = TwoScales.SameDifference,
        Hypotheses =
        [
            new("α2 - α1 = α2' - α1'", c => c.Comparisons.Alpha2 - c.Comparisons.Alpha1 == c.Beta2 - c.Beta1),
            new("α1 ≤ α2 and α1' ≤ α2'", c => c.IsOrdered()) { Without = Reversed },
        ],
        Conclusion = new AlphaDifferenceOnly(),
        Controls = [new("the minimisers have h(w,l) as near as can be to (α1'+α2')/2", new Midpoint())],
    };

    private static Engine.Domains.Domain<TwoScales> Reversed => TwoScales.SameDifference with
    {
        Name = "scales of the same difference with α1 > α2",
        Draw = draws =>
        {
            var c = TwoScales.SameDifference.Draw(draws);
            return new(c.Comparisons with { Alpha1 = c.Comparisons.Alpha2, Alpha2 = c.Comparisons.Alpha1 }, c.Beta2, c.Beta1);
        },
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoScales c)
        where T : struct, IReal<T> => Gap.All(
            AlphaSumOnly.SameMinimisers<T>(c),
            Eq16Target.Folded<T>(c.Second(), (c.Comparisons.Alpha2 - c.Comparisons.Alpha1) / 2).Named("a minimiser for (α1, α2) under (α1', α2')"));

    private sealed class Midpoint : IStatement<TwoScales>
    {
        public Gap<T> Evaluate<T>(TwoScales c)
            where T : struct, IReal<T> => Eq16Target.Folded<T>(c.Second(), (c.Beta1 + c.Beta2) / 2);
    }
}
