using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Types with their numbers of people, and an affine function of their rewards.</summary>
/// <param name="People">How many people are of each type.</param>
/// <param name="Coefficients">a_u, one per type.</param>
/// <param name="Constant">b.</param>
public sealed record WeighedTypes(ValueList<int> People, ValueList<Rational> Coefficients, Rational Constant)
{
    /// <summary>Affine combinations: coefficients that sum to 1, no constant.</summary>
    public static Domain<WeighedTypes> Combinations { get; } = Of("Σ a_u = 1, b = 0", normalised: true, least: 1) with { Wider = Of("any a and b, types without people", normalised: false, least: 0) };

    /// <summary>Affine functions.</summary>
    public static Domain<WeighedTypes> Functions { get; } = Of("any a and b", normalised: false, least: 1);

    /// <summary>Whether f is E_u[r].</summary>
    public bool IsExpectation() => Constant.IsZero && IsMultiple(1);

    /// <summary>Whether a is a multiple of the shares.</summary>
    public bool IsMultiple(Rational factor)
    {
        var (people, a) = (People, Coefficients);
        return Enumerable.Range(0, a.Count).All(u => a[u] == factor * Rational.Ratio(people[u], people.Sum()));
    }

    private static Domain<WeighedTypes> Of(string name, bool normalised, int least) => new()
    {
        Name = $"1 to 6 types of {least} to 9 people, f(r) = a·r + b with a of either sign, {name}",
        Draw = draws =>
        {
            var people = draws.List(draws.Integer(1, 6), d => d.OneOf(1, 2, least, 9));
            people = people.All(k => k == 0) ? people.With(0, 1) : people;
            var factor = draws.OneOf<Rational>(1, 2, -1);
            var a = draws.Choose(3) == 1 ? people.Map(k => factor * k / people.Sum()) : draws.List(people.Count, d => (Rational)d.OneOf(1, 0, 2, -1, 3));
            if (!normalised)
            {
                return new(people, a, draws.OneOf<Rational>(0, 1));
            }

            var total = Reals.Sum(a.Span);
            return total.IsZero ? new(people, a.With(0, a[0] + 1), 0) : new(people, a.Map(x => x / total), 0);
        },
        Print = c => $"people {c.People}, a = {c.Coefficients}, b = {c.Constant}",
        Classes = [new("f = E_u[r]", c => c.IsExpectation(), Rational.Ratio(1, 50))],
    };
}

/// <summary>Every affine combination of the types' rewards but the average over users gives two people unequal weights.</summary>
/// <remarks>
/// A person of type u has the weight a_u/n_u. Equal weights make a a multiple of the shares, and Σ a_u = 1 makes the multiple 1. Without that
/// 2 E_u[r] + 1 is another affine function with equal weights; it changes β and nothing else.
/// </remarks>
public sealed class UnequalWeights : IStatement<WeighedTypes>
{
    /// <summary>The claim for affine combinations.</summary>
    public static Claim<WeighedTypes> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.unequal-weights",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, after the proposition", line: 107),
        Statement = "If Σ_u a_u = 1 and a·r is not E_u[r], then a_u/n_u ≠ a_v/n_v for some types u, v of n_u and n_v people: two people have unequal weights.",
        Reading = "'Affine combination' has coefficients that sum to 1. The proposition yields affine functions, without that: affine.unequal-weights.any-function. Every type has somebody in it.",
        Domain = WeighedTypes.Combinations,
        Hypotheses =
        [
            new("Σ a_u = 1 and b = 0", c => Reals.Sum(c.Coefficients.Span) == 1 && c.Constant.IsZero),
            new("every type has people", c => c.People.All(k => k > 0)),
        ],
        Conclusion = new UnequalWeights(),
        Controls = [new("types have unequal coefficients, a_u ≠ a_v", new UnequalCoefficients())],
    };

    /// <summary>The claim for affine functions.</summary>
    public static Claim<WeighedTypes> AnyFunction { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.unequal-weights.any-function",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, after the proposition", line: 107),
        Statement = "Every affine f(r) = a·r + b other than E_u[r] gives two people unequal weights.",
        Reading = "'Affine combination' in the sense in which the proposition leaves f, an affine function.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/affine.unequal-weights.any-function.repaired",
        Domain = WeighedTypes.Functions,
        Conclusion = new UnequalWeights(),
        Controls = [new("types have unequal coefficients, a_u ≠ a_v", new UnequalCoefficients())],
    };

    /// <summary>The repair.</summary>
    public static Claim<WeighedTypes> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.unequal-weights.any-function.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/affine.unequal-weights.any-function",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, after the proposition", line: 107),
        Statement = "An affine f(r) = a·r + b gives all people equal weights exactly when f = κ E_u[r] + b with κ = Σ_u a_u.",
        Domain = WeighedTypes.Functions,
        Conclusion = new ExactlyMultiples(),
        Controls = [new("exactly when f = E_u[r] + b", new ExactlyExpectation())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedTypes c)
        where T : struct, IReal<T> => c.IsExpectation() ? Gap.Holds<T>("f = E_u[r]") : Gap.Not(EqualWeights<T>(c)).Named("two people with unequal weights");

    // a_u n_v = a_v n_u for all types that have people.
    private static Gap<T> EqualWeights<T>(WeighedTypes c)
        where T : struct, IReal<T> => Gap.All(
            from u in Enumerable.Range(0, c.People.Count)
            from v in Enumerable.Range(0, u)
            where c.People[u] > 0 && c.People[v] > 0
            select Gap.Equal(T.Of(c.Coefficients[u] * c.People[v]), T.Of(c.Coefficients[v] * c.People[u])));

    private sealed class UnequalCoefficients : IStatement<WeighedTypes>
    {
        public Gap<T> Evaluate<T>(WeighedTypes c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.IsExpectation() || c.Coefficients.Distinct().Count() > 1, "unequal coefficients");
    }

    private sealed class ExactlyMultiples : IStatement<WeighedTypes>
    {
        public Gap<T> Evaluate<T>(WeighedTypes c)
            where T : struct, IReal<T> => Gap.Iff(EqualWeights<T>(c), Gap.Fact<T>(c.IsMultiple(Reals.Sum(c.Coefficients.Span)), "a = κ shares"));
    }

    private sealed class ExactlyExpectation : IStatement<WeighedTypes>
    {
        public Gap<T> Evaluate<T>(WeighedTypes c)
            where T : struct, IReal<T> => Gap.Iff(EqualWeights<T>(c), Gap.Fact<T>(c.IsMultiple(1), "a = shares"));
    }
}
