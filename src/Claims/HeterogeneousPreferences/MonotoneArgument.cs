using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The function f(t) = Π_i (t - a_i)², least (0) exactly at the a_i, and a point at which it is compared.</summary>
/// <param name="Minimisers">a_i, at least one.</param>
/// <param name="Reference">ρ = π_ref(y2)/π_ref(y1) &gt; 0.</param>
/// <param name="Beta">β &gt; 0.</param>
/// <param name="Trial">Another t &gt; 0.</param>
public sealed record ReparametrisedMinimum(ValueList<Rational> Minimisers, Rational Reference, Rational Beta, Rational Trial)
{
    /// <summary>Minimisers among the values that ρ e^(θ/β) takes.</summary>
    public static Domain<ReparametrisedMinimum> Domain { get; } = new()
    {
        Name = "1 to 3 minimisers t > 0, ρ, β > 0",
        Draw = draws => new(draws.List(1, 3, d => d.Weight()), draws.Weight(), draws.Weight(), draws.Weight()),
        Print = Printed,
        Classes = [new("several minimisers", c => c.Minimisers.Count > 1, Rational.Ratio(1, 4))],
        Wider = new()
        {
            Name = "1 to 3 minimisers of any sign, ρ, β > 0",
            Draw = draws => new(draws.List(1, 3, d => d.Utility()), draws.Weight(), draws.Weight(), draws.Weight()),
            Print = Printed,
        },
    };

    private static string Printed(ReparametrisedMinimum c) => $"argmin f = {c.Minimisers}, ρ = {c.Reference}, β = {c.Beta}, t = {c.Trial}";
}

/// <summary>Minimising over θ with θ' = ρ e^(θ/β) is minimising over θ' &gt; 0.</summary>
public sealed class MonotoneArgument : IStatement<ReparametrisedMinimum>
{
    /// <summary>The claim.</summary>
    public static Claim<ReparametrisedMinimum> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem2.exp",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem2",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the second lemma", line: 440),
        Statement = "θ ↦ ρ e^(θ/β) is increasing from ℝ onto (0, ∞), so F(θ) = f(ρ e^(θ/β)) has argmin F = {β log(t/ρ) : t in argmin f} for f on (0, ∞).",
        Reading = "All minimisers of f lie in (0, ∞), the range of the ratio that θ' stands for. F is 0 at each image and above 0 at other points.",
        Uses = ["heterogeneous-preferences/thm.lem1.eq22", "heterogeneous-preferences/thm.lem1.tilde"],
        Domain = ReparametrisedMinimum.Domain,
        Hypotheses = [new("argmin f lies in (0, ∞)", c => c.Minimisers.All(a => a.Sign > 0))],
        Conclusion = new MonotoneArgument(),
        Controls = [new("argmin F = {log(t/ρ)}, without β", new WithoutBeta())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ReparametrisedMinimum c)
        where T : struct, IReal<T> => Least(c, T.Of(c.Beta));

    private static Gap<T> Least<T>(ReparametrisedMinimum c, T factor)
        where T : struct, IReal<T>
    {
        List<Gap<T>> gaps = [];
        foreach (var a in c.Minimisers)
        {
            if (a.Sign <= 0)
            {
                return Gap.Fails<T>($"the minimiser {a} of f is the image of no θ");
            }

            gaps.Add(Gap.Equal(At(c, factor * T.Log(T.Of(a / c.Reference))), T.Zero).Named($"F at the image of {a}"));
        }

        if (c.Minimisers.All(a => a != c.Trial))
        {
            gaps.Add(Gap.Greater(At(c, T.Of(c.Beta) * T.Log(T.Of(c.Trial / c.Reference))), T.Zero).Named("F elsewhere"));
        }

        return Gap.All(gaps);
    }

    private static T At<T>(ReparametrisedMinimum c, T theta)
        where T : struct, IReal<T>
    {
        var t = T.Of(c.Reference) * T.Exp(theta / T.Of(c.Beta));
        var product = T.One;
        foreach (var a in c.Minimisers)
        {
            product *= (t - T.Of(a)) * (t - T.Of(a));
        }

        return product;
    }

    private sealed class WithoutBeta : IStatement<ReparametrisedMinimum>
    {
        public Gap<T> Evaluate<T>(ReparametrisedMinimum c)
            where T : struct, IReal<T> => Least(c, T.One);
    }
}
