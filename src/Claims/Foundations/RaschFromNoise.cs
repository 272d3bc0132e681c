using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Responses of a user from a noisy utility, and the comparison of two such utilities.</summary>
/// <param name="GumbelAgainstOutside">Whether Y_ij = 1(H_ij + ε_j > ε_0) with Gumbel noise; else Y_ij = 1(H_ij + ε_j > 0) with logistic noise.</param>
/// <param name="User">e^(U_i), a positive integer.</param>
/// <param name="First">e^(V_j), a positive integer.</param>
/// <param name="Second">e^(V_k), a positive integer.</param>
public sealed record NoisyResponses(bool GumbelAgainstOutside, int User, int First, int Second)
{
    /// <summary>Either kind of noise.</summary>
    public static Domain<NoisyResponses> Either { get; } = Of("logistic noise, or Gumbel noise of the item against that of an outside option", draws => draws.Flip());

    /// <summary>Gumbel noise.</summary>
    public static Domain<NoisyResponses> Gumbel { get; } = Of("Gumbel noise of the item against that of an outside option", _ => true) with { Wider = Either };

    /// <summary>P(Y_ij = 1): for logistic noise P(ε > -H), for Gumbel noise by integration.</summary>
    internal T Accepted<T>(int item)
        where T : struct, IReal<T> => GumbelAgainstOutside
            ? AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, [User * item, 1], 1, 0, [0, 1])
            : T.One - (T.One / (T.One + T.Of((long)User * item)));

    /// <summary>P(H_ij + ε_j > H_ik + ε_k) for independent noise.</summary>
    /// <remarks>For logistic noise, with w = e^(V_j - V_k): ∫ 1/(1 + x) · w/(w + x)² dx over x > 0, that is w (w - 1 - log w) / (w - 1)², and 1/2 for w = 1.</remarks>
    internal T Preferred<T>()
        where T : struct, IReal<T>
    {
        if (GumbelAgainstOutside)
        {
            return AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, [User * First, User * Second], 1, 0, [0, 1]);
        }

        var w = T.Of(Rational.Ratio(First, Second));
        return First == Second ? T.One / T.Of(2) : w * (w - T.One - T.Log(w)) / T.Pow(w - T.One, 2);
    }

    private static Domain<NoisyResponses> Of(string noise, Func<Draws, bool> gumbel) => new()
    {
        Name = $"e^U from 1 to 4, e^(V_j) and e^(V_k) from 1 to 6, {noise}",
        Draw = draws =>
        {
            var (first, second, user) = (draws.Integer(1, 6), draws.Integer(1, 6), draws.Integer(1, 4));
            return new(gumbel(draws), user, first, second);
        },
        Print = c => $"{(c.GumbelAgainstOutside ? "Gumbel noise of item and outside option" : "logistic noise of the item")}, e^U = {c.User}, e^(V_j) = {c.First}, e^(V_k) = {c.Second}",
        Classes = [new("tied items", c => c.First == c.Second, Rational.Ratio(1, 20))],
    };
}

/// <summary>Whatever noise makes the responses Rasch, comparing the noisy utilities is Bradley-Terry.</summary>
public sealed class RaschFromNoise : IStatement<NoisyResponses>
{
    /// <summary>The claim.</summary>
    public static Claim<NoisyResponses> Claim { get; } = new()
    {
        Id = "foundations/rasch-implies-bt.logistic-noise",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/user-cancels",
        Source = FoundationsDocument.At("from Rasch to Bradley-Terry", line: 38),
        Statement = "If Y_ij = 1 exactly when the noisy utility of item j is above that of not taking it, and P(Y_ij = 1) = σ(U_i + V_j), then the noisy utility of j is above that of k with probability σ(V_j - V_k).",
        Reading = "'Implies' without the display: what the responses say of comparisons of the same noisy utilities. With independent logistic noise the responses are Rasch, but the difference of two logistic variables is not logistic.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/rasch-implies-bt.logistic-noise.repaired",
        Domain = NoisyResponses.Either,
        Conclusion = new RaschFromNoise(),
        Controls = [new("Rasch responses imply p(j ≻ k | i) = 1/2", new Even())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NoisyResponses c)
        where T : struct, IReal<T> => Responses(c, T.Of(c.First) / T.Of(c.First + c.Second));

    // The responses are Rasch in every case of the domain, so that a case can fail by its comparison only.
    private static Gap<T> Responses<T>(NoisyResponses c, T comparison)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(c.Accepted<T>(c.First), RaschModel.FromOdds(T.Of(c.User), T.Of(c.First))).Named("P(Y_ij = 1)"),
            Gap.Equal(c.Accepted<T>(c.Second), RaschModel.FromOdds(T.Of(c.User), T.Of(c.Second))).Named("P(Y_ik = 1)"),
            Gap.Equal(c.Preferred<T>(), comparison).Named("p(j ≻ k | i)"));

    private sealed class Even : IStatement<NoisyResponses>
    {
        public Gap<T> Evaluate<T>(NoisyResponses c)
            where T : struct, IReal<T> => Responses(c, T.One / T.Of(2));
    }
}
