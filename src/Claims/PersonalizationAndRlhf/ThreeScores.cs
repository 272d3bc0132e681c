namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The order type of three scores: each triple of real numbers is ordered like one with entries 0, 1 and 2.</summary>
/// <param name="I">s_i.</param>
/// <param name="J">s_j.</param>
/// <param name="K">s_k.</param>
public sealed record ThreeScores(int I, int J, int K);
