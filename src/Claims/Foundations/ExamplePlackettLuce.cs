using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>V = (0, 1, 2): the six rankings.</summary>
/// <remarks>The second route is p(a ≻ b ≻ c) = p(b|bc) - p(b|abc): b is best of {b, c} and a is above it.</remarks>
public sealed class ExamplePlackettLuce : IStatement<ExampleUtilities>
{
    private static readonly string[] Rounded = ["0.0242", "0.0658", "0.0292", "0.2156", "0.1789", "0.4863"];

    /// <summary>The claim.</summary>
    public static Claim<ExampleUtilities> Claim { get; } = new()
    {
        Id = "foundations/v012.pl",
        Kind = ClaimKind.WorkedExample,
        Source = FoundationsDocument.At("example V = (0, 1, 2), Plackett-Luce", line: 98),
        Statement = "V = (0, 1, 2): p(1≻2≻3), p(1≻3≻2), p(2≻1≻3), p(2≻3≻1), p(3≻1≻2), p(3≻2≻1) = 0.0242, 0.0658, 0.0292, 0.2156, 0.1789, 0.4863; they sum to 1, agree with softmax on each menu, and 3≻2≻1 is the most probable.",
        Reading = "The numbers of the example are missing in the text; what is left is the mathematics.",
        Uses = ["foundations/thm2.pl"],
        Domain = ExampleUtilities.ZeroOneTwo,
        Conclusion = new ExamplePlackettLuce(),
        Controls =
        [
            new("3≻1≻2 is as probable as 2≻3≻1", new Tie()),
            new("p(3≻2≻1) = p(3≻2) p(2≻1)", new PairProduct()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ExampleUtilities c)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [];
        var sum = T.Zero;
        var rankings = Rankings.All(3);
        var law = rankings.Select(r => c.Ranked<T>(r)).ToArray();
        for (var r = 0; r < rankings.Count; r++)
        {
            var (a, b, last) = (rankings[r][0], rankings[r][1], rankings[r][2]);
            parts.Add(Gap.Equal(law[r], c.Choice<T>(b, b, last) - c.Choice<T>(b, a, b, last)).Named($"p({a + 1}≻{b + 1}≻{last + 1})"));
            parts.Add(Gap.RoundsTo(law[r], Rounded[r]));
            if (r < rankings.Count - 1)
            {
                parts.Add(Gap.Less(law[r], law[^1]).Named("3≻2≻1 is the most probable"));
            }

            sum += law[r];
        }

        parts.Add(Gap.Equal(sum, T.One).Named("sum"));
        parts.AddRange(Menus.All(3).SelectMany(menu => menu.Select(j => Gap.Equal(RankingLaw.Choice<T>(law, 3, j, menu), c.Choice<T>(j, menu)).Named("choice from the rankings"))));
        return Gap.All<T>(parts);
    }

    private sealed class Tie : IStatement<ExampleUtilities>
    {
        public Gap<T> Evaluate<T>(ExampleUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Ranked<T>(2, 0, 1), c.Ranked<T>(1, 2, 0));
    }

    private sealed class PairProduct : IStatement<ExampleUtilities>
    {
        public Gap<T> Evaluate<T>(ExampleUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Ranked<T>(2, 1, 0), c.Choice<T>(2, 1, 2) * c.Choice<T>(1, 0, 1));
    }
}
