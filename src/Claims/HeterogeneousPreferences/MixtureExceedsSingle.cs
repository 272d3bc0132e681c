using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Some mixture of Bradley-Terry models is no Bradley-Terry model.</summary>
/// <remarks>
/// Under one model with weights w the odds multiply along a path: w1/w2 times w2/w3 is w1/w3. A mixture whose odds do not multiply has no
/// weights. By hand: weights (1, 1, 1) and (1, 2, 3) give odds 5/7, 9/11 and 3/5, and 45/77 is not 3/5. On two alternatives every
/// mixture is a Bradley-Terry model, so three are needed.
/// </remarks>
public sealed class MixtureExceedsSingle : IStatement<MixedTriple>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedTriple> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.prop",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition", line: 746),
        Statement = "There is a mixture of Bradley-Terry models whose preferences no single Bradley-Terry model has: odds(1, 2) odds(2, 3) ≠ odds(1, 3).",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Uses = ["heterogeneous-preferences/appc.mix.values"],
        Domain = MixedTriple.Domain,
        Conclusion = new MixtureExceedsSingle(),
        Controls =
        [
            new("in every mixture the odds multiply along the path", new OddsMultiply()),
            new("in every mixture the two products around the cycle are equal", new EqualCycles()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedTriple c)
        where T : struct, IReal<T> => Gap.Differ(Odds<T>(c, 0, 1) * Odds<T>(c, 1, 2), Odds<T>(c, 0, 2));

    private static T Odds<T>(MixedTriple c, int i, int j)
        where T : struct, IReal<T> => c.Mixed<T>(i, j) / c.Mixed<T>(j, i);

    private sealed class OddsMultiply : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(Odds<T>(c, 0, 1) * Odds<T>(c, 1, 2), Odds<T>(c, 0, 2));
    }

    private sealed class EqualCycles : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 1, 2), c.Cycle<T>(0, 2, 1));
    }
}
