using System.Globalization;
using System.Text;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>Writes what Figure 4 shows as comma-separated values: how it was made in comment lines, then one line per row.</summary>
internal static class RingTables
{
    /// <summary>One row per δ.</summary>
    public static string Curves(string name, RingCurves curves)
    {
        RingCurve[] columns =
        [
            .. curves.Rewards, curves.Average, curves.Borda, curves.Optimal, curves.Dpo,
            .. from source in Enum.GetValues<VarianceSource>() from alpha in RingCurves.Shown(source) select curves.Corrected(source, alpha),
            curves.Consistent,
        ];
        var text = Headed(name, curves.Ring);
        Line(text, "delta", columns.Select(c => c.Name));
        for (var i = 0; i < curves.Ring.Size; i++)
        {
            Line(text, curves.Ring.Difference(i).ToString(CultureInfo.InvariantCulture), columns.Select(c => c.Values is { } v ? v[i].ToString() : string.Empty));
        }

        return text.ToString();
    }

    /// <summary>One row per variance and α.</summary>
    public static string Correction(string name, RingCurves curves)
    {
        var text = Headed(name, curves.Ring);
        Line(text, "variance", ["alpha", "total_variation", "kl", "average_reward", "pi_-10", "pi_0", "pi_10", "most_probable"]);
        foreach (var p in curves.Correction)
        {
            var policy = p.Policy;
            string At(int difference) => policy?.Bounds(curves.Ring.Position(difference)) is var (low, high) ? new CertainNumber(low, high).ToString() : string.Empty;
            Line(
                text,
                p.Variance == VarianceSource.PairedLabels ? "eq19" : "variance",
                [
                    Decimal(p.Alpha),
                    .. new[] { p.TotalVariation, p.Divergence, p.Reward }.Select(x => policy is null ? string.Empty : x.ToString()),
                    At(-10), At(0), At(10),
                    policy is null ? string.Empty : string.Join(' ', Greatest(curves.Ring, policy)),
                ]);
        }

        return text.ToString();
    }

    /// <summary>One row per choice of slopes.</summary>
    public static string Grid(string name, IReadOnlyList<RingGridRow> rows)
    {
        var text = Headed(name, null);
        Line(text, "side_peak",
        [
            "middle_peak", "side_rate", "middle_rate", "average_greatest_at_sides", "nbc_greatest_at_0", "dpo_greatest_at_0", "dpo_in_nbc_order",
            "corrected_eq19_alpha_1_greatest_at_sides", "corrected_variance_alpha_1_greatest_at_sides", "corrected_eq19_alpha_2_greatest_at_sides",
            "kl_less_at_alpha_1_than_dpo", "kl_less_at_alpha_2_than_1",
        ]);
        foreach (var r in rows)
        {
            bool?[] answers =
            [
                r.AverageAtSides, r.BordaAtMiddle, r.DpoAtMiddle, r.DpoInBordaOrder, r.CorrectedAtSides, r.CorrectedAtSidesByVariance,
                r.StrongerAtSides, r.CloserAtOne, r.CloserAtTwo,
            ];
            Line(
                text,
                Decimal(r.Ring.Peaks[0]),
                [Decimal(r.Ring.Peaks[1]), Decimal(r.Ring.Rates[0]), Decimal(r.Ring.Rates[1]), .. answers.Select(a => a is null ? "undecided" : a.Value ? "yes" : "no")]);
        }

        return text.ToString();
    }

    /// <summary>The slopes in words.</summary>
    public static string Slopes(RingRewards ring) =>
        $"peaks {string.Join(", ", ring.Peaks.Select(Decimal))}; rates {string.Join(", ", ring.Rates.Select(Decimal))}";

    private static string Decimal(Rational value) => value.ToDouble().ToString("0.######", CultureInfo.InvariantCulture);

    private static IEnumerable<int> Greatest(RingRewards ring, CertifiedMinimum policy) => Enumerable.Range(0, ring.Size)
        .Where(i => Enumerable.Range(0, ring.Size).All(j => !policy.IsAbove(j, i)))
        .Select(ring.Difference);

    private static StringBuilder Headed(string name, RingRewards? ring)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {name}: the ring of 40 prompts with types -10, 0, 10 in the population limit; beta = 1, uniform reference\n");
        text.Append(CultureInfo.InvariantCulture, $"# {(ring is null ? "sides: the types -10 and 10; middle: the type 0" : Slopes(ring))}; reward = peak * max(0, 1 - rate * circular distance); the paper prints no slopes\n");
        text.Append("# every decimal is certain; an empty field has no certificate\n");
        text.Append("# corrected DPO is not convex: its policy is the strict local minimiser that descent from the reference leads to, and may not be the global one\n");
        text.Append("# eq19: V from two labels of each user, with the log policy ratio as average reward difference; variance: V = Var_u of the reward difference\n");
        return text;
    }

    private static void Line(StringBuilder text, string first, IEnumerable<string> rest) => text.Append(string.Join(',', rest.Prepend(first))).Append('\n');
}
