using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine;

/// <summary>Where a claim stands once what it rests on is taken into account.</summary>
/// <param name="Sound">Whether it and everything it rests on is Proved or Supported.</param>
/// <param name="Weakest">The claims that it rests on and that do not hold, itself included.</param>
public sealed record Standing(bool Sound, IReadOnlyList<string> Weakest)
{
    /// <summary>The standing of a claim from the verdicts of the catalogue.</summary>
    /// <param name="catalogue">The claims.</param>
    /// <param name="id">The claim.</param>
    /// <param name="verdict">The verdict of any claim.</param>
    public static Standing Of(Catalogue catalogue, string id, Func<string, VerdictKind> verdict)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(verdict);
        SortedSet<string> weak = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<string> waiting = new([id]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next) || catalogue.Find(next) is not { } claim)
            {
                continue;
            }

            if (verdict(next) is not (VerdictKind.Proved or VerdictKind.Supported))
            {
                weak.Add(next);
            }

            foreach (var used in claim.Uses)
            {
                waiting.Push(used);
            }
        }

        return new(weak.Count == 0, [.. weak]);
    }
}
