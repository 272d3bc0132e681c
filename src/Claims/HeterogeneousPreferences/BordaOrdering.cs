using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The policy that direct preference optimisation learns orders the responses, relative to π_ref, as the normalised Borda count does.</summary>
/// <remarks>
/// <para>
/// At the minimiser Σ_y' D(y') σ(θ(y) - θ(y')) = NBC(y) for each y that D draws, and the left side is one strictly increasing function of
/// θ(y) for all y at once, y' = y contributing 1/2 on both sides. It exists and is unique up to a constant, since under Bradley-Terry all
/// preferences are inside (0, 1). What is checked is the minimiser itself: found by Newton, enclosed by exact slopes and strong convexity,
/// its differences compared with exact Borda counts. A tie is decided by the slope along θ(i) = θ(j), which is NBC(j) - NBC(i) everywhere.
/// </para>
/// <para>
/// The first-order condition is this simple for the logistic link alone: the slope of -P log σ - (1 - P) log(1 - σ) is σ - P there and
/// carries a weight otherwise, and then the ordering can differ. Eq. (2) allows any non-decreasing σ.
/// </para>
/// </remarks>
public sealed class BordaOrdering : IStatement<ComparedResponses>
{
    private static readonly Hypothesis<ComparedResponses> SameDistribution = new("the Borda count is taken against the distribution D of the data", c => c.Against == c.Drawn);
    private static readonly Hypothesis<ComparedResponses> Logistic = new("σ is the logistic function", c => c.Link == PreferenceLink.Logistic) { Without = ComparedResponses.OtherLink };

    private static readonly IReadOnlyList<Control<ComparedResponses>> Both =
    [
        new("the ordering of the average reward over users", new AverageReward()),
        new("the ordering of the Borda count against uniform opponents", new UniformOpponents()),
        new("the reverse ordering", new Reversed()),
    ];

