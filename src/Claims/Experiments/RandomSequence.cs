namespace TheoremCheck.Claims.Experiments;

/// <summary>A seeded sequence of random numbers: SplitMix64, the same on every machine.</summary>
/// <param name="seed">Any number; sequences of different seeds are treated as independent.</param>
public sealed class RandomSequence(ulong seed)
{
    private ulong state = seed;

    /// <summary>The sequence of one run of an experiment.</summary>
    /// <param name="seed">The experiment's seed.</param>
    /// <param name="run">The run, from 0.</param>
    public static RandomSequence OfRun(ulong seed, int run) => new(Mix(seed + Mix((ulong)run + 1)));

    /// <summary>A double in [0, 1), a multiple of 2^-53.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        return (Mix(state) >> 11) * (1.0 / (1UL << 53));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
