using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A user, two items and the outside option.</summary>
/// <param name="User">e^(U_i), a positive integer.</param>
/// <param name="First">e^(V_j), a positive integer.</param>
/// <param name="Second">e^(V_k), a positive integer.</param>
public sealed record AcceptedItems(int User, int First, int Second)
{
    /// <summary>Small integers.</summary>
    public static Domain<AcceptedItems> Domain { get; } = new()
    {
        Name = "e^(U_i) from 1 to 4, e^(V_j), e^(V_k) from 1 to 4, outside option of utility 0, standard Gumbel noise",
        Draw = draws => new(draws.Integer(1, 4), draws.Integer(1, 4), draws.Integer(1, 4)),
        Print = c => $"e^(U_i) = {c.User}, e^(V_j) = {c.First}, e^(V_k) = {c.Second}",
    };

    /// <summary>e^H of item j, of item k and of the outside option.</summary>
    internal int[] Weights() => [User * First, User * Second, 1];

    /// <summary>P(0 ranked below j and k) under one draw of Gumbel noise, by integration.</summary>
    internal T BothAccepted<T>()
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var ranking in Rankings.All(3))
        {
            total += ranking[2] == 2 ? AdditiveUtility.Ranking<T>(NoiseLaw.Gumbel, Weights(), 1, ranking) : T.Zero;
        }

        return total;
    }
}

/// <summary>To accept an item is to choose it over the outside option.</summary>
public sealed class OutsideOption : IStatement<AcceptedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<AcceptedItems> Claim { get; } = new()
    {
        Id = "foundations/outside",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("outside option", line: 23),
        Statement = "With the outside option 0 of utility 0 and standard Gumbel noise: p(accept j) = p(j|{j, 0}) = σ(H_ij) = σ(U_i + V_j), and p(reject j) = p(0|{j, 0}) = 1 - σ(H_ij).",
        Reading = "Per item, as printed. Of the responses to two items compared with one and the same draw for 0 more is true: they are not independent, see the control.",
        Uses = ["foundations/binary"],
        Domain = AcceptedItems.Domain,
        Conclusion = new OutsideOption(),
        Controls =
        [
            new("accepting j and accepting k against one draw for 0 are independent", new Independent()),
            new("p(accept j) = p(j|{j, k, 0})", new FromThree()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AcceptedItems c)
        where T : struct, IReal<T>
    {
        var rasch = RaschModel.FromOdds(T.Of(c.User), T.Of(c.First));
        return Gap.All(
            Gap.Equal(AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, c.Weights(), 1, 0, [0, 2]), rasch).Named("p(j|{j, 0})"),
            Gap.Equal(AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, c.Weights(), 1, 2, [0, 2]), T.One - rasch).Named("p(0|{j, 0})"));
    }

    private sealed class Independent : IStatement<AcceptedItems>
    {
        public Gap<T> Evaluate<T>(AcceptedItems c)
            where T : struct, IReal<T> => Gap.Equal(
                c.BothAccepted<T>(),
                RaschModel.FromOdds(T.Of(c.User), T.Of(c.First)) * RaschModel.FromOdds(T.Of(c.User), T.Of(c.Second)));
    }

    private sealed class FromThree : IStatement<AcceptedItems>
    {
        public Gap<T> Evaluate<T>(AcceptedItems c)
            where T : struct, IReal<T> => Gap.Equal(
                AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, c.Weights(), 1, 0, [0, 1, 2]),
                RaschModel.FromOdds(T.Of(c.User), T.Of(c.First)));
    }
}
