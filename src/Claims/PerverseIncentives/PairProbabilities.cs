using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Sec. 5.5: the choice probabilities of the thought experiment, from the dichotomy model.</summary>
public sealed class PairProbabilities : IStatement<DichotomyQuery>
{
    private static readonly string[] Printed = ["0.6", "0.4"];

    /// <summary>The claim.</summary>
    public static Claim<DichotomyQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/te2.probs",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 5.5, before eq. (15)", line: 310),
        Statement = "For Y = {y_1, y_2} with y_1 in M_1 and y_2 in M_2 and p_* = (0.6, 0.4) the choice probabilities are (0.6, 0.4).",
        Reading = "The print's P(Y = i|Y) is P(Y = y_i|Y).",
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/eq5.repaired"],
        Domain = Engine.Domains.Domain.Listed<DichotomyQuery>(
            "Y = {y_1, y_2} with y_1 in M_1 and y_2 in M_2, one case for each y",
            [
                new(1, 1, [0, 1], 0, Rational.Parse("0.6")),
                new(1, 1, [0, 1], 1, Rational.Parse("0.6")),
            ],
            DichotomyQuery.Domain.Print),
        Conclusion = new PairProbabilities(),
        Controls = [new("each is chosen with probability 1/2", new Even())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyQuery c)
        where T : struct, IReal<T>
    {
        var printed = T.Of(Rational.Parse(Printed[c.Message]));
        return Gap.All(
            Gap.Equal(c.HardChoice<T>(), printed).Named("by eq. (2)"),
            Gap.Equal(DichotomyModel.Printed(c.Types<T>(), c.InFirst(), c.Offered()), printed).Named("by eq. (5)"));
    }

    private sealed class Even : IStatement<DichotomyQuery>
    {
        public Gap<T> Evaluate<T>(DichotomyQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.HardChoice<T>(), T.Of(Rational.Ratio(1, 2)));
    }
}
