using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Under one Bradley-Terry model the products of probabilities around a cycle and against it are equal.</summary>
/// <remarks>
/// The index (i + 1) mod 3 + 1 of the printed denominator runs 3, 1, 2 for i = 1, 2, 3: the cycle backwards. A sum of two weights does
/// not depend on their order, so the expression is right all the same; the two sums over types further down are not.
/// </remarks>
public sealed class SingleCycle : IStatement<MixedTriple>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedTriple> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.single",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.mix.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof, first display", line: 750),
        Statement = "Under Bradley-Terry: Pr(12) Pr(23) Pr(31) = Π_i e^(r_i) / Π_i (e^(r_i) + e^(r_j(i))) = Pr(13) Pr(32) Pr(21), with j(i) = (i + 1) mod 3 + 1.",
        Domain = MixedTriple.Alike,
        Hypotheses = [new("a single Bradley-Terry model", c => c.First == c.Second)],
        Conclusion = new SingleCycle(),
        Controls =
        [
            new("the same with j(i) = i", new SameIndex()),
            new("Pr(12) Pr(23) Pr(31) = 1/8", new Eighth()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedTriple c)
        where T : struct, IReal<T> => With<T>(c, MixedTriple.PrintedNext);

    private static Gap<T> With<T>(MixedTriple c, Func<int, int> next)
        where T : struct, IReal<T>
    {
        var w = c.First.Lift<T>();
        var (above, below) = (T.One, T.One);
        for (var i = 0; i < 3; i++)
        {
            above *= w[i];
            below *= w[i] + w[next(i)];
        }

        return Gap.All(
            Gap.Equal(c.Cycle<T>(0, 1, 2), above / below).Named("forward product"),
            Gap.Equal(above / below, c.Cycle<T>(0, 2, 1)).Named("reverse product"));
    }

    private sealed class SameIndex : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => With<T>(c, i => i);
    }

    private sealed class Eighth : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 1, 2), T.Of(Rational.Ratio(1, 8)));
    }
}
