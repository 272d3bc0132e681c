using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A policy as equally likely draws, a reference policy, rewards and β.</summary>
/// <param name="Draws">The actions drawn, from 0; π(a) is the share of a.</param>
/// <param name="Reference">π_ref: positive.</param>
/// <param name="Reward">r.</param>
/// <param name="Beta">β.</param>
public sealed record DrawnPolicy(ValueList<int> Draws, ValueList<Rational> Reference, ValueList<Rational> Reward, Rational Beta);

/// <summary>Derivation of π*: expectation and divergence written as sums over actions.</summary>
/// <remarks>The left side is an average over equally likely draws, the right side the printed sums, 0 log 0 = 0 for an action never drawn.</remarks>
public sealed class ExpandedObjective : IStatement<DrawnPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<DrawnPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/expand",
        Kind = ClaimKind.ProofStep,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, derivation, first display", line: 23),
        Statement = "E_{a~π}[r(a) - β log(π(a)/π_ref(a))] = Σ π(a) r(a) - β Σ π(a) log(π(a)/π_ref(a)).",
        Reading = "The printed sums run over all actions; a term with π(a) = 0 counts 0, as the definition of KL has it.",
        StepOf = "personalization-and-rlhf/pi-star",
        Domain = new()
        {
            Name = "1 to 4 actions, π the shares among 1 to 6 draws, zeros included, π_ref positive, r within ±20, any β",
            Draw = draws =>
            {
                var actions = draws.Integer(1, 4);
                return new(draws.List(1, 6, d => d.Choose(actions)), draws.InnerDistribution(actions), draws.List(actions, d => d.Utility()), draws.Utility());
            },
            Print = c => $"draws {c.Draws.Map(a => a + 1)}, π_ref = {c.Reference}, r = {c.Reward}, β = {c.Beta}",
            Classes = [new("an action never drawn", c => c.Draws.Distinct().Count() < c.Reference.Count, Rational.Ratio(1, 20))],
        },
        Conclusion = new ExpandedObjective(),
        Controls =
        [
            new("with Σ π_ref log(π_ref/π) where no action has π(a) = 0", new Other(reversed: true)),
            new("with + β", new Other(reversed: false)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DrawnPolicy c)
        where T : struct, IReal<T> => Gap.Equal(Average<T>(c), Expected<T>(c) - (T.Of(c.Beta) * Sum<T>(c))).Named("J");

    private static Rational Share(DrawnPolicy c, int a) => Rational.Ratio(c.Draws.Count(d => d == a), c.Draws.Count);

    private static T Average<T>(DrawnPolicy c)
        where T : struct, IReal<T> => Reals.Sum(c.Draws.Count, k =>
            T.Of(c.Reward[c.Draws[k]]) - (T.Of(c.Beta) * (T.Log(T.Of(Share(c, c.Draws[k]))) - T.Log(T.Of(c.Reference[c.Draws[k]]))))) / T.Of(c.Draws.Count);

    private static T Expected<T>(DrawnPolicy c)
        where T : struct, IReal<T> => Reals.Sum(c.Reference.Count, a => T.Of(Share(c, a) * c.Reward[a]));

    private static T Sum<T>(DrawnPolicy c)
        where T : struct, IReal<T> => Reals.Sum(c.Reference.Count, a =>
            Share(c, a).IsZero ? T.Zero : T.Of(Share(c, a)) * T.Log(T.Of(Share(c, a) / c.Reference[a])));

    private sealed class Other(bool reversed) : IStatement<DrawnPolicy>
    {
        public Gap<T> Evaluate<T>(DrawnPolicy c)
            where T : struct, IReal<T>
        {
            if (!reversed)
            {
                return Gap.Equal(Average<T>(c), Expected<T>(c) + (T.Of(c.Beta) * Sum<T>(c)));
            }

            var other = Reals.Sum(c.Reference.Count, a =>
                Share(c, a).IsZero ? T.Zero : T.Of(c.Reference[a]) * T.Log(T.Of(c.Reference[a] / Share(c, a))));
            return c.Draws.Distinct().Count() < c.Reference.Count
                ? Gap.Holds<T>("the reversed divergence is infinite")
                : Gap.Equal(Average<T>(c), Expected<T>(c) - (T.Of(c.Beta) * other));
        }
    }
}
