using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Rewards on a ring of prompts and responses: type u likes the response that lies u places past the prompt, and its neighbours less.</summary>
/// <remarks>
/// r([x, y]; u) = peak_u max(0, 1 - rate_u dist(x + u, y)) with dist the distance around the ring, so that it depends on δ = y - x alone.
/// Heterogeneous preferences, Sec. 7.2, line 562. The slopes are not printed; <see cref="Published"/> has those of the paper's code.
/// Types are equally represented. Positions are indices 0 to Size - 1; position i stands for δ = i - Size / 2.
/// </remarks>
/// <param name="Size">n, the number of prompts and of responses, at least 1.</param>
/// <param name="Shifts">The types u, any integers.</param>
/// <param name="Peaks">The greatest reward of each type, at least 0.</param>
/// <param name="Rates">By which part of the peak the reward falls per step, at least 0.</param>
public sealed record RingRewards(int Size, ValueList<int> Shifts, ValueList<Rational> Peaks, ValueList<Rational> Rates)
{
    /// <summary>The ring of the paper: n = 40, types -10, 0, 10, peaks 4, 3/2, 4 and rates 3/40, 1/10, 3/40.</summary>
    public static RingRewards Published { get; } = OfForty(
        [4, Rational.Ratio(3, 2), 4],
        [Rational.Ratio(3, 40), Rational.Ratio(1, 10), Rational.Ratio(3, 40)]);

    /// <summary>The number of prompts.</summary>
    /// <exception cref="ArgumentException">When it is below 1.</exception>
    public int Size { get; } = Size >= 1 ? Size : throw new ArgumentException("a ring needs a prompt", nameof(Size));

    /// <summary>The greatest reward of each type.</summary>
    /// <exception cref="ArgumentException">When there are not as many as types, or one is negative.</exception>
    public ValueList<Rational> Peaks { get; } = OnePerType(Peaks, Shifts.Count, nameof(Peaks));

    /// <summary>The fall per step of each type.</summary>
    /// <exception cref="ArgumentException">When there are not as many as types, or one is negative.</exception>
    public ValueList<Rational> Rates { get; } = OnePerType(Rates, Shifts.Count, nameof(Rates));

    /// <summary>The ring of 40 prompts with types -10, 0 and 10.</summary>
    /// <param name="peaks">One per type.</param>
    /// <param name="rates">One per type.</param>
    public static RingRewards OfForty(ValueList<Rational> peaks, ValueList<Rational> rates) => new(40, [-10, 0, 10], peaks, rates);

    /// <summary>The distance of two places around a ring, the shorter way.</summary>
    /// <param name="first">Any integer; places are counted modulo the size.</param>
    /// <param name="second">Any integer.</param>
    /// <param name="size">At least 1.</param>
    public static int Distance(int first, int second, int size)
    {
        var ahead = Modulo(first - second, size);
        return Math.Min(ahead, size - ahead);
    }

    /// <summary>The reward r([x, y]; u).</summary>
    /// <param name="type">The index of the type.</param>
    /// <param name="prompt">x.</param>
    /// <param name="response">y.</param>
    public Rational Reward(int type, int prompt, int response) =>
        Peaks[type] * Rational.Max(0, 1 - (Rates[type] * Distance(prompt + Shifts[type], response, Size)));

    /// <summary>The index of a difference δ = y - x, taken modulo the size.</summary>
    /// <param name="difference">Any integer.</param>
    public int Position(int difference) => Modulo(difference + (Size / 2), Size);

    /// <summary>The δ that an index stands for, from -Size/2 up.</summary>
    /// <param name="position">0 to Size - 1.</param>
    public int Difference(int position) => position - (Size / 2);

    /// <summary>The types with their rewards as functions of δ.</summary>
    public Population Population()
    {
        var ring = this;
        return new(
            Distributions.Uniform(Shifts.Count),
            ValueList.Generate(Shifts.Count, u => ValueList.Generate(ring.Size, i => ring.Reward(u, 0, ring.Difference(i)))));
    }

    private static int Modulo(int value, int size) => ((value % size) + size) % size;

    private static ValueList<Rational> OnePerType(ValueList<Rational> values, int types, string name) =>
        types > 0 && values.Count == types && values.All(v => v.Sign >= 0)
            ? values
            : throw new ArgumentException($"one number of at least 0 is needed for each of {types} types", name);
}
