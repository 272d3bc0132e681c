using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Voters who rank by Plackett-Luce with rewards γ r for a share 1/γ of them and evenly for the rest.</summary>
/// <param name="Rules">f.</param>
/// <param name="Weights">e^r of the types other than 0, equally likely among themselves, on three alternatives.</param>
/// <param name="Gamma">γ.</param>
/// <param name="Ranking">R_r̄, an index into the six rankings.</param>
public sealed record DilutedProfile(VoterRules Rules, ValueList<ValueList<Rational>> Weights, int Gamma, int Ranking)
{
    /// <summary>One to three voters, one or two types.</summary>
    public static Domain<DilutedProfile> Domain { get; } = new()
    {
        Name = "1 to 3 voters, any rule on each pair, 1 or 2 types with weights e^r, γ from 2 to 40, any R_r̄",
        Draw = draws => new(
            VoterRules.Any(draws, draws.Integer(1, 3)),
            draws.List(1, 2, d => d.List(3, e => e.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, 10))),
            draws.OneOf(2, 3, 5, 10, 40),
            draws.Choose(6)),
        Print = c => $"{VoterRules.Printed(c.Rules)}, e^r = {c.Weights}, γ = {c.Gamma}, R_r̄ number {c.Ranking + 1}",
        Classes =
        [
            new("several voters", c => c.Rules.Voters > 1, Rational.Ratio(1, 5)),
            new("γ of 10 or more", c => c.Gamma >= 10, Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>The law of one voter's ranking.</summary>
    internal T[] Law<T>()
        where T : struct, IReal<T>
    {
        var gamma = T.Of(Gamma);
        var law = new T[6];
        Array.Fill(law, (gamma - T.One) / (gamma * T.Of(6)));
        foreach (var weights in Weights)
        {
            var raised = Array.ConvertAll(weights.Lift<T>(), w => T.Pow(w, Gamma));
            var ranked = PlackettLuce.Law<T>(raised);
            for (var r = 0; r < law.Length; r++)
            {
                law[r] += ranked[r] / (gamma * T.Of(Weights.Count));
            }
        }

        return law;
    }
}

/// <summary>As γ grows profiles become uniform, and what f does on them with it.</summary>
/// <remarks>
/// One voter's law is 1 − 1/γ parts uniform, so it is within (5/6)/γ of uniform in total variation and a profile of n within (5/6) n/γ. R_r̄ is
/// an order, so naming it is being rational: Pr(f rational) ≥ Pr(f = R_r̄ | P_(r_γ)) − (5/6) n/γ for every γ, hence ≥ 1 − 3ε in the limit.
/// </remarks>
public sealed class UniformProfile : IStatement<DilutedProfile>
{
    /// <summary>The claim.</summary>
    public static Claim<DilutedProfile> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.uniform",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 235),
        Statement = "Pr_(r_γ)(R) is within 5/(6γ) of 1/6 for every ranking R, and Pr(f rational | uniform) ≥ Pr(f = R_r̄ | r_γ) − 5n/(6γ): in the limit at least 1 − 3ε.",
        Reading = "The limit is stated with its rate, for the fixed n of the proof.",
        Uses = ["heterogeneous-preferences/learn.strategy1.mean", "heterogeneous-preferences/learn.strategy2.union"],
        Domain = DilutedProfile.Domain,
        Conclusion = new UniformProfile(),
        Cases = 1_000,
        Controls =
        [
            new("the law of a voter is within 1/(2γ) of uniform", new HalfRate()),
            new("Pr(f rational | uniform) ≥ Pr(f rational | r_γ)", new MoreRational()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DilutedProfile c)
        where T : struct, IReal<T>
    {
        var law = c.Law<T>();
        var rate = T.Of(Rational.Ratio(5, 6L * c.Gamma));
        var wanted = PairwiseVote.Relations[c.Ranking];
        var named = PairwiseVote.Probability<T>(law, c.Rules.Voters, r => c.Rules.Outcome(r) == wanted);
        return Gap.All(
            Near<T>(law, rate),
            Gap.AtLeast(T.Of(c.Rules.RationalShare()), named - (T.Of(c.Rules.Voters) * rate)).Named("Pr(f rational)"));
    }

    private static Gap<T> Near<T>(T[] law, T distance)
        where T : struct, IReal<T> =>
        Gap.All(law.Select(p => Gap.AtMost(T.Abs(p - T.Of(Rational.Ratio(1, 6))), distance).Named("Pr(R)")));

    private sealed class HalfRate : IStatement<DilutedProfile>
    {
        public Gap<T> Evaluate<T>(DilutedProfile c)
            where T : struct, IReal<T> => Near<T>(c.Law<T>(), T.Of(Rational.Ratio(1, 2L * c.Gamma)));
    }

    private sealed class MoreRational : IStatement<DilutedProfile>
    {
        public Gap<T> Evaluate<T>(DilutedProfile c)
            where T : struct, IReal<T> => Gap.AtLeast(
                T.Of(c.Rules.RationalShare()),
                PairwiseVote.Probability<T>(c.Law<T>(), c.Rules.Voters, r => PairwiseVote.IsOrder(c.Rules.Outcome(r))));
    }
}
