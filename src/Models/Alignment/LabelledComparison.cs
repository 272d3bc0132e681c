using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>One labelled comparison: y_w was preferred to y_l.</summary>
/// <param name="Winner">The index of y_w.</param>
/// <param name="Loser">The index of y_l; may be that of y_w, since two independent draws can coincide.</param>
/// <param name="Weight">The mass of the comparison in the expectation, positive.</param>
public sealed record LabelledComparison(int Winner, int Loser, Rational Weight);
