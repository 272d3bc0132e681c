using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An aggregation, a vector of rewards, and a base point at which ψ is read off.</summary>
/// <param name="F">The aggregation.</param>
/// <param name="R">r.</param>
/// <param name="Base">r1 + c of the identity.</param>
public sealed record PsiPoint(Aggregation F, ValueList<int> R, ValueList<int> Base)
{
    /// <summary>Aggregations with and without the identity, integer rewards.</summary>
    public static Domain<PsiPoint> Domain { get; } = new()
    {
        Name = "1 to 3 types, f linear, shifted linear, least, product or other; integer rewards within ±5",
        Draw = draws =>
        {
            var types = draws.Integer(1, 3);
            var joined = draws.OneOf(JoinedRewards.Linear, JoinedRewards.Linear, JoinedRewards.Minimum, JoinedRewards.Product, JoinedRewards.SumOfCubes);
            var transform = draws.OneOf(RewardTransform.Identity, RewardTransform.Doubled, RewardTransform.Cube);
            return new(
                new(joined, draws.List(types, d => d.OneOf(1, 0, -1, 2)), transform),
                draws.List(types, d => d.OneOf(1, 0, -1, 2, -3, 5)),
                draws.List(types, d => d.OneOf(0, 1, -2, 4)));
        },
        Print = c => $"f(r) = {c.F}, r = {c.R}, base {c.Base}",
        Classes = [new("the identity holds", c => c.HasPsi(), Rational.Ratio(1, 5))],
    };

    /// <summary>Whether f(r2 + c) - f(r1 + c) is a function of r2 - r1, as far as the grid of integers tells.</summary>
    public bool HasPsi() => new RewardGrid(F).ChangedDifference(false, int.MaxValue) is null;

    /// <summary>f(0).</summary>
    public long AtZero() => F.Value(new int[F.TypeCount()]);

    /// <summary>ψ(r) = f(base + r) - f(base).</summary>
    public long Psi()
    {
        var (r, at) = (R, Base);
        return F.Value([.. r.Select((x, u) => x + at[u])]) - F.Value([.. at]);
    }
}

/// <summary>The step of the proposition that puts c = -r1: f(r) = f(0) + ψ(r).</summary>
/// <remarks>c ranges over all of R^U, so c = -r1 is a shift; ψ is read off at any base point, not at 0, where the step would say nothing.</remarks>
public sealed class PsiFromF : IStatement<PsiPoint>
{
    /// <summary>The claim.</summary>
    public static Claim<PsiPoint> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-f0psi",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/affine.ordering",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, after the second display", line: 103),
        Statement = "If f(r2 + c) - f(r1 + c) = ψ(r2 - r1) for all c, r1, r2, then f(r) = f(0) + ψ(r) for every r.",
        Domain = PsiPoint.Domain,
        Hypotheses = [new("the identity holds", c => c.HasPsi()) { Without = PsiPoint.Domain }],
        Conclusion = new PsiFromF(),
        Controls =
        [
            new("f(r) = ψ(r)", new WithoutConstant()),
            new("f(r) = f(0) + ψ(r) without the identity", new PsiFromF()) { Domain = PsiPoint.Domain },
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PsiPoint c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.F.Value([.. c.R])), T.Of(c.AtZero() + c.Psi()));

    private sealed class WithoutConstant : IStatement<PsiPoint>
    {
        public Gap<T> Evaluate<T>(PsiPoint c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.F.Value([.. c.R])), T.Of(c.Psi()));
    }
}
