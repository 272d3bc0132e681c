using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>A preference datum (Y, y) by its messages, numbered from 0.</summary>
/// <param name="Alternatives">The multiset Y, at least one message; messages may repeat.</param>
/// <param name="Chosen">y, one of them.</param>
/// <remarks>Perverse Incentives, Section 2.4, line 72.</remarks>
public sealed record MessageDatum(ValueList<int> Alternatives, int Chosen)
{
    /// <summary>Whether the choice was among the alternatives: y ∈ Y.</summary>
    public bool IsWellFormed()
    {
        foreach (var x in Alternatives)
        {
            if (x == Chosen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The datum as printed in reports, messages counted from 1: {1, 2}→1.</summary>
    public override string ToString()
    {
        List<int> printed = [];
        foreach (var x in Alternatives)
        {
            printed.Add(x + 1);
        }

        return $"{{{string.Join(", ", printed)}}}→{Chosen + 1}";
    }
}
