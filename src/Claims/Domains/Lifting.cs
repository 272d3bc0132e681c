using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Domains;

/// <summary>Lifts the exact data of a case into the arithmetic at hand.</summary>
internal static class Lifting
{
    /// <summary>Each rational as a number of the arithmetic.</summary>
    public static T[] Lift<T>(this ValueList<Rational> values)
        where T : struct, IReal<T>
    {
        var lifted = new T[values.Count];
        for (var i = 0; i < lifted.Length; i++)
        {
            lifted[i] = T.Of(values[i]);
        }

        return lifted;
    }
}
