using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two reward functions of one type at one prompt, and a link.</summary>
/// <param name="Link">σ.</param>
/// <param name="Rewards">r*, one per response.</param>
/// <param name="Rival">r, one per response.</param>
public sealed record RivalRewards(LinkShape Link, ValueList<Rational> Rewards, ValueList<Rational> Rival)
{
    /// <summary>Links with σ(z) + σ(-z) = 1, strictly increasing or not.</summary>
    public static Domain<RivalRewards> AnyLink { get; } = Of([.. Enum.GetValues<LinkShape>().Where(LinkShapes.IsComplementary)]);

    /// <summary>Strictly increasing links.</summary>
    public static Domain<RivalRewards> Increasing { get; } = Of([.. Enum.GetValues<LinkShape>().Where(LinkShapes.IsStrictlyIncreasing)]) with { Wider = AnyLink };

    private static Domain<RivalRewards> Of(LinkShape[] links) => new()
    {
        Name = $"1 to 4 responses, rewards within ±20, σ one of {string.Join(", ", links)}; r often a shift of r*",
        Draw = draws =>
        {
            var link = draws.OneOf<LinkShape>(links);
            var rewards = draws.List(draws.Integer(1, 4), d => d.Utility());
            if (draws.Choose(3) == 1)
            {
                var bias = draws.Utility();
                return new(link, rewards, rewards.Map(r => r + bias));
            }

            return new(link, rewards, draws.List(rewards.Count, d => d.Utility()));
        },
        Print = c => $"σ = {c.Link}, r* = {c.Rewards}, r = {c.Rival}",
        Classes = [new("r - r* constant", c => c.IsShift(), Rational.Ratio(1, 10))],
    };

    /// <summary>Whether r - r* is constant.</summary>
    public bool IsShift()
    {
        var (rewards, rival) = (Rewards, Rival);
        return Enumerable.Range(0, rewards.Count).All(y => rival[y] - rewards[y] == rival[0] - rewards[0]);
    }
}

/// <summary>The reward of a type said to be identified by its preferences up to a constant.</summary>
/// <remarks>
/// The argument before it shows that shifts cannot be told apart, which is the other direction. That nothing else is confused needs σ to be
/// injective: with a σ that is flat somewhere, such as the certain choice of the greater reward, different differences look the same.
/// </remarks>
public sealed class RewardIdentified : IStatement<RivalRewards>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<RivalRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-identif",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/affine.ordering",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, conclusion of the first step", line: 97),
        Statement = "For every non-decreasing σ in [0, 1] with σ(z) + σ(-z) = 1: if σ(r(y2) - r(y1)) = σ(r*(y2) - r*(y1)) for all y1, y2, then r - r* is constant.",
        Reading = "Identified up to a bias term: only shifts have the same preferences. σ is as eq. (2) has it, and complementary so that nothing hangs on that; the preferences of each type are taken as known, which is more than anonymous data give.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/affine.step-identif.repaired",
        Uses = ["heterogeneous-preferences/affine.step-shift"],
        Domain = RivalRewards.AnyLink,
        Conclusion = new RewardIdentified(),
        Controls = [new("then r = r*", new NoBias())],
        Cases = 4_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<RivalRewards> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-identif.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/affine.step-identif",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, conclusion of the first step", line: 97),
        Statement = "If σ is strictly increasing, two rewards of a type have the same preferences exactly when their difference is constant.",
        Uses = ["heterogeneous-preferences/affine.step-shift"],
        Domain = RivalRewards.Increasing,
        Hypotheses = [new("σ strictly increasing", c => LinkShapes.IsStrictlyIncreasing(c.Link))],
        Conclusion = new Exactly(),
        Controls = [new("then r = r*", new NoBias())],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RivalRewards c)
        where T : struct, IReal<T> => c.IsShift() ? Gap.Holds<T>("r - r* is constant") : SomePreferenceDiffers<T>(c);

    private static IEnumerable<Gap<T>> Each<T>(RivalRewards c, Func<T, T, Gap<T>> gap)
        where T : struct, IReal<T> =>
        from i in Enumerable.Range(0, c.Rewards.Count)
        from j in Enumerable.Range(0, c.Rewards.Count)
        where i != j
        select gap(LinkShapes.Value<T>(c.Link, c.Rival[i] - c.Rival[j]), LinkShapes.Value<T>(c.Link, c.Rewards[i] - c.Rewards[j]));

    private static Gap<T> SomePreferenceDiffers<T>(RivalRewards c)
        where T : struct, IReal<T> => Gap.Any(Each<T>(c, Gap.Differ)).Named("some preference tells r from r*");

    private sealed class Exactly : IStatement<RivalRewards>
    {
        public Gap<T> Evaluate<T>(RivalRewards c)
            where T : struct, IReal<T> => c.IsShift() ? Gap.All(Each<T>(c, Gap.Equal)) : SomePreferenceDiffers<T>(c);
    }

    private sealed class NoBias : IStatement<RivalRewards>
    {
        public Gap<T> Evaluate<T>(RivalRewards c)
            where T : struct, IReal<T> => c.Rewards == c.Rival ? Gap.Holds<T>("r = r*") : SomePreferenceDiffers<T>(c);
    }
}
