using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Under Rasch all users order the items alike.</summary>
public sealed class RaschOneDimension : IStatement<RaschOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<RaschOdds> Claim { get; } = new()
    {
        Id = "foundations/rasch-1d",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("what Rasch assumes", line: 46),
        Statement = "Under the Rasch model p(Y_ij = 1) > p(Y_ik = 1) for one user i implies the same for every user: no two users have opposite tastes in two items.",
        Reading = "One dimension: the items lie on one line for all users. That one user loves an item (p > 1/2) and dislikes another (p < 1/2) is no contradiction to Rasch, see the control; that another user has it the other way round is.",
        Uses = ["foundations/rasch"],
        Domain = RaschOdds.Domain,
        Conclusion = new RaschOneDimension(),
        Controls =
        [
            new("no user of a Rasch model accepts one item with p > 1/2 and another with p < 1/2", new NoMixedTaste()),
            new("all users accept an item with the same probability", new SameProbability()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RaschOdds c)
        where T : struct, IReal<T>
    {
        var p = c.Probabilities<T>();
        List<Gap<T>> parts = [];
        for (var i = 0; i < p.Length; i++)
        {
            for (var j = 0; j < c.Items.Count; j++)
            {
                for (var k = 0; k < c.Items.Count; k++)
                {
                    parts.Add(Gap.Iff(Gap.Less(p[0][k], p[0][j]), Gap.Less(p[i][k], p[i][j])));
                }
            }
        }

        return Gap.All<T>(parts);
    }

    private sealed class NoMixedTaste : IStatement<RaschOdds>
    {
        public Gap<T> Evaluate<T>(RaschOdds c)
            where T : struct, IReal<T>
        {
            var p = c.Probabilities<T>()[0];
            var half = T.One / T.Of(2);
            return Gap.Implies(Gap.Less(half, p[0]), Gap.AtLeast(p[^1], half));
        }
    }

    private sealed class SameProbability : IStatement<RaschOdds>
    {
        public Gap<T> Evaluate<T>(RaschOdds c)
            where T : struct, IReal<T>
        {
            var p = c.Probabilities<T>();
            return Gap.Equal(p[0][0], p[^1][0]);
        }
    }
}
