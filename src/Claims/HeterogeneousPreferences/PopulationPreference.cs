using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Types with rewards for every response, any non-decreasing link, and a shift of each type.</summary>
/// <param name="Link">σ.</param>
/// <param name="Parts">The shares of the types up to a factor, integers of at least 0.</param>
/// <param name="Rewards">r(y; u), one list per type.</param>
/// <param name="Shift">c(u).</param>
public sealed record LinkedTypes(LinkShape Link, ValueList<int> Parts, ValueList<ValueList<Rational>> Rewards, ValueList<Rational> Shift)
{
    /// <summary>One to six types, some perhaps of share 0, two or three responses, every link.</summary>
    public static Domain<LinkedTypes> Domain { get; } = new()
    {
        Name = "1 to 6 types, shares with zeros, 2 or 3 responses, rewards within ±20, any of eight non-decreasing σ",
        Draw = draws =>
        {
            var link = draws.OneOf(Enum.GetValues<LinkShape>());
            var (types, responses) = (draws.Integer(1, 6), draws.Integer(2, 3));
            var parts = draws.List(types, d => d.OneOf(1, 2, 0, 9));
            return new(
                link,
                parts.All(k => k == 0) ? parts.With(0, 1) : parts,
                draws.List(types, d => d.List(responses, e => e.Utility())),
                draws.List(types, d => d.Utility()));
        },
        Print = c => $"σ = {c.Link}, shares ∝ {c.Parts}, r = {c.Rewards}, c = {c.Shift}",
        Classes =
        [
            new("a type of share 0", c => c.Parts.Any(k => k == 0), Rational.Ratio(1, 20)),
            new("σ logistic", c => c.Link == LinkShape.Logistic, Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>The preference of one type for y over y', eq. (7).</summary>
    public T OfType<T>(int u, int y, int other)
        where T : struct, IReal<T> => LinkShapes.Value<T>(Link, Rewards[u][y] - Rewards[u][other]);

    /// <summary>The population's preference for y over y', eq. (8).</summary>
    public T Preference<T>(int y, int other)
        where T : struct, IReal<T> =>
        Reals.Sum(Parts.Count, u => T.Of(Rational.Ratio(Parts[u], Parts.Sum())) * OfType<T>(u, y, other));
}

/// <summary>Equations (7) and (8): the population's preference is the mean of the types'.</summary>
public sealed class PopulationPreference : IStatement<LinkedTypes>
{
    /// <summary>The claim.</summary>
    public static Claim<LinkedTypes> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/het.eq8",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, eq. (7) and (8)", line: 87),
        Statement = "E_u[σ(r(y2; u) - r(y1; u))] lies between the least and the greatest preference of a type of positive share, hence in [0, 1]; and if σ(z) + σ(-z) = 1, as in Bradley-Terry, the two orders of a pair have probabilities that sum to 1.",
        Reading = "That the two orders sum to 1 is inherited from σ; eq. (2) as printed does not grant it: prelim.sigma-hyp.",
        Domain = LinkedTypes.Domain,
        Conclusion = new PopulationPreference(),
        Controls =
        [
            new("the two orders sum to 1 for every non-decreasing σ", new AlwaysComplementary()),
            new("it is the preference of a type whose rewards are the average", new AverageType()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LinkedTypes c)
        where T : struct, IReal<T>
    {
        var forth = c.Preference<T>(1, 0);
        int[] present = [.. Enumerable.Range(0, c.Parts.Count).Where(u => c.Parts[u] > 0)];
        T[] types = [.. present.Select(u => c.OfType<T>(u, 1, 0))];
        return Gap.All(
            Gap.AtMost(T.Zero, forth),
            Gap.AtMost(forth, T.One),
            present.Select(u => c.Rewards[u][1] - c.Rewards[u][0]).Distinct().Count() == 1
                ? Gap.Equal(forth, types[0]).Named("one preference")
                : Gap.All(Gap.AtMost(types.Aggregate(T.Min), forth).Named("not below all types"), Gap.AtMost(forth, types.Aggregate(T.Max)).Named("not above all types")),
            LinkShapes.IsComplementary(c.Link) ? Gap.Equal(forth + c.Preference<T>(0, 1), T.One).Named("both orders") : Gap.Holds<T>("σ is not complementary"));
    }

    private sealed class AlwaysComplementary : IStatement<LinkedTypes>
    {
        public Gap<T> Evaluate<T>(LinkedTypes c)
            where T : struct, IReal<T> => Gap.Equal(c.Preference<T>(1, 0) + c.Preference<T>(0, 1), T.One);
    }

    private sealed class AverageType : IStatement<LinkedTypes>
    {
        public Gap<T> Evaluate<T>(LinkedTypes c)
            where T : struct, IReal<T>
        {
            var mean = Reals.Sum(c.Parts.Count, u => Rational.Ratio(c.Parts[u], c.Parts.Sum()) * (c.Rewards[u][1] - c.Rewards[u][0]));
            return Gap.Equal(c.Preference<T>(1, 0), LinkShapes.Value<T>(c.Link, mean));
        }
    }
}
