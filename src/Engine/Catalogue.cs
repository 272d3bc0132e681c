namespace TheoremCheck.Engine;

/// <summary>The one list of claims, in printed order, that tests, command line, reports and ledger read.</summary>
public sealed class Catalogue
{
    // Beyond this no id is near, and the distance would take long to say so.
    private const int LongestId = 200;

    private readonly Dictionary<string, Claim> byId;

    /// <summary>A catalogue of the given claims.</summary>
    /// <param name="claims">In printed order.</param>
    /// <exception cref="ArgumentException">When an id occurs twice, or a claim refers to one that is not here.</exception>
    public Catalogue(IEnumerable<Claim> claims)
    {
        Claims = [.. claims];
        byId = new(StringComparer.Ordinal);
        foreach (var claim in Claims)
        {
            if (!byId.TryAdd(claim.Id, claim))
            {
                throw new ArgumentException($"the id {claim.Id} occurs twice", nameof(claims));
            }
        }

        foreach (var claim in Claims)
        {
            foreach (var other in References(claim).Where(id => !byId.ContainsKey(id)))
            {
                throw new ArgumentException($"{claim.Id} refers to {other}, which is not in the catalogue", nameof(claims));
            }
        }
    }

    /// <summary>The claims in printed order.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claim with the id, or null.</summary>
    public Claim? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The claims whose id matches a glob: * stands for any characters, ? for one; an id matches itself.</summary>
    public IReadOnlyList<Claim> Matching(string glob) => [.. Claims.Where(c => Glob.Matches(glob, c.Id))];

    /// <summary>The steps of a claim's proof, in printed order.</summary>
    public IReadOnlyList<Claim> StepsOf(string id) => [.. Claims.Where(c => c.StepOf == id)];

    /// <summary>The ids nearest to one that is not there, for a message.</summary>
    public IReadOnlyList<string> Near(string id) => id.Length > LongestId ? [] :
        [.. Claims.Select(c => c.Id).OrderBy(known => Glob.Distance(known, id)).ThenBy(known => known, StringComparer.Ordinal).Take(3)];

    private static IEnumerable<string> References(Claim claim) =>
        claim.Uses.Concat(new[] { claim.Repair, claim.Repairs, claim.StepOf }.OfType<string>());
}
