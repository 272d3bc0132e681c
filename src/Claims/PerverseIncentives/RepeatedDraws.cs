using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Alternatives drawn independently from a law on messages.</summary>
/// <param name="Law">P_π̄ of each message.</param>
/// <param name="Size">|Y|.</param>
public sealed record DrawnAlternatives(ValueList<Rational> Law, int Size)
{
    /// <summary>Two to four draws.</summary>
    public static Domain<DrawnAlternatives> Domain { get; } = new()
    {
        Name = "laws on 1 to 4 messages, zeros included, 2 to 4 independent draws",
        Draw = draws => new(draws.Distribution(draws.Integer(1, 4)), draws.Integer(2, 4)),
        Print = Printed,
        Edges = [new([1], 2), new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], 2)],
        Classes = [new("more draws than messages", c => c.Size > c.Law.Count, Rational.Ratio(1, 20)), new("room for distinct messages", c => c.Size <= c.Law.Count(p => !p.IsZero), Rational.Ratio(1, 20))],
        Wider = new()
        {
            Name = "the same from 1 draw",
            Draw = draws => new(draws.Distribution(draws.Integer(1, 4)), draws.Integer(1, 4)),
            Print = Printed,
        },
    };

    private static string Printed(DrawnAlternatives c) => $"P_π̄ = {c.Law}, |Y| = {c.Size}";
}

/// <summary>Elements of Y can repeat: independent draws do with positive probability, so Y is a multiset.</summary>
public sealed class RepeatedDraws : IStatement<DrawnAlternatives>
{
    /// <summary>The claim.</summary>
    public static Claim<DrawnAlternatives> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec2.4.multiset",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Sec. 2.4", line: 72),
        Statement = "If |Y| ≥ 2 alternatives are drawn independently from any law on finitely many messages, then some message repeats with positive probability, 1 - |Y|! e_{|Y|}(P), e_k the elementary symmetric polynomial.",
        Reading = "'Elements can repeat' for the alternatives as Assumption 1 draws them (line 228); data sets repeat their data likewise.",
        Domain = DrawnAlternatives.Domain,
        Hypotheses = [new("|Y| ≥ 2", c => c.Size >= 2)],
        Conclusion = new RepeatedDraws(),
        Controls =
        [
            new("some message surely repeats", new SurelyRepeats()),
            new("the probability is 1 - e_{|Y|}(P)", new WithoutFactorial()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DrawnAlternatives c)
        where T : struct, IReal<T>
    {
        var repeated = Repeated<T>(c);
        return Gap.All(
            Gap.Greater(repeated, T.Zero).Named("repeats can occur"),
            Gap.Equal(repeated, T.One - (T.Of(Enumerable.Range(1, c.Size).Aggregate(1, (f, i) => f * i)) * Symmetric<T>(c))).Named("closed form"));
    }

    private static T Repeated<T>(DrawnAlternatives c)
        where T : struct, IReal<T>
    {
        var law = c.Law.Lift<T>();
        var sum = T.Zero;
        for (var code = 0; code < (int)Math.Pow(law.Length, c.Size); code++)
        {
            var (product, seen, twice) = (T.One, 0, false);
            for (int draw = 0, rest = code; draw < c.Size; draw++, rest /= law.Length)
            {
                var message = rest % law.Length;
                product *= law[message];
                twice |= (seen >> message & 1) == 1;
                seen |= 1 << message;
            }

            sum += twice ? product : T.Zero;
        }

        return sum;
    }

    private static T Symmetric<T>(DrawnAlternatives c)
        where T : struct, IReal<T>
    {
        var e = new T[c.Size + 1];
        Array.Fill(e, T.Zero);
        e[0] = T.One;
        foreach (var p in c.Law.Lift<T>())
        {
            for (var k = c.Size; k > 0; k--)
            {
                e[k] += p * e[k - 1];
            }
        }

        return e[c.Size];
    }

    private sealed class SurelyRepeats : IStatement<DrawnAlternatives>
    {
        public Gap<T> Evaluate<T>(DrawnAlternatives c)
            where T : struct, IReal<T> => Gap.Equal(Repeated<T>(c), T.One);
    }

    private sealed class WithoutFactorial : IStatement<DrawnAlternatives>
    {
        public Gap<T> Evaluate<T>(DrawnAlternatives c)
            where T : struct, IReal<T> => Gap.Equal(Repeated<T>(c), T.One - Symmetric<T>(c));
    }
}
