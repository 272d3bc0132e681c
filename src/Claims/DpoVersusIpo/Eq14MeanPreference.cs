using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The mean of v over two independent draws is the middle of the scale.</summary>
/// <remarks>(9a) plays no part. Each pair of different responses adds v + v' = α1 + α2 by (9c), each response against itself half of that by (9b).</remarks>
public static class Eq14MeanPreference
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq14.meanv",
        Kind = ClaimKind.Lemma,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (14)", line: 201),
        Statement = "For y2, y iid from μ and v within (9): E[v(y2,y)] = (α1+α2)/2, from (9b) and (9c).",
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.MeanPreference, CrossLine.Middle),
        Controls =
        [
            new("the mean is (α2-α1)/2", new SameValue(CrossLine.MeanPreference, CrossLine.HalfTheWidth)),
        ],
    };
}
