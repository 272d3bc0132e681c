namespace TheoremCheck.Engine.Verdicts;

/// <summary>The name of a verdict, as the ledger writes it.</summary>
public enum VerdictKind
{
    /// <summary>A finite domain was exhausted exactly, or a witness or certificate re-checked.</summary>
    Proved,

    /// <summary>Cases were sampled and none stood against; not a proof.</summary>
    Supported,

    /// <summary>An exact counterexample was found and confirmed.</summary>
    Refuted,

    /// <summary>The hypotheses are met too seldom, or never.</summary>
    Vacuous,

    /// <summary>Undecided at the limit of precision or budget.</summary>
    Inconclusive,

    /// <summary>Our own code threw: says nothing of the claim.</summary>
    Faulted,

    /// <summary>Not a mathematical statement.</summary>
    OutOfScope,
}

/// <summary>What a check found: exactly one of seven.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The name of the verdict.</summary>
    public VerdictKind Kind => Match(
        _ => VerdictKind.Proved,
        _ => VerdictKind.Supported,
        _ => VerdictKind.Refuted,
        _ => VerdictKind.Vacuous,
        _ => VerdictKind.Inconclusive,
        _ => VerdictKind.Faulted,
        _ => VerdictKind.OutOfScope);

    /// <summary>Reads the verdict: one function for each of the seven.</summary>
    public abstract TResult Match<TResult>(
        Func<Proved, TResult> proved,
        Func<Supported, TResult> supported,
        Func<Refuted, TResult> refuted,
        Func<Vacuous, TResult> vacuous,
        Func<Inconclusive, TResult> inconclusive,
        Func<Faulted, TResult> faulted,
        Func<OutOfScope, TResult> outOfScope);

    /// <summary>A finite domain exhausted exactly, or a certified witness of an existence claim.</summary>
    /// <param name="Basis">What the proof rests on.</param>
    /// <param name="Witness">The witness of an existence claim; null for an exhausted domain.</param>
    public sealed record Proved(string Basis, Example? Witness) : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(proved, this);
    }

    /// <summary>No case stood against the claim.</summary>
    public sealed record Supported : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(supported, this);
    }

    /// <summary>A counterexample stands.</summary>
    /// <param name="Counterexample">The smallest found, confirmed; null when a finite domain was exhausted without the witness claimed.</param>
    /// <param name="ConfirmedBy">The arithmetics that confirmed it.</param>
    public sealed record Refuted(Example? Counterexample, IReadOnlyList<string> ConfirmedBy) : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(refuted, this);
    }

    /// <summary>The hypotheses were met too seldom to say anything.</summary>
    /// <param name="Reason">Which, and how often.</param>
    public sealed record Vacuous(string Reason) : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(vacuous, this);
    }

    /// <summary>Undecided, and what was missing.</summary>
    /// <param name="Reason">What was missing.</param>
    /// <param name="Case">The case left undecided, if one was.</param>
    public sealed record Inconclusive(string Reason, Example? Case) : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(inconclusive, this);
    }

    /// <summary>Our code threw.</summary>
    /// <param name="Message">The exception in one line.</param>
    /// <param name="Case">The case at hand, printed; null when there was none.</param>
    public sealed record Faulted(string Message, string? Case) : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(faulted, this);
    }

    /// <summary>Not a mathematical statement.</summary>
    /// <param name="Reason">Why, in one line.</param>
    public sealed record OutOfScope(string Reason) : Verdict
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Proved, TResult> proved, Func<Supported, TResult> supported, Func<Refuted, TResult> refuted, Func<Vacuous, TResult> vacuous, Func<Inconclusive, TResult> inconclusive, Func<Faulted, TResult> faulted, Func<OutOfScope, TResult> outOfScope) => Call(outOfScope, this);
    }

    private static TResult Call<TVerdict, TResult>(Func<TVerdict, TResult> reader, TVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader(verdict);
    }
}
