using TheoremCheck.Numbers;

namespace TheoremCheck.Models.SetFunctions;

/// <summary>A real function of the subsets of a small ground set: what a list of items is worth to a reader.</summary>
/// <param name="Values">f(X) at the position whose binary digits are the members of X; 2^n values for n items.</param>
/// <remarks>
/// f is submodular when it has diminishing returns: f(X ∪ {e}) - f(X) ≥ f(Y ∪ {e}) - f(Y) for X ⊆ Y and e outside Y. It is subadditive
/// when f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y. Neither implies the other. Personalization and RLHF, line 34.
/// </remarks>
public sealed record SetFunction(ValueList<Rational> Values)
{
    /// <summary>The number of items n of the ground set.</summary>
    public int Items() => int.Log2(Values.Count);

    /// <summary>The number of subsets, 2^n.</summary>
    public int Subsets() => Values.Count;

    /// <summary>f(X).</summary>
    /// <param name="set">X as binary digits.</param>
    public Rational Of(int set) => Values[set];

    /// <summary>What an item adds: f(X ∪ {e}) - f(X).</summary>
    /// <param name="item">e, from 0.</param>
    /// <param name="set">X as binary digits.</param>
    public Rational Gain(int item, int set) => Values[set | (1 << item)] - Values[set];

    /// <summary>Whether f(X) ≤ f(Y) whenever X ⊆ Y.</summary>
    public bool IsMonotone() => Enumerable.Range(0, Subsets()).All(x => Enumerable.Range(0, Items()).All(e => Gain(e, x).Sign >= 0));

    /// <summary>A subset as a reader writes it.</summary>
    /// <param name="set">X as binary digits.</param>
    public static string Written(int set) =>
        set == 0 ? "∅" : $"{{{string.Join(",", Enumerable.Range(0, 31).Where(e => (set >> e & 1) == 1).Select(e => e + 1))}}}";
}
