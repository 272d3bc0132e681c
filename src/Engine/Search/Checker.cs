using TheoremCheck.Engine.Ablation;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Search;

/// <summary>Checks one claim: edges, exhaustion or search, judgement, then controls and dropped hypotheses.</summary>
internal sealed class Checker<TCase>(Claim<TCase> claim, Budget budget, CancellationToken cancellation)
{
    private const int MostUnconfirmed = 500;
    private const int LeastBeforeVacuous = 458;

    private readonly Tally<TCase> tally = new(claim, budget);
    private readonly ulong seed = budget.Seed is { } given ? given ^ Seeds.Of(claim.Id) : Seeds.Of(claim.Id);
    private Verdict? settled;
    private Example? nearest;
    private int unconfirmed;
    private Func<string?> at = () => null;

    public CheckResult Run()
    {
        var powers = new Powers<TCase>(claim, budget, seed, cancellation);
        try
        {
            var verdict = Settle();
            at = () => powers.At;
            return new(claim.Id, verdict, tally.Evidence(seed) with { Controls = powers.Controls(), Hypotheses = powers.Hypotheses(verdict) });
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException and not EngineMissingException)
        {
            return new(claim.Id, new Verdict.Faulted(Fault.Describe(e), at()), tally.Evidence(seed));
        }
    }

    private Verdict Settle()
    {
        if (claim.Domain.Complete)
        {
            return Exhaust();
        }

        foreach (var edge in claim.Domain.Edges)
        {
            at = () => Printed(edge);
            if (tally.Admit(edge) && !JudgeInFull(edge, null))
            {
                return settled!;
            }
        }

        Search();
        if (settled is not null)
        {
            return settled;
        }

        foreach (var (c, choices) in tally.TightCases())
        {
            at = () => Printed(c);
            if (!JudgeInFull(c, choices?.Invoke()))
            {
                return settled!;
            }
        }

        return Conclude();
    }

    private Verdict Exhaust()
    {
        long count = 0;
        foreach (var c in SmallFirst.Exhaust(claim.Domain.Draw))
        {
            cancellation.ThrowIfCancellationRequested();
            at = () => Printed(c);
            if (++count > budget.Exhaustive)
            {
                return new Verdict.Inconclusive($"the finite domain has more than {budget.Exhaustive} cases", null);
            }

            if (tally.Admit(c) && !JudgeInFull(c, null))
            {
                return settled!;
            }
        }

        if (tally.Accepted == 0)
        {
            return new Verdict.Vacuous($"none of the {count} cases of the domain meets the hypotheses ({tally.RejectionText()})");
        }

        if (claim.Quantifier == Quantifier.Exists)
        {
            return new Verdict.Refuted(nearest, [$"none of the {tally.Accepted} cases of the domain is a witness; the nearest is shown"]);
        }

        return tally.Digits is null
            ? new Verdict.Proved($"finite domain exhausted, {tally.Accepted} {(tally.Accepted == 1 ? "case" : "cases")} decided", null)
            : new Verdict.Supported();
    }

    private void Search()
    {
        long small = 0;
        foreach (var step in SmallFirst.Walk(claim.Domain.Draw).Take(Scaled(budget.SmallFirst)))
        {
            at = () => Printed(step.Case);
            if (tally.Admit(step.Case))
            {
                var go = small++ < budget.Judged / 2 ? JudgeInFull(step.Case, step.Choices) : Look(step.Case, () => step.Choices);
                if (!go)
                {
                    return;
                }
            }
        }

        var target = Math.Max(1, Scaled(budget.Cases));
        long drawn = 0, found = 0;
        Exception? thrown = null;
        bool Trial(ulong ticket, int size)
        {
            if ((++drawn & 255) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            try
            {
                var c = claim.Domain.Draw(Draws.Random(ticket, size));
                if (!tally.Admit(c))
                {
                    return !TooSeldom(drawn, found);
                }

                tally.Cover(c);
                int[] Choices() => ChoicesOf(ticket, size);
                return found++ < budget.Judged ? JudgeInFull(c, Choices()) : Look(c, Choices);
            }
            catch (Exception e)
            {
                // FsCheck would report an exception as a counterexample, which is just what it is not.
                at = () => PrintedAt(ticket, size);
                thrown = e;
                return false;
            }
        }

        for (ulong round = 0; found < target && settled is null && thrown is null && !TooSeldom(drawn, found); round++)
        {
            FsCheckLane.Run(seed + (round * 0x9E3779B97F4A7C15), (int)(target - found), Trial);
        }

        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }

        if (settled is null && claim.Quantifier == Quantifier.ForAll)
        {
            ClimbFromTightest();
        }

        if (settled is null && claim.Scalar)
        {
            BulkLane.Run(claim, seed, (long)target * budget.BulkFactor, tally, c => Look(c, null), cancellation);
        }
    }

