using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>Polynomials of one variable as arrays of coefficients, the constant first.</summary>
/// <remarks>Dense and exact over <see cref="Rational"/>: what distribution functions become in a suitable coordinate.</remarks>
public static class Polynomials
{
    /// <summary>The product.</summary>
    public static T[] Times<T>(T[] p, T[] q)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(q);
        var product = new T[p.Length + q.Length - 1];
        Array.Fill(product, T.Zero);
        for (var i = 0; i < p.Length; i++)
        {
            if (T.Compare(p[i], T.Zero) == Comparison.Equal)
            {
                continue;
            }

            for (var k = 0; k < q.Length; k++)
            {
                product[i + k] += p[i] * q[k];
            }
        }

        return product;
    }

    /// <summary>The n-th power, n at least 0, by repeated multiplication.</summary>
    public static T[] Power<T>(T[] p, int n)
        where T : struct, IReal<T>
    {
        T[] power = [T.One];
        for (var i = 0; i < n; i++)
        {
            power = Times(power, p);
        }

        return power;
    }

    /// <summary>The derivative.</summary>
    public static T[] Derivative<T>(T[] p)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(p);
        if (p.Length == 1)
        {
            return [T.Zero];
        }

        var derivative = new T[p.Length - 1];
        for (var i = 1; i < p.Length; i++)
        {
            derivative[i - 1] = T.Of(i) * p[i];
        }

        return derivative;
    }

    /// <summary>The antiderivative that is 0 at 0.</summary>
    public static T[] Antiderivative<T>(T[] p)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(p);
        var integral = new T[p.Length + 1];
        integral[0] = T.Zero;
        for (var i = 0; i < p.Length; i++)
        {
            integral[i + 1] = p[i] / T.Of(i + 1);
        }

        return integral;
    }

    /// <summary>The value at x, by Horner's rule.</summary>
    public static T At<T>(T[] p, T x)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(p);
        var value = T.Zero;
        for (var i = p.Length - 1; i >= 0; i--)
        {
            value = (value * x) + p[i];
        }

        return value;
    }
}
