using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;

namespace TheoremCheck.Engine.Search;

/// <summary>Finds the smallest form of a failing case, or of a witness, that keeps a clear margin.</summary>
/// <remarks>
/// The same form for every seed comes from the enumeration: the smallest cases are tried in an order that knows nothing of the
/// case found. Only when none of them fails clearly is the found case itself lowered choice by choice. A margin of a thousandth,
/// or of half the violation found when that is less, keeps a gross error from being shrunk into rounding noise.
/// </remarks>
internal sealed class NormalForm<TCase>(Claim<TCase> claim, Budget budget, Outcome wanted)
{
    private const double ClearMargin = 1e-3;
    private const int MostContenders = 200;
    private const int MostSteps = 2_000;

    public (TCase Case, Judgement Judgement) Of(TCase found, int[]? choices, Judgement judgement)
    {
        // A witness is exact however narrow; only a violation has to stay clear of noise.
        var margin = wanted == Outcome.Holds ? 0 : Math.Min(ClearMargin, Margin(judgement) / 2);
        foreach (var threshold in wanted == Outcome.Violated && margin < ClearMargin ? new[] { ClearMargin, margin } : [margin])
        {
            if (Smallest(threshold) is { } smallest)
            {
                return smallest;
            }
        }

        return choices is null ? (found, judgement) : Lower(found, choices, judgement, margin);
    }

    private static double Margin(Judgement judgement) => Math.Abs(judgement.Slack);

    private (TCase Case, Judgement Judgement)? Smallest(double threshold)
    {
        // The enumeration counts choices; what a reader calls small is what is short to write.
        var suspects = SmallFirst.Cases(claim.Domain.Draw).Take(budget.SmallFirst).Concat(claim.Domain.Edges)
            .Where(c => Suspected(c, threshold))
            .OrderBy(c => CaseText.Write(c).ToJsonString().Length)
            .Take(MostContenders);
        foreach (var c in suspects)
        {
            if (Try(c, threshold) is { } judgement)
            {
                return (c, judgement);
            }
        }

        return null;
    }

    private bool Suspected(TCase c, double threshold)
    {
        if (claim.Hypotheses.Any(h => !h.Holds(c)))
        {
            return false;
        }

        var slack = Probe.Slack(claim.Conclusion, c);
        return double.IsNaN(slack)
            || (wanted == Outcome.Violated ? slack <= 1e-9 - (threshold / 2) : slack >= (threshold / 2) - 1e-9);
    }

    private Judgement? Try(TCase c, double threshold)
    {
        if (!Suspected(c, threshold))
        {
            return null;
        }

        var judgement = Judge.Decide(claim.Conclusion, c);
        return judgement.Outcome == wanted && judgement.Rigorous && Margin(judgement) >= threshold ? judgement : null;
    }

    private (TCase Case, Judgement Judgement) Lower(TCase found, int[] choices, Judgement judgement, double margin)
    {
        var best = (Case: found, Judgement: judgement);
        var steps = 0;
        bool Accept(int[] candidate)
        {
            if (++steps > MostSteps)
            {
                return false;
            }

            var draws = Draws.Replay(candidate);
            var c = claim.Domain.Draw(draws);
            if (Try(c, margin) is not { } lower)
            {
                return false;
            }

            best = (c, lower);
            choices = [.. draws.Choices.Select(choice => choice.Value)];
            return true;
        }

        for (var improved = true; improved && steps < MostSteps;)
        {
            improved = ChoiceLowering.Pass(() => choices, Accept);
        }

        return best;
    }
}
