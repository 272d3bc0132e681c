using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The product for a full ranking as printed, with z_m in the numerator and z_nj in the denominator.</summary>
public sealed class SequentialChoice : IStatement<Attributes>
{
    /// <summary>The claim.</summary>
    public static Claim<Attributes> Claim { get; } = new()
    {
        Id = "foundations/pl-formula",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("Plackett-Luce as a sequence of choices", line: 66),
        Statement = "P(U_n1 > ... > U_nJ) = Π_(m=1..J-1) e^(β z_m) / Σ_(j=m..J) e^(β z_nj) for U_nj = β z_nj + ε_nj with ε_nj i.i.d. Gumbel, whatever z_m.",
        Reading = "Literal: z_m, which does not name a person, is not z_nm; the print defines only z_nj (line 64).",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/pl-formula.repaired",
        Domain = Attributes.Apart,
        Conclusion = new SequentialChoice(),
        Controls = [new("the printed product never equals the probability", new Never())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Attributes c)
        where T : struct, IReal<T> => Gap.Equal(c.Probability<T>(), c.Printed<T>());

    private sealed class Never : IStatement<Attributes>
    {
        public Gap<T> Evaluate<T>(Attributes c)
            where T : struct, IReal<T> => Gap.Differ(c.Probability<T>(), c.Printed<T>());
    }
}
