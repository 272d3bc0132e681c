using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A number with its derivative, so that a derivative comes from the loss itself and not from a second formula.</summary>
/// <param name="Value">f(q).</param>
/// <param name="Slope">f'(q).</param>
internal readonly record struct Tangent<T>(T Value, T Slope)
    where T : struct, IReal<T>
{
    public static Tangent<T> Variable(T value) => new(value, T.One);

    public static Tangent<T> Of(T value) => new(value, T.Zero);

    public static Tangent<T> Log(Tangent<T> x) => new(T.Log(x.Value), x.Slope / x.Value);

    public static Tangent<T> operator +(Tangent<T> a, Tangent<T> b) => new(a.Value + b.Value, a.Slope + b.Slope);

    public static Tangent<T> operator -(Tangent<T> a, Tangent<T> b) => new(a.Value - b.Value, a.Slope - b.Slope);

    public static Tangent<T> operator *(Tangent<T> a, Tangent<T> b) => new(a.Value * b.Value, (a.Slope * b.Value) + (a.Value * b.Slope));

    public static Tangent<T> operator /(Tangent<T> a, Tangent<T> b) =>
        new(a.Value / b.Value, ((a.Slope * b.Value) - (a.Value * b.Slope)) / (b.Value * b.Value));
}
