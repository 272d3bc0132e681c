using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Search;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine;

/// <summary>A claim over cases: a domain to draw from, hypotheses to meet, a conclusion to judge, controls to refute.</summary>
/// <typeparam name="TCase">The case: plain exact data with value equality.</typeparam>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Claim<TCase>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : Claim(file, line)
{
    /// <summary>The cases that the claim ranges over.</summary>
    public required Domain<TCase> Domain { get; init; }

    /// <summary>The hypotheses as printed; the domain meets them by construction and each case is checked again.</summary>
    public IReadOnlyList<Hypothesis<TCase>> Hypotheses { get; init; } = [];

    /// <summary>What the claim concludes.</summary>
    public required IStatement<TCase> Conclusion { get; init; }

    /// <summary>Nearby false statements that the domain must refute; at least one.</summary>
    public required IReadOnlyList<Control<TCase>> Controls { get; init; }

    /// <summary>Accepted cases at the default budget; less than 10,000 only where one case costs more than a millisecond.</summary>
    public int Cases { get; init; } = 10_000;

    /// <summary>Whether a case is a few numbers in closed form, so that the bulk lane can search a hundred times more.</summary>
    public bool Scalar { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> HypothesisNames => [.. Hypotheses.Select(h => h.Name)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ControlNames => [.. Controls.Select(c => c.Statement)];

    /// <inheritdoc/>
    public override string DomainName => Domain.Name;

    /// <inheritdoc/>
    public override Type CaseType => typeof(TCase);

    /// <inheritdoc/>
    public override CheckResult Check(Budget budget, CancellationToken cancellation = default) =>
        new Checker<TCase>(this, budget, cancellation).Run();

    /// <inheritdoc/>
    public override Replay Replay(JsonNode c)
    {
        var value = CaseText.Read<TCase>(c);
        return AsInput(() =>
        {
            var broken = BrokenBy(value);
            var printed = Domain.Print(value);
            try
            {
                return new Replay(printed, broken, Judge.Decide(Conclusion, value), null);
            }
            catch (Exception e) when (Undefined.Describes(e))
            {
                return new Replay(printed, broken, null, e.Message);
            }
        });
    }

    /// <inheritdoc/>
    public override JsonNode Shrink(JsonNode c)
    {
        var value = CaseText.Read<TCase>(c);
        return AsInput(() =>
        {
            if (BrokenBy(value) is [var broken, ..])
            {
                throw new CaseFormatException($"the case breaks the hypothesis '{broken}' of {Id}");
            }

            var judgement = Judge.Decide(Conclusion, value);
            if (!judgement.Rigorous)
            {
                // An equality that agrees to fifty digits has no margin to keep, so there is nothing to hold on to.
                throw new CaseFormatException($"the case decides nothing outright for {Id}, so it cannot be made smaller");
            }

            var (smallest, _) = new NormalForm<TCase>(this, Budget.Default, judgement.Outcome).Of(value, null, judgement);
            var text = CaseText.Write(smallest);
            var given = CaseText.Write(value);
            return text.ToJsonString().Length < given.ToJsonString().Length ? text : given;
        });
    }

    private List<string> BrokenBy(TCase value) => [.. Hypotheses.Where(h => !h.Holds(value)).Select(h => h.Name)];

    // A case typed by hand may have lists of unequal length or numbers that the model rejects; that is input, not a fault.
    private TResult AsInput<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or InvalidOperationException or ArithmeticException)
        {
            throw new CaseFormatException($"the case does not fit {Id}, which ranges over {Domain.Name}: {e.Message.Split('\n')[0]}");
        }
    }
}

/// <summary>Tells a statement without a value from a fault of ours.</summary>
internal static class Undefined
{
    public static bool Describes(Exception e) => e is DivideByZeroException or OutsideDomainException;
}
