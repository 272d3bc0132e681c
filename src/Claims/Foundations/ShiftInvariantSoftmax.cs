using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A menu and a number added to all utilities.</summary>
/// <param name="Menus">V, S and j.</param>
/// <param name="Shift">c.</param>
public sealed record ShiftedMenu(NestedMenus Menus, Rational Shift);

/// <summary>A constant added to all utilities cancels.</summary>
public sealed class ShiftInvariantSoftmax : IStatement<ShiftedMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<ShiftedMenu> Claim { get; } = new()
    {
        Id = "foundations/shift",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("identification, display", line: 111),
        Statement = "e^(V_j + c) / Σ_{k in S} e^(V_k + c) = e^c e^(V_j) / (e^c Σ_{k in S} e^(V_k)) = e^(V_j) / Σ_{k in S} e^(V_k) for all c and j in S.",
        Reading = "All three sums run over S.",
        Domain = new()
        {
            Name = $"{NestedMenus.Domain.Name}, c within ±20",
            Draw = draws => new(NestedMenus.Domain.Draw(draws), draws.Utility()),
            Print = c => $"{NestedMenus.Domain.Print(c.Menus)}, c = {c.Shift}",
        },
        Conclusion = new ShiftInvariantSoftmax(),
        Controls =
        [
            new("when c is added to V_j alone", new OneShifted()),
            new("when all utilities are multiplied by c", new Multiplied()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ShiftedMenu c)
        where T : struct, IReal<T>
    {
        var v = c.Menus.Utilities.Lift<T>();
        var plain = Plain(c, v);
        var (factor, sum) = (T.Exp(T.Of(c.Shift)), T.Zero);
        foreach (var k in c.Menus.Menu)
        {
            sum += T.Exp(v[k]);
        }

        T[] shifted = [.. v.Select(x => x + T.Of(c.Shift))];
        return Gap.All(
            Gap.Equal(Luce.Softmax<T>(shifted, c.Menus.J, c.Menus.Menu.Span), plain).Named("left"),
            Gap.Equal(factor * T.Exp(v[c.Menus.J]) / (factor * sum), plain).Named("middle"));
    }

    private sealed class OneShifted : IStatement<ShiftedMenu>
    {
        public Gap<T> Evaluate<T>(ShiftedMenu c)
            where T : struct, IReal<T>
        {
            var v = c.Menus.Utilities.Lift<T>();
            var plain = Plain(c, v);
            v[c.Menus.J] += T.Of(c.Shift);
            return Gap.Equal(Luce.Softmax<T>(v, c.Menus.J, c.Menus.Menu.Span), plain);
        }
    }

    private sealed class Multiplied : IStatement<ShiftedMenu>
    {
        public Gap<T> Evaluate<T>(ShiftedMenu c)
            where T : struct, IReal<T>
        {
            var v = c.Menus.Utilities.Lift<T>();
            return Gap.Equal(Luce.Softmax<T>([.. v.Select(x => x * T.Of(c.Shift))], c.Menus.J, c.Menus.Menu.Span), Plain(c, v));
        }
    }

    private static T Plain<T>(ShiftedMenu c, T[] v)
        where T : struct, IReal<T> => T.One / Reals.Sum(c.Menus.Menu.Count, k => T.Exp(v[c.Menus.Menu[k]] - v[c.Menus.J]));
}