    /// <summary>The claim for the responses that the data set draws.</summary>
    public static Claim<ComparedResponses> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.dpo-order",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proposition", line: 147),
        Statement = "For pairs drawn from D and infinite data, θ = β log(π_DPO/π_ref) satisfies θ(i) > θ(j) ⟺ NBC(i) > NBC(j), hence θ(i) = θ(j) ⟺ NBC(i) = NBC(j), for all responses i, j that D draws.",
        Reading = "'Responses drawn from D' are those of positive probability, and σ is the sigmoid that defines the DPO loss. All responses, drawn or not: nbc.dpo-order.all-responses. Any σ that eq. (2) allows: nbc.dpo-order.any-link.",
        Domain = ComparedResponses.Domain,
        Hypotheses = [SameDistribution, Logistic],
        Conclusion = new BordaOrdering(),
        Controls = Both,
        Cases = 4_000,
    };

    /// <summary>The claim for every response, drawn or not.</summary>
    public static Claim<ComparedResponses> AllResponses { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.dpo-order.all-responses",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proposition", line: 147),
        Statement = "Every minimiser of the population DPO loss orders all responses, those of probability 0 under D included, as NBC does.",
        Reading = "'Over responses' taken as every response for which NBC is defined. One that is never drawn has a Borda count, but the loss does not depend on its probability, so some minimiser puts it anywhere.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/nbc.dpo-order.all-responses.repaired",
        Domain = ComparedResponses.Domain,
        Hypotheses = [SameDistribution, Logistic],
        Conclusion = new EveryResponse(),
        Controls = [new("no response leaves the minimiser undetermined, and the order is reversed", new Reversed())],
        Cases = 4_000,
    };

    /// <summary>The repair: D draws every response.</summary>
    public static Claim<ComparedResponses> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.dpo-order.all-responses.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/nbc.dpo-order.all-responses",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proposition", line: 147),
        Statement = "If D(y) > 0 for every response, the minimiser of the population DPO loss is unique up to the constant in θ and orders all responses as NBC does, ties to ties.",
        Domain = ComparedResponses.FullSupport,
        Hypotheses = [SameDistribution, Logistic, new("D(y) > 0 for every y", c => c.Drawn.All(k => k > 0)) { Without = ComparedResponses.Domain }],
        Conclusion = new EveryResponse(),
        Controls = Both,
        Cases = 4_000,
    };

    /// <summary>The claim for another link.</summary>
    public static Claim<ComparedResponses> AnyLink { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.dpo-order.any-link",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proposition, with σ of eq. (2)", line: 147),
        Statement = "The ordering by the population minimiser of E[-log σ(β log ...)] is that of NBC for preferences and loss with any non-decreasing σ, σ(-t) = 1 - σ(t), not only the logistic one.",
        Reading = "Eq. (2) allows every non-decreasing σ in [0, 1], and the proposition does not ask for Bradley-Terry. Tried with a smooth, strictly increasing σ with log-concave σ and 1 - σ, so that only the form of the link is at stake.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/nbc.dpo-order.any-link.repaired",
        Domain = ComparedResponses.OtherLink,
        Hypotheses = [SameDistribution],
        Conclusion = new BordaOrdering(),
        Controls = [new("the reverse ordering", new Reversed())],
        Cases = 2_000,
    };

    /// <summary>The repair: σ is the logistic function.</summary>
    public static Claim<ComparedResponses> AnyLinkRepaired { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.dpo-order.any-link.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/nbc.dpo-order.any-link",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proposition, with σ of eq. (2)", line: 147),
        Statement = "If σ is the logistic function, in the preferences and in the loss, the population minimiser orders the drawn responses as NBC does, ties to ties.",
        Uses = ["heterogeneous-preferences/nbc.dpo-order"],
        Domain = ComparedResponses.Domain,
        Hypotheses = [SameDistribution, Logistic],
        Conclusion = new BordaOrdering(),
        Controls = Both,
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedResponses c)
        where T : struct, IReal<T> => Ordered<T>(c, c.BordaCounts(c.Against));

    // Asserts that the certified minimiser orders the drawn responses as the score does.
    private static Gap<T> Ordered<T>(ComparedResponses c, Rational[] score)
        where T : struct, IReal<T>
    {
        var support = c.Support();
        var p = c.Preferences<T>(support);
        T[] d = [.. support.Select(y => T.Of(c.Drawn[y]))];
        var candidate = PopulationDpo.Candidate(c.Link, c.Preferences<Float64>(support), [.. support.Select(y => Float64.Of(c.Drawn[y]))]);
        T[] x = [.. candidate.Select(w => T.Of(w))];
        if (PopulationDpo.Radius<T>(c.Link, x, p, d) is not { } radius)
        {
            throw Uncertified<T>();
        }

        // |(θ_i - θ_j) - log(x_i/x_j)| ≤ 2ρ, and e^(2ρ) ≤ 1 + 3ρ for ρ ≤ 1/12.
        var factor = T.One + (T.Of(3) * radius);
        List<Gap<T>> gaps = [];
        for (var i = 0; i < support.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (si, sj) = (score[support[i]], score[support[j]]);
                var (above, below) = si < sj ? (j, i) : (i, j);
                var label = $"y{support[above] + 1} against y{support[below] + 1}";
                var separated = Reals.IsLess(x[below] * factor, x[above]) || Reals.IsLess(x[above] * factor, x[below]);
                if (!separated && si != sj)
                {
                    throw Uncertified<T>();
                }

                gaps.Add(si != sj
                    ? Gap.Less(x[below] * factor, x[above]).Named($"θ strictly greater, {label}")
                    : separated
                        ? Gap.Equal(x[below], x[above]).Named($"θ tied, {label}")
                        : Tie(c, x, p, d, i, j).Named($"slope across θ(i) = θ(j), {label}"));
            }
        }

        return Gap.All(gaps);
    }

    // For controls: a tie sits at the edge of any statement about the ordering, and there are better cases to refute one on.
    private static Gap<T> Untied<T>(ComparedResponses c, Rational[] score)
        where T : struct, IReal<T> => c.Support().Length == 1 || c.Tied() ? Gap.Holds<T>("tied Borda counts, left aside") : Ordered<T>(c, score);

    // Not a fact about the claim: it is left to the enclosures, and undecided when they do not certify it either.
    private static ArithmeticException Uncertified<T>()
        where T : struct, IReal<T> => typeof(T) == typeof(Rational)
            ? new NotRationalException("an uncertified minimiser")
            : new UndecidedException("the minimiser is not certified closely enough");

    // The slope of L in the direction that raises θ_i by 1/D_i and lowers θ_j by 1/D_j, at a point with θ_i = θ_j. For the logistic link
    // it is the same at every such point, so 0 puts the minimiser on θ_i = θ_j. For another link no such slope is known, and a tie that
    // the enclosure does not break is no evidence against the statement.
    private static Gap<T> Tie<T>(ComparedResponses c, T[] x, T[] p, T[] d, int i, int j)
        where T : struct, IReal<T>
    {
        if (c.Link != PreferenceLink.Logistic)
        {
            return Gap.Holds<T>("not separated");
        }

        T[] level = [.. x];
        level[i] = level[j];
        return Gap.Equal(PopulationDpo.Slope<T>(c.Link, level, p, d, i) / d[i], PopulationDpo.Slope<T>(c.Link, level, p, d, j) / d[j]);
    }

    private sealed class EveryResponse : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => c.Drawn.Count > 1 && c.Drawn.Any(k => k == 0)
                ? Gap.Fails<T>("a response that is never drawn may have any π(y) at a minimiser, above or below the others")
                : Ordered<T>(c, c.BordaCounts(c.Against));
    }

    private sealed class AverageReward : IStatement<ComparedResponses>
    {
        // Σ_u k_u r(y; u) is compared through its exponential, which is rational.
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => Untied<T>(
                c,
                [.. Enumerable.Range(0, c.Drawn.Count).Select(y => c.Parts.Select((k, u) => Rational.Pow(c.Weights[u][y], k)).Aggregate((a, b) => a * b))]);
    }

    private sealed class UniformOpponents : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => Untied<T>(c, c.BordaCounts(c.Drawn.Map(_ => 1)));
    }

    private sealed class Reversed : IStatement<ComparedResponses>
    {
        public Gap<T> Evaluate<T>(ComparedResponses c)
            where T : struct, IReal<T> => Untied<T>(c, [.. c.BordaCounts(c.Against).Select(b => -b)]);
    }
}