    private void ClimbFromTightest()
    {
        var starts = tally.TightCases().Select(t => t.Choices?.Invoke()).OfType<int[]>().ToList();
        Climb.Run(
            claim.Domain.Draw,
            starts,
            seed ^ 0xD1B54A32D192ED03,
            Scaled(budget.Climb),
            c =>
            {
                at = () => Printed(c);
                return tally.Admit(c) ? Probe.Slack(claim.Conclusion, c) : null;
            },
            (c, choices) => Look(c, () => choices));
    }

    /// <summary>A count scaled down for a claim whose cases are costly.</summary>
    private int Scaled(int count) => (int)Math.Min(int.MaxValue, (long)count * claim.Cases / Budget.Default.Cases);

    private static bool TooSeldom(long drawn, long found) => drawn > LeastBeforeVacuous + (100 * found);

    private Verdict Conclude()
    {
        if (tally.Accepted == 0 || TooSeldom(tally.Accepted + tally.Rejected, tally.Accepted))
        {
            return new Verdict.Vacuous($"{tally.Accepted} of {tally.Accepted + tally.Rejected} cases meet the hypotheses; rejected by {tally.RejectionText()}");
        }

        if (claim.Quantifier == Quantifier.Exists)
        {
            return new Verdict.Inconclusive($"no witness among {tally.Accepted} cases; the domain is not finite", null);
        }

        var missed = tally.Coverage().Where(k => !k.Met).Select(k => $"{k.Name} ({k.Cases})").ToList();
        return missed.Count > 0
            ? new Verdict.Inconclusive($"classes not covered as required: {string.Join(", ", missed)}", null)
            : new Verdict.Supported();
    }

    /// <summary>Looks at a case in double precision; true to go on.</summary>
    private bool Look(TCase c, Func<int[]>? choices)
    {
        var slack = Probe.Slack(claim.Conclusion, c);
        if (claim.Quantifier == Quantifier.Exists)
        {
            return !(slack > -Probe.Suspect || double.IsNaN(slack)) || JudgeInFull(c, choices?.Invoke());
        }

        tally.Remember(c, slack, choices);
        var suspect = double.IsNaN(slack) || slack < Probe.Suspect;
        if (!suspect || unconfirmed >= MostUnconfirmed)
        {
            return true;
        }

        unconfirmed++;
        return JudgeInFull(c, choices?.Invoke());
    }

    /// <summary>Judges a case exactly; true to go on, false once the verdict is settled.</summary>
    private bool JudgeInFull(TCase c, int[]? choices)
    {
        var judgement = Judge.Decide(claim.Conclusion, c);
        tally.Record(c, judgement);
        if (claim.Quantifier == Quantifier.Exists)
        {
            if (judgement is { Outcome: Outcome.Holds, Rigorous: true })
            {
                var (witness, found) = new NormalForm<TCase>(claim, budget, wanted: Outcome.Holds).Of(c, choices, judgement);
                settled = new Verdict.Proved("witness certified", Examples.Of(claim.Domain, witness, found));
            }
            else if (judgement.Outcome == Outcome.Violated && !(nearest?.Slack >= judgement.Slack))
            {
                nearest = Examples.Of(claim.Domain, c, judgement);
            }

            return settled is null;
        }

        if (judgement.Outcome == Outcome.Violated)
        {
            var (smallest, found) = new NormalForm<TCase>(claim, budget, wanted: Outcome.Violated).Of(c, choices, judgement);
            settled = new Verdict.Refuted(Examples.Of(claim.Domain, smallest, found), Confirmation.Of(claim.Conclusion, smallest, found));
        }
        else if (judgement.Outcome == Outcome.Undecided)
        {
            settled = new Verdict.Inconclusive("undecided at the highest precision", Examples.Of(claim.Domain, c, judgement));
        }

        return settled is null;
    }

    private string Printed(TCase c) => claim.Domain.Print(c);

    private string? PrintedAt(ulong ticket, int size)
    {
        try
        {
            return Printed(claim.Domain.Draw(Draws.Random(ticket, size)));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return "the generator or the printer itself threw";
        }
    }

    private int[] ChoicesOf(ulong ticket, int size)
    {
        var draws = Draws.Recorded(ticket, size);
        _ = claim.Domain.Draw(draws);
        return [.. draws.Choices.Select(choice => choice.Value)];
    }
}
