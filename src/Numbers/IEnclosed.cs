namespace TheoremCheck.Numbers;

/// <summary>A number known by an interval around it.</summary>
public interface IEnclosed
{
    /// <summary>The interval that contains the number.</summary>
    Interval Bounds { get; }
}
