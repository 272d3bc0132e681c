using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The terms of Z at one prompt.</summary>
/// <param name="IsInfinite">Whether the responses are y = 0, 1, 2, ... with π_ref(y) = 2^-(y+1) and e^(r/β) = g^y.</param>
/// <param name="Reference">π_ref, for finitely many responses.</param>
/// <param name="Tilt">e^(r/β) for finitely many responses; else g alone.</param>
public sealed record ResponseSeries(bool IsInfinite, ValueList<Rational> Reference, ValueList<Rational> Tilt);

/// <summary>Z is a finite positive number when the responses are finitely many.</summary>
public sealed class NormaliserFinite : IStatement<ResponseSeries>
{
    /// <summary>The claim.</summary>
    public static Claim<ResponseSeries> Claim { get; } = new()
    {
        Id = "foundations/z",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("DPO derivation, where Z is defined", line: 76),
        Statement = "For finitely many responses: 0 < min e^(r/β) ≤ Z(x) = Σ_y π_ref(y|x) e^(r/β) ≤ max e^(r/β) < ∞, the extremes over all y.",
        Domain = new()
        {
            Name = "1 to 5 responses, π_ref any policy, e^(r/β) any positive numbers",
            Draw = draws => Drawn(draws, false),
            Print = Printed,
            Classes = [new("π_ref with a zero", c => c.Reference.Any(p => p.IsZero), Rational.Ratio(1, 50))],
            Wider = new() { Name = "finitely or infinitely many responses", Draw = draws => Drawn(draws, draws.Flip()), Print = Printed },
        },
        Hypotheses =
        [
            new("finitely many responses", c => !c.IsInfinite),
        ],
        Conclusion = new NormaliserFinite(),
        Controls =
        [
            new("Z ≤ 1", new AtMostOne()),
            new("Z ≥ 1", new AtLeastOne()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ResponseSeries c)
        where T : struct, IReal<T>
    {
        if (c.IsInfinite)
        {
            return c.Tilt[0] < 2 ? Gap.Less(T.Zero, T.One / T.Of(2 - c.Tilt[0])) : Gap.Fails<T>("the sum is infinite");
        }

        var z = GibbsPolicy.Normaliser<T>(c.Reference.Lift<T>(), c.Tilt.Lift<T>());
        return Gap.All(
            Gap.Less(T.Zero, z),
            Gap.AtMost(T.Of(c.Tilt.Aggregate(Rational.Min)), z).Named("min ≤ Z"),
            Gap.AtMost(z, T.Of(c.Tilt.Aggregate(Rational.Max))).Named("Z ≤ max"));
    }

    private sealed class AtMostOne : IStatement<ResponseSeries>
    {
        public Gap<T> Evaluate<T>(ResponseSeries c)
            where T : struct, IReal<T> => Gap.AtMost(GibbsPolicy.Normaliser<T>(c.Reference.Lift<T>(), c.Tilt.Lift<T>()), T.One);
    }

    private sealed class AtLeastOne : IStatement<ResponseSeries>
    {
        public Gap<T> Evaluate<T>(ResponseSeries c)
            where T : struct, IReal<T> => Gap.AtLeast(GibbsPolicy.Normaliser<T>(c.Reference.Lift<T>(), c.Tilt.Lift<T>()), T.One);
    }

    private static ResponseSeries Drawn(Draws draws, bool infinite)
    {
        if (infinite)
        {
            return new(true, [], [draws.Weight()]);
        }

        var count = draws.Integer(1, 5);
        return new(false, draws.Distribution(count), draws.List(count, d => d.Weight()));
    }

    private static string Printed(ResponseSeries c) => c.IsInfinite
        ? $"π_ref(y) = 2^-(y+1), e^(r/β) = ({c.Tilt[0]})^y for y = 0, 1, 2, ..."
        : $"π_ref = {c.Reference}, e^(r/β) = {c.Tilt}";
}
