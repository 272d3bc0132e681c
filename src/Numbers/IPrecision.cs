namespace TheoremCheck.Numbers;

/// <summary>A working precision as a type, so that a number carries it without any ambient setting.</summary>
public interface IPrecision
{
    /// <summary>The bits kept of each endpoint, at least 8.</summary>
    static abstract int Bits { get; }
}

/// <summary>192 bits, about 57 decimal digits: where the judge begins.</summary>
public readonly struct Bits192 : IPrecision
{
    /// <inheritdoc/>
    public static int Bits => 192;
}

/// <summary>64 bits, about 19 decimal digits: for cheap exclusions.</summary>
public readonly struct Bits64 : IPrecision
{
    /// <inheritdoc/>
    public static int Bits => 64;
}

/// <summary>Twice the bits of another precision; nested, it reaches any precision.</summary>
/// <typeparam name="TPrecision">The precision doubled.</typeparam>
public readonly struct Twice<TPrecision> : IPrecision
    where TPrecision : IPrecision
{
    /// <inheritdoc/>
    public static int Bits => 2 * TPrecision.Bits;
}
