using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Search;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Ablation;

/// <summary>Shows that a claim has power: refutes its controls and drops its hypotheses one at a time.</summary>
internal sealed class Powers<TCase>(Claim<TCase> claim, Budget budget, ulong seed, CancellationToken cancellation)
{
    private const int MostJudged = 200;

    private Func<string?> at = () => null;

    /// <summary>The control or hypothesis and the case at hand; for the report of a fault.</summary>
    public string? At => at();

    /// <summary>What becomes of each control.</summary>
    public IReadOnlyList<ControlResult> Controls() => [.. claim.Controls.Select(Refute)];

    /// <summary>What dropping each hypothesis shows; nothing is dropped from a claim that fails with all of them.</summary>
    public IReadOnlyList<HypothesisResult> Hypotheses(Verdict verdict) => verdict.Kind is VerdictKind.Proved or VerdictKind.Supported
        ? [.. claim.Hypotheses.Select((_, i) => Drop(i))]
        : [];

    private ControlResult Refute(Control<TCase> control)
    {
        var domain = control.Domain ?? claim.Domain;
        bool Admits(TCase c) => control.Domain is not null || claim.Hypotheses.All(h => h.Holds(c));
        var (witness, _, _) = Break(domain, Admits, control.Conclusion, $"control {control.Statement}");
        return new(control.Statement, witness is not null, witness);
    }

    private HypothesisResult Drop(int index)
    {
        var dropped = claim.Hypotheses[index];
        var domain = dropped.Without ?? claim.Domain.Wider;
        if (domain is null)
        {
            return new(dropped.Name, Necessity.NotDropped, 0, null);
        }

        bool Admits(TCase c) => claim.Hypotheses.Select((h, i) => i == index ? !h.Holds(c) : h.Holds(c)).All(ok => ok);
        if (claim.Quantifier == Quantifier.Exists)
        {
            return new(dropped.Name, Necessity.NotDropped, 0, null);
        }

        var (witness, undefined, cases) = Break(domain, Admits, claim.Conclusion, $"without {dropped.Name}");
        var necessity = witness is not null ? Necessity.Necessary
            : undefined is not null ? Necessity.UndefinedWithout
            : Necessity.NotShownNecessary;
        return new(dropped.Name, necessity, cases, witness ?? undefined);
    }

    /// <summary>The first case, smallest first, at which the statement is exactly violated; else the first at which it has no value.</summary>
    private (string? Witness, string? Undefined, int Cases) Break(Domain<TCase> domain, Func<TCase, bool> admits, IStatement<TCase> statement, string occasion)
    {
        var cases = 0;
        List<TCase> close = [];
        string? undefined = null;
        foreach (var c in Candidates(domain))
        {
            cancellation.ThrowIfCancellationRequested();
            at = () => $"{domain.Print(c)} ({occasion})";
            if (!admits(c))
            {
                continue;
            }

            cases++;
            var slack = Probe.Slack(statement, c);
            if (slack < Probe.Suspect || double.IsNaN(slack))
            {
                if (Violates(c))
                {
                    return (domain.Print(c), undefined, cases);
                }
            }
            else if (slack <= -Probe.Suspect && close.Count < MostJudged)
            {
                // At the edge, where every case of an equality lies: only after those that look broken.
                close.Add(c);
            }
        }

        foreach (var c in close)
        {
            at = () => $"{domain.Print(c)} ({occasion})";
            if (Violates(c))
            {
                return (domain.Print(c), undefined, cases);
            }
        }

        return (null, undefined, cases);

        bool Violates(TCase c)
        {
            try
            {
                return Judge.Decide(statement, c).Outcome == Outcome.Violated;
            }
            catch (Exception e) when (Engine.Undefined.Describes(e))
            {
                undefined ??= $"{domain.Print(c)} ({e.Message})";
                return false;
            }
        }
    }

    private IEnumerable<TCase> Candidates(Domain<TCase> domain)
    {
        var most = (int)Math.Max(100, (long)budget.Ablation * claim.Cases / Budget.Default.Cases);
        var small = most / 2;
        var count = 0;
        foreach (var c in SmallFirst.Cases(domain.Draw).Take(small).Concat(domain.Edges))
        {
            count++;
            yield return c;
        }

        if (domain.Complete && count < small)
        {
            yield break;
        }

        for (var i = 0; i < most; i++)
        {
            yield return domain.Draw(Draws.Random(seed + ((ulong)i * 0x9E3779B97F4A7C15), i % 101));
        }
    }
}
