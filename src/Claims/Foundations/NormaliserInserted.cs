using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Derivation, third step: Z enters the denominator and leaves again outside.</summary>
public sealed class NormaliserInserted : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/insert-z",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/optimum",
        Source = FoundationsDocument.At("DPO derivation, second display, second to third line", line: 76),
        Statement = "For every x, y with π, π_ref > 0: log(π/π_ref) - r/β = log(π / ((1/Z) π_ref e^(r/β))) - log Z.",
        Uses = ["foundations/propto", "foundations/z"],
        Domain = PolicyOnPrompts.FullSupport,
        Hypotheses =
        [
            new("π, π_ref > 0", c => c.HasFullSupport && c.At.All(x => x.Policy.All(p => p.Sign > 0))),
        ],
        Conclusion = new NormaliserInserted(),
        Controls =
        [
            new("with + log Z", new Plus()),
            new("without log Z", new Without()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => Each<T>(c, (x, y) => T.Log(T.Of(x.Policy[y]) / (T.Of(1 / x.Normaliser()) * T.Of(x.Reference[y] * x.Tilt[y]))) - T.Log(T.Of(x.Normaliser())));

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Each<T>(c, (x, y) => T.Log(T.Of(x.Policy[y] * x.Normaliser() / (x.Reference[y] * x.Tilt[y]))) + T.Log(T.Of(x.Normaliser())));
    }

    private sealed class Without : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Each<T>(c, (x, y) => T.Log(T.Of(x.Policy[y] * x.Normaliser() / (x.Reference[y] * x.Tilt[y]))));
    }

    private static Gap<T> Each<T>(PolicyOnPrompts c, Func<PromptedPolicy, int, T> right)
        where T : struct, IReal<T> => Gap.All(c.At.SelectMany(x => Enumerable.Range(0, x.Policy.Count).Select(y =>
            Gap.Equal(T.Log(T.Of(x.Policy[y])) - T.Log(T.Of(x.Reference[y])) - T.Log(T.Of(x.Tilt[y])), right(x, y)).Named($"y{y + 1}"))));
}
