using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two utilities.</summary>
/// <param name="First">H.</param>
/// <param name="Second">H'.</param>
public sealed record TwoUtilities(Rational First, Rational Second)
{
    /// <summary>Utilities from 0 to extremes, equal ones among them.</summary>
    public static Domain<TwoUtilities> Domain { get; } = new()
    {
        Name = "two utilities within ±20, and ±1000 at the edges",
        Draw = draws =>
        {
            var first = draws.Utility();
            return new(first, draws.Choose(5) == 1 ? first : draws.Utility());
        },
        Print = c => $"{c.First} and {c.Second}",
        Edges = [new(0, 0), new(1000, -1000), new(-1000, 1000), new(20, 20)],
        Classes = [new("equal", c => c.First == c.Second, Rational.Ratio(1, 20))],
    };
}

/// <summary>σ(H) is a probability inside (0, 1), rises with H and gives H back.</summary>
public sealed class LogisticLink : IStatement<TwoUtilities>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoUtilities> Claim { get; } = new()
    {
        Id = "foundations/sigmoid-link",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("response model, display", line: 35),
        Statement = "p(Y_ij = 1) = σ(H_ij) with H_ij = f(U_i, V_j) real: 0 < σ(H) < 1, p(Y_ij = 0) = σ(-H), σ(H) < σ(H') for H < H', and log(σ(H) / (1 - σ(H))) = H; so 0 and 1 are no response probabilities of the model.",
        Domain = TwoUtilities.Domain,
        Conclusion = new LogisticLink(),
        Controls =
        [
            new("σ(H) ≥ 1/2", new AtLeastHalf()),
            new("p(Y_ij = 0) = σ(H)", new Even()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoUtilities c)
        where T : struct, IReal<T>
    {
        var h = T.Of(c.First);
        var (p, q) = (Reals.Logistic(h), Reals.Logistic(T.Of(c.Second)));
        return Gap.All(
            Gap.Less(T.Zero, p).Named("0 < σ(H)"),
            Gap.Less(p, T.One).Named("σ(H) < 1"),
            Gap.Equal(T.One - p, Reals.Logistic(-h)).Named("p(Y_ij = 0)"),
            (c.First < c.Second ? Gap.Less(p, q) : c.Second < c.First ? Gap.Less(q, p) : Gap.Equal(p, q)).Named("order"),
            Gap.Equal(T.Log(p / Reals.Logistic(-h)), h).Named("log odds"));
    }

    private sealed class AtLeastHalf : IStatement<TwoUtilities>
    {
        public Gap<T> Evaluate<T>(TwoUtilities c)
            where T : struct, IReal<T> => Gap.AtLeast(Reals.Logistic(T.Of(c.First)), T.One / T.Of(2));
    }

    private sealed class Even : IStatement<TwoUtilities>
    {
        public Gap<T> Evaluate<T>(TwoUtilities c)
            where T : struct, IReal<T> => Gap.Equal(T.One - Reals.Logistic(T.Of(c.First)), Reals.Logistic(T.Of(c.First)));
    }
}
