using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>When inclusive learning from pairs meets its aim: P(M_1) = p_*(1) exactly if the categories are of one size.</summary>
public sealed class InclusiveAim : IStatement<GrownCategory>
{
    /// <summary>The claim.</summary>
    public static Claim<GrownCategory> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec4.3.il-aim.equal-sizes",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5.5, first paragraph", line: 297),
        Statement = "For pairs, 0 < p_*(1) < 1 and growing data: the policy that matches the choice probabilities has P(M_1) = p_*(1) exactly when |M_1| = |M_2|.",
        Reading = "The mathematics behind the aim of Sec. 4.3; line 297 says that it is met at |M_1| = |M_2| = 10.",
        Uses = ["perverse-incentives/te2.human"],
        Domain = new()
        {
            Name = "|M_1|, |M_2| from 1 to 20, 0 < p_*(1) < 1",
            Draw = draws =>
            {
                var first = draws.Integer(1, 20);
                return new(first, draws.Flip() ? draws.Integer(1, 20) : first, 21, draws.InnerProportion());
            },
            Print = c => $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, p_*(1) = {c.FirstType}",
            Edges = [new(10, 10, 21, Rational.Parse("0.6"))],
        },
        Conclusion = new InclusiveAim(),
        Controls = [new("P(M_1) = p_*(1) for all sizes", new Always())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GrownCategory c)
        where T : struct, IReal<T> => Gap.Iff(
        Gap.Equal(c.Model<T>(c.SecondSize), T.Of(c.FirstType)),
        Gap.Fact<T>(c.FirstSize == c.SecondSize, "|M_1| = |M_2|"));

    private sealed class Always : IStatement<GrownCategory>
    {
        public Gap<T> Evaluate<T>(GrownCategory c)
            where T : struct, IReal<T> => Gap.Equal(c.Model<T>(c.SecondSize), T.Of(c.FirstType));
    }
}
