using System.Text;
using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Tests.Properties.Abuse;

/// <summary>Damages a text in the ways files are damaged, and in the ways somebody hostile would damage them; the same for the same seed.</summary>
internal static class Mutation
{
    private static readonly string[] Hostile =
    [
        "NaN", "Infinity", "-Infinity", "1e999999999", "-1e-999999999", "\"1/0\"", "\"-0\"", "0x10", "null", "true", "[]", "{}", "\"\"", "\"\\u0000\"", "\"\\ud800\"",
        "99999999999999999999999999", "-1", "2147483647", "-2147483648", "1.5", "\"1e400\"", "\"NaN\"", "{\"claims\":[]}", "\"<script>\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]",
        "\"a\":1,\"a\":2", new string('[', 2_000), new string('9', 5_000), "\"" + new string('x', 20_000) + "\"",
    ];

    public static string Of(string text, ulong seed)
    {
        var draws = new Random(unchecked((int)(Seeds.Of(text[..Math.Min(20, text.Length)]) ^ (seed * 0x9E3779B97F4A7C15))));
        var damaged = new StringBuilder(text);
        for (var k = draws.Next(3); k >= 0; k--)
        {
            var at = draws.Next(damaged.Length + 1);
            switch (draws.Next(7))
            {
                case 0:
                    damaged.Remove(at, Math.Min(draws.Next(40), damaged.Length - at));
                    break;
                case 1:
                    damaged.Insert(at, Hostile[draws.Next(Hostile.Length)]);
                    break;
                case 2:
                    damaged.Insert(at, (char)draws.Next(1, 0x3000));
                    break;
                case 3:
                    damaged.Length = at;
                    break;
                case 4 when damaged.Length > 0:
                    var from = draws.Next(damaged.Length);
                    var piece = damaged.ToString(from, Math.Min(draws.Next(200), damaged.Length - from));
                    damaged.Insert(at, piece);
                    break;
                default:
                    ReplaceValue(damaged, draws);
                    break;
            }
        }

        return damaged.ToString();
    }

    // A value whole: what follows a colon up to the next comma or brace, so that the JSON stays JSON and its meaning goes wrong.
    private static void ReplaceValue(StringBuilder text, Random draws)
    {
        var whole = text.ToString();
        var colons = Enumerable.Range(0, whole.Length).Where(i => whole[i] == ':').ToList();
        if (colons.Count == 0)
        {
            return;
        }

        var from = colons[draws.Next(colons.Count)] + 1;
        var end = whole.IndexOfAny([',', '}', ']', '\n'], from);
        text.Remove(from, (end < 0 ? whole.Length : end) - from);
        text.Insert(from, Hostile[draws.Next(Hostile.Length)]);
    }
}
