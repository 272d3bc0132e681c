namespace TheoremCheck.Engine.Search;

/// <summary>Wilson's interval for a share, at an error of about 1e-9.</summary>
internal static class Wilson
{
    private const double Z = 6;

    /// <summary>Whether the sample is compatible with a true share of at least the one required.</summary>
    public static bool MayReach(long hits, long trials, double required)
    {
        if (required <= 0 || trials == 0)
        {
            return trials > 0 || required <= 0;
        }

        double n = trials, p = hits / n;
        var centre = p + (Z * Z / (2 * n));
        var spread = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return hits > 0 && (centre + spread) / (1 + (Z * Z / n)) >= required;
    }
}
