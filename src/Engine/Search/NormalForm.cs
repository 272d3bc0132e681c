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
    private const int Contenders = 24;
    private const int MostSteps = 2_000;

    public (TCase Case, Judgement Judgement) Of(TCase found, int[]? choices, Judgement judgement)
    {
        var margin = Math.Min(ClearMargin, Margin(judgement) / 2);
        foreach (var threshold in margin < ClearMargin ? new[] { ClearMargin, margin } : [ClearMargin])
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
        List<(TCase Case, Judgement Judgement)> contenders = [];
        foreach (var c in SmallFirst.Cases(claim.Domain.Draw).Take(budget.SmallFirst).Concat(claim.Domain.Edges))
        {
            if (Try(c, threshold) is { } judgement)
            {
                contenders.Add((c, judgement));
                if (contenders.Count == Contenders)
                {
                    break;
                }
            }
        }

        // The enumeration counts choices; what a reader calls small is what is short to write.
        return contenders.Count == 0 ? null : contenders.MinBy(k => CaseText.Write(k.Case).ToJsonString().Length);
    }

    private Judgement? Try(TCase c, double threshold)
    {
        if (claim.Hypotheses.Any(h => !h.Holds(c)))
        {
            return null;
        }

        var slack = Probe.Slack(claim.Conclusion, c);
        var clear = wanted == Outcome.Violated ? slack <= 1e-9 - (threshold / 2) : slack >= (threshold / 2) - 1e-9;
        if (!clear && !double.IsNaN(slack))
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
