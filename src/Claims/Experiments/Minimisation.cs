using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>A stretch of the line on which a loss is smooth.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, at least the lower.</param>
/// <param name="Slope">The derivative of the loss, continuous up to both ends.</param>
internal sealed record Piece(double Low, double High, Func<double, double> Slope);

/// <summary>Minimisation over one real variable by signs of the derivative, in double precision alike on every machine.</summary>
internal static class Minimisation
{
    private const int Cells = 64;

    // Beyond this an exponential is 0 or infinite in double precision, and a policy has all its mass on one category.
    private const double Furthest = 700;

    /// <summary>1 / (1 + e^-x).</summary>
    public static double Logistic(double x)
    {
        var e = Float64Functions.Exp(x < 0 ? x : -x);
        return x < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    /// <summary>ln(1 + e^x).</summary>
    public static double SoftPlus(double x) => Math.Max(x, 0) + Float64Functions.Log(1 + Float64Functions.Exp(-Math.Abs(x)));

    /// <summary>The zero of an increasing slope that takes both signs, by doubling from 0 and bisection.</summary>
    public static double IncreasingRoot(Func<double, double> slope)
    {
        double low = -1, high = 1;
        while (slope(low) > 0)
        {
            low *= 2;
        }

        while (slope(high) < 0)
        {
            high *= 2;
        }

        return Bisect(slope, low, high);
    }

    /// <summary>A point at which the slope is not negative (or not positive, going down), by doubling steps from a start.</summary>
    /// <param name="slope">The derivative.</param>
    /// <param name="start">Where the search begins.</param>
    /// <param name="direction">1 to go up, -1 to go down.</param>
    public static double Beyond(Func<double, double> slope, double start, int direction)
    {
        for (var step = 1.0; step < Furthest; step *= 2)
        {
            if (slope(start + (direction * step)) * direction >= 0)
            {
                return start + (direction * step);
            }
        }

        return start + (direction * Furthest);
    }

    /// <summary>The least point of a loss: ends of pieces, and every change of the slope from negative to positive between them.</summary>
    /// <remarks>A piece is looked at in 64 cells of equal width, so a dip narrower than a cell may be missed.</remarks>
    public static double Least(Func<double, double> loss, params ReadOnlySpan<Piece> pieces)
    {
        double best = pieces[0].Low, least = loss(best);
        foreach (var piece in pieces)
        {
            var width = (piece.High - piece.Low) / Cells;
            var left = piece.Low;
            var before = piece.Slope(left);
            for (var i = 1; i <= Cells && width > 0; i++)
            {
                var right = i == Cells ? piece.High : piece.Low + (i * width);
                var after = piece.Slope(right);
                if (before < 0 && after >= 0)
                {
                    Consider(Bisect(piece.Slope, left, right));
                }

                (left, before) = (right, after);
            }

            Consider(piece.High);
        }

        return best;

        void Consider(double at)
        {
            var value = loss(at);
            if (value < least)
            {
                (best, least) = (at, value);
            }
        }
    }

    // Ends when no double is left between the two.
    private static double Bisect(Func<double, double> slope, double low, double high)
    {
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (slope(middle) < 0)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }
}
