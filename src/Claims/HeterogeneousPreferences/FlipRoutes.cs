using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Populations;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The program of Appendix E for all ordered pairs of a population, both as displayed and as its prose means it, by four routes.</summary>
/// <remarks>
/// OR-Tools' answer as an exact primal and dual pair or Farkas vector; the closed form in rationals; the closed form in integers; and
/// the certificate of the latter, put to the checker of linear programs, which knows nothing of flips.
/// </remarks>
public sealed class FlipRoutes(ILinearProgramSolver solver) : IStatement<BradleyTerryMixture>
{
    /// <summary>The claim, over a solver of linear programs.</summary>
    /// <param name="solver">What it answers is checked exactly.</param>
    public static Claim<BradleyTerryMixture> Claim(ILinearProgramSolver solver) => new()
    {
        Id = "heterogeneous-preferences/appe.lp.routes",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, all pairs (i, j)", line: 843),
        Statement = "For all i, j with NBC(y_i; D_U) > NBC(y_j; D_U) and both right sides +δ and −δ, ε = δ = 10^-5: the program with non-strict "
            + "inequalities has a minimum or no point, and its least distance is that of moving mass from the responses of greatest P_i − P_j to the one of least.",
        Reading = "The method of the experiment: one program per ordered pair. The minimum over pairs is the distance that is recorded.",
        Uses = ["heterogeneous-preferences/appe.lp.flip.repaired", "heterogeneous-preferences/appe.lp.strict.repaired"],
        Expected = VerdictKind.Supported,
        Cases = 40,
        Domain = new()
        {
            Name = "1 to 3 Bradley-Terry types on 2 to 4 responses",
            Draw = draws =>
            {
                var (n, types) = (draws.Integer(2, 4), draws.Integer(1, 3));
                return new(draws.InnerDistribution(types), draws.List(types, d => d.List(n, e => (Rational)(1 + e.Choose(40)))));
            },
            Print = c => $"e^r = {string.Join(", ", c.Weights)} with shares {c.Shares}",
            Edges =
            [
                new([Rational.Ratio(63, 210), Rational.Ratio(76, 210), Rational.Ratio(71, 210)], [[10, 36, 9, 8], [19, 20, 13, 24], [29, 7, 8, 27]]),
                new([1], [[1, 1]]),
                new(Distributions.Uniform(2), [[6, 1, 1], [1, 5, 2]]),
            ],
        },
        Conclusion = new FlipRoutes(solver),
        Controls = [new("the two right sides give one distance", new EitherSign())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BradleyTerryMixture c)
        where T : struct, IReal<T>
    {
        var preferences = PreferenceMatrix.Of(c);
        return Gap.All(
            from pair in Ordered(c)
            from sign in new[] { +1, -1 }
            select Agree<T>(preferences, pair with { Delta = sign * pair.Delta }).Named($"i = {pair.Upper + 1}, j = {pair.Lower + 1}, r = {sign * pair.Delta}"));
    }

    private static IEnumerable<BordaFlip> Ordered(BradleyTerryMixture c) =>
        from i in Enumerable.Range(0, c.Responses)
        from j in Enumerable.Range(0, c.Responses)
        let pair = new BordaFlip(c, i, j, SensitivityRequest.PrintedMargin, SensitivityRequest.PrintedMargin)
        where pair.UniformGap.Sign > 0
        select pair;

    private Gap<T> Agree<T>(PreferenceMatrix preferences, BordaFlip c)
        where T : struct, IReal<T>
    {
        var problem = c.Program(c.Delta);
        var program = problem.ToLinearProgram();
        var gains = preferences.Gains(c.Upper, c.Lower);
        var certificate = UniformFlip.Solve(gains, preferences.Denominator, new(preferences.Count, c.Epsilon, c.Delta));
        var solved = CertifiedLinearProgram.Solve(program, solver);
        var proved = CertificateChecker.Verify(program, certificate.ToLinearProgramResult(gains, preferences.Denominator), out var fault);
        return Gap.All(
            Gap.Fact<T>(proved, proved ? "the certificate in integers is one of the linear program" : fault),
            (problem.Solve<Rational>(), certificate, solved) switch
            {
                (FlipAnswer<Rational>.Found closed, FlipCertificate.Found found, CertifiedResult.Optimal optimal) => Gap.All(
                    Gap.Equal(T.Of(closed.Distance), T.Of(optimal.Value)).Named("closed form and solver"),
                    Gap.Equal(T.Of(found.Distance), T.Of(optimal.Value)).Named("closed form in integers and solver")),
                (FlipAnswer<Rational>.Impossible, FlipCertificate.Impossible, CertifiedResult.Infeasible) => Gap.Holds<T>("no q, by every route"),
                _ => Gap.Fails<T>("the routes differ"),
            });
    }

    private sealed class EitherSign : IStatement<BradleyTerryMixture>
    {
        public Gap<T> Evaluate<T>(BradleyTerryMixture c)
            where T : struct, IReal<T> => Gap.All(Ordered(c).Select(pair => pair.Program(-pair.Delta).Solve<Rational>().Match(
                meant => pair.Program(pair.Delta).Solve<Rational>().Match(
                    displayed => Gap.Equal(T.Of(meant.Distance), T.Of(displayed.Distance)),
                    _ => Gap.Fails<T>("no q with +δ")),
                _ => Gap.Holds<T>("no q with −δ"))));
    }
}
