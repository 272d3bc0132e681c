using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The two scalars of the policy architecture, as weights, one of which is raised.</summary>
/// <param name="FirstSize">|M_1|, at least 1.</param>
/// <param name="SecondSize">|M_2|, at least 1.</param>
/// <param name="First">e^(θ_1).</param>
/// <param name="Second">e^(θ_2).</param>
/// <param name="Raise">e^c for c &gt; 0.</param>
public sealed record ScalarPolicy(int FirstSize, int SecondSize, Rational First, Rational Second, Rational Raise)
{
    /// <summary>P(x) for a message of the category, as Assumption 3 prints it.</summary>
    internal T Message<T>(bool first)
        where T : struct, IReal<T> =>
        T.Of(first ? First : Second) / ((T.Of(FirstSize) * T.Of(First)) + (T.Of(SecondSize) * T.Of(Second)));

    /// <summary>P(M_z), summed over the messages of the category.</summary>
    internal T Mass<T>(bool first)
        where T : struct, IReal<T> => Reals.Sum(first ? FirstSize : SecondSize, _ => Message<T>(first));
}

/// <summary>Assumption 3: the policy is a law on M, and raising θ_z makes messages of M_z more likely.</summary>
public sealed class Assumption3 : IStatement<ScalarPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalarPolicy> Claim { get; } = new()
    {
        Id = "perverse-incentives/a3.policy",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Assumption 3", line: 244),
        Statement = "For all θ ∈ R² and nonempty M_1, M_2: P(x) > 0, Σ over M of P = 1, and P(M_z) increases strictly in θ_z.",
        Domain = new()
        {
            Name = "|M_1|, |M_2| from 1 to 20, any θ, a raise by c > 0",
            Draw = draws => new(draws.Integer(1, 20), draws.Integer(1, 20), draws.Weight(), draws.Weight(), 1 + draws.Weight()),
            Print = Printed,
            Wider = new()
            {
                Name = "categories that may be empty, not both",
                Draw = draws => new(draws.Integer(0, 20), 1 + draws.Choose(20), draws.Weight(), draws.Weight(), 1 + draws.Weight()),
                Print = Printed,
            },
        },
        Hypotheses = [new("M_1 and M_2 nonempty", c => c.FirstSize > 0 && c.SecondSize > 0)],
        Conclusion = new Assumption3(),
        Controls =
        [
            new("P(M_2) increases in θ_1", new Other()),
            new("P(M_1) = e^θ_1 / (e^θ_1 + e^θ_2)", new WithoutSizes()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalarPolicy c)
        where T : struct, IReal<T>
    {
        ScalarPolicy first = c with { First = c.Raise * c.First }, second = c with { Second = c.Raise * c.Second };
        return Gap.All(
            Gap.Less(T.Zero, c.Message<T>(true)),
            Gap.Less(T.Zero, c.Message<T>(false)),
            Gap.Equal(c.Mass<T>(true) + c.Mass<T>(false), T.One).Named("Σ P"),
            Gap.Equal(c.Mass<T>(false), TwoCategoryPolicy.SecondMass((c.FirstSize, c.SecondSize), T.Of(c.First), T.Of(c.Second))).Named("P(M_2)"),
            Gap.Less(c.Mass<T>(true), first.Mass<T>(true)).Named("P(M_1) rises with θ_1"),
            Gap.Less(c.Mass<T>(false), second.Mass<T>(false)).Named("P(M_2) rises with θ_2"));
    }

    private static string Printed(ScalarPolicy c) =>
        $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, e^θ = ({c.First}, {c.Second}), raised by the factor {c.Raise}";

    private sealed class Other : IStatement<ScalarPolicy>
    {
        public Gap<T> Evaluate<T>(ScalarPolicy c)
            where T : struct, IReal<T> => Gap.Less(c.Mass<T>(false), (c with { First = c.Raise * c.First }).Mass<T>(false));
    }

    private sealed class WithoutSizes : IStatement<ScalarPolicy>
    {
        public Gap<T> Evaluate<T>(ScalarPolicy c)
            where T : struct, IReal<T> => Gap.Equal(c.Mass<T>(true), T.Of(c.First / (c.First + c.Second)));
    }
}
