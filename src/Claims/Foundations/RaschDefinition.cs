using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The Rasch model: a probability for each user and item whose odds are a product of one number each.</summary>
public sealed class RaschDefinition : IStatement<RaschOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<RaschOdds> Claim { get; } = new()
    {
        Id = "foundations/rasch",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("Rasch model", line: 37),
        Statement = "p(Y_ij = 1) = σ(U_i + V_j) lies in (0, 1), has odds e^(U_i) e^(V_j), and f(U, V) = U + V is additive: the odds ratio of two items is the same for every user.",
        Domain = RaschOdds.Domain,
        Conclusion = new RaschDefinition(),
        Controls =
        [
            new("p(Y_ij = 1) = σ(U_i) σ(V_j)", new Product()),
            new("the ratio of the probabilities of two items is the same for every user", new SameRatio()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RaschOdds c)
        where T : struct, IReal<T>
    {
        var p = c.Probabilities<T>();
        var (users, items) = (c.Users.Lift<T>(), c.Items.Lift<T>());
        List<Gap<T>> parts = [];
        for (var i = 0; i < p.Length; i++)
        {
            for (var j = 0; j < items.Length; j++)
            {
                parts.Add(Gap.Less(T.Zero, p[i][j]).Named("0 < p"));
                parts.Add(Gap.Less(p[i][j], T.One).Named("p < 1"));
                parts.Add(Gap.Equal(Odds(p[i][j]), users[i] * items[j]).Named("odds = e^U e^V"));
                parts.Add(Gap.Equal(Odds(p[i][j]) * Odds(p[0][0]), Odds(p[i][0]) * Odds(p[0][j])).Named("odds ratio the same for users i and 1"));
            }
        }

        return Gap.All<T>(parts);
    }

    private static T Odds<T>(T p)
        where T : struct, IReal<T> => p / (T.One - p);

    private sealed class Product : IStatement<RaschOdds>
    {
        public Gap<T> Evaluate<T>(RaschOdds c)
            where T : struct, IReal<T>
        {
            var (a, b) = (T.Of(c.Users[0]), T.Of(c.Items[0]));
            return Gap.Equal(RaschModel.FromOdds(a, b), RaschModel.FromOdds(a, T.One) * RaschModel.FromOdds(T.One, b));
        }
    }

    private sealed class SameRatio : IStatement<RaschOdds>
    {
        public Gap<T> Evaluate<T>(RaschOdds c)
            where T : struct, IReal<T>
        {
            var p = c.Probabilities<T>();
            return Gap.Equal(p[0][0] * p[^1][^1], p[0][^1] * p[^1][0]);
        }
    }
}
