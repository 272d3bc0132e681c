using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TheoremCheck.Cli.Report;

/// <summary>A piece of a statement: words, or a formula with the LaTeX that typesets it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Latex">The formula for KaTeX; null for words.</param>
internal sealed record TextPiece(string Text, string? Latex);

/// <summary>Statements are plain text with the documents' symbols; this finds the formulas in them and writes those as LaTeX.</summary>
/// <remarks>What it cannot read stays as text, so nothing of a statement is ever lost.</remarks>
internal static partial class FormulaText
{
    private const string Functions = "exp log max min sup inf lim argmin argmax sign";

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['α'] = "\\alpha ", ['β'] = "\\beta ", ['γ'] = "\\gamma ", ['δ'] = "\\delta ", ['ε'] = "\\varepsilon ", ['ζ'] = "\\zeta ", ['η'] = "\\eta ",
        ['θ'] = "\\theta ", ['κ'] = "\\kappa ", ['λ'] = "\\lambda ", ['μ'] = "\\mu ", ['ν'] = "\\nu ", ['ξ'] = "\\xi ", ['π'] = "\\pi ", ['ρ'] = "\\rho ",
        ['σ'] = "\\sigma ", ['τ'] = "\\tau ", ['φ'] = "\\varphi ", ['χ'] = "\\chi ", ['ψ'] = "\\psi ", ['ω'] = "\\omega ", ['Γ'] = "\\Gamma ", ['Δ'] = "\\Delta ",
        ['Θ'] = "\\Theta ", ['Λ'] = "\\Lambda ", ['Φ'] = "\\Phi ", ['Ψ'] = "\\Psi ", ['Ω'] = "\\Omega ", ['Σ'] = "\\textstyle\\sum ", ['∑'] = "\\textstyle\\sum ",
        ['Π'] = "\\textstyle\\prod ", ['∏'] = "\\textstyle\\prod ", ['∫'] = "\\textstyle\\int ", ['∂'] = "\\partial ", ['∇'] = "\\nabla ", ['ℓ'] = "\\ell ", ['ℝ'] = "\\mathbb{R} ",
        ['≤'] = "\\le ", ['≥'] = "\\ge ", ['≠'] = "\\ne ", ['≻'] = "\\succ ", ['≺'] = "\\prec ", ['⪰'] = "\\succeq ", ['∈'] = "\\in ", ['∉'] = "\\notin ", ['∩'] = "\\cap ",
        ['∪'] = "\\cup ", ['∖'] = "\\setminus ", ['⊆'] = "\\subseteq ", ['⊂'] = "\\subset ", ['∅'] = "\\emptyset ", ['∞'] = "\\infty ", ['→'] = "\\to ", ['↦'] = "\\mapsto ",
        ['↔'] = "\\leftrightarrow ", ['⇒'] = "\\Rightarrow ", ['⇔'] = "\\Leftrightarrow ", ['⟺'] = "\\iff ", ['∀'] = "\\forall ", ['∃'] = "\\exists ", ['≈'] = "\\approx ",
        ['∝'] = "\\propto ", ['≡'] = "\\equiv ", ['⊕'] = "\\oplus ", ['√'] = "\\surd ", ['·'] = "\\cdot ", ['×'] = "\\times ", ['÷'] = "\\div ", ['±'] = "\\pm ", ['−'] = "-",
        ['…'] = "\\ldots ", ['½'] = "\\tfrac12 ", ['⌊'] = "\\lfloor ", ['⌋'] = "\\rfloor ", ['⌈'] = "\\lceil ", ['⌉'] = "\\rceil ", ['‖'] = "\\| ", ['⟨'] = "\\langle ", ['⟩'] = "\\rangle ",
        ['∘'] = "\\circ ", ['∧'] = "\\wedge ", ['∨'] = "\\vee ", ['¬'] = "\\neg ", ['′'] = "'", ['%'] = "\\%", ['#'] = "\\#", ['&'] = "\\&", ['$'] = "\\$", ['{'] = "\\{", ['}'] = "\\}", ['~'] = "\\sim ",
        ['\\'] = "\\setminus ",
    };

    private static readonly Dictionary<char, char> Raised = new()
    {
        ['²'] = '2', ['³'] = '3', ['¹'] = '1', ['⁰'] = '0', ['⁴'] = '4', ['⁵'] = '5', ['⁶'] = '6', ['⁷'] = '7', ['⁸'] = '8', ['⁹'] = '9', ['⁻'] = '-', ['ⁿ'] = 'n', ['⁺'] = '+', ['ᵀ'] = 'T',
    };

    private static readonly Dictionary<char, string> Accents = new() { ['\u0304'] = "\\bar", ['\u0303'] = "\\tilde", ['\u0302'] = "\\hat" };

    /// <summary>The pieces of a text; joined with nothing between they are the text.</summary>
    public static IReadOnlyList<TextPiece> Pieces(string text)
    {
        List<TextPiece> pieces = [];
        var words = Words().Matches(text.Normalize(NormalizationForm.FormD)).Select(m => m.Value).ToList();
        var formula = new StringBuilder();
        foreach (var (word, i) in words.Select((w, i) => (w, i)))
        {
            var core = word.Trim();
            var last = core.Length > 0 && ",;:.".Contains(core[^1], StringComparison.Ordinal) ? core[^1..] : string.Empty;
            if (IsFormula(core[..^last.Length], i > 0 ? words[i - 1].Trim() : string.Empty))
            {
                formula.Append(word.AsSpan(0, word.TrimEnd().Length - last.Length));
                var after = last + word[word.TrimEnd().Length..];
                if (last.Length > 0 || i == words.Count - 1)
                {
                    Flush(pieces, formula);
                    pieces.Add(new(after, null));
                }
                else
                {
                    formula.Append(after);
                }
            }
            else
            {
                Flush(pieces, formula);
                pieces.Add(new(word, null));
            }
        }

        Flush(pieces, formula);
        return [.. pieces.Where(p => p.Text.Length > 0).Select(p => p with { Text = p.Text.Normalize(NormalizationForm.FormC) })];
    }

    private static void Flush(List<TextPiece> pieces, StringBuilder formula)
    {
        if (formula.Length == 0)
        {
            return;
        }

        var text = formula.ToString();
        var trimmed = text.TrimEnd();
        pieces.Add(Balanced(trimmed) ? new(trimmed, Latex(trimmed)) : new(trimmed, null));
        pieces.Add(new(text[trimmed.Length..], null));
        formula.Clear();
    }

    private static bool IsFormula(string word, string before)
    {
        if (word.Length == 0)
        {
            return false;
        }

        if (Functions.Split(' ').Contains(word))
        {
            return true;
        }

        if (word is "a" or "A" or "I")
        {
            return before.Length > 0 && "=<>≤≥+-".Contains(before[^1], StringComparison.Ordinal);
        }

        return !Plain().IsMatch(word) && !word.Contains('"', StringComparison.Ordinal);
    }

    private static bool Balanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
        }

        return depth == 0 || text.Length < 200;
    }

    private static string Latex(string text)
    {
        var at = 0;
        return Run(text, ref at, null);
    }

    private static string Run(string text, ref int at, char? until)
    {
        var latex = new StringBuilder();
        while (at < text.Length && text[at] != until)
        {
            var c = text[at];
            if (c is '_' or '^')
            {
                at++;
                latex.Append(c).Append('{').Append(Script(text, ref at)).Append('}');
            }
            else if (Raised.ContainsKey(c))
            {
                latex.Append("^{");
                for (; at < text.Length && Raised.TryGetValue(text[at], out var low); at++)
                {
                    latex.Append(low);
                }

                latex.Append('}');
            }
            else
            {
                latex.Append(Atom(text, ref at));
            }
        }

        return latex.ToString();
    }

    private static string Script(string text, ref int at)
    {
        if (at < text.Length && text[at] is '(' or '{')
        {
            var close = text[at] == '(' ? ')' : '}';
            var (open, end, depth) = (at, at, 0);
            for (; end < text.Length; end++)
            {
                depth += text[end] == text[open] ? 1 : text[end] == close ? -1 : 0;
                if (depth == 0)
                {
                    break;
                }
            }

            var inner = text[(open + 1)..Math.Min(end, text.Length)];
            at = Math.Min(end + 1, text.Length);
            var from = 0;
            return Run(inner, ref from, null);
        }

        var script = new StringBuilder();
        var first = true;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '*' or '\'' or '∞' || (first && text[at] is '-' or '−') || Accents.ContainsKey(text[at])))
        {
            script.Append(Atom(text, ref at));
            first = false;
        }

        return script.Length == 0 ? "\\," : script.ToString();
    }

    private static string Atom(string text, ref int at)
    {
        var c = text[at];
        if (char.IsAsciiLetter(c))
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            var word = text[at..end];
            if (end < text.Length && Accents.TryGetValue(text[end], out var accent) && word.Length == 1)
            {
                at = end + 1;
                return $"{accent}{{{word}}}";
            }

            at = end;
            return word.Length == 1 ? word
                : word is "argmin" or "argmax" or "sign" ? $"\\operatorname{{{word}}}"
                : Functions.Split(' ').Contains(word) ? $"\\{word} "
                : $"\\mathrm{{{word}}}";
        }

        at++;
        if (at < text.Length && Accents.TryGetValue(text[at], out var over) && Symbols.TryGetValue(c, out var base1))
        {
            at++;
            return $"{over}{{{base1.Trim()}}}";
        }

        if (c == '*')
        {
            var raised = at >= 2 && (char.IsLetter(text[at - 2]) || text[at - 2] is ')' or '_' or '\u0304');
            return raised ? "^{*}" : at >= 2 && text[at - 2] == ' ' ? "\\cdot " : "{*}";
        }

        return Symbols.TryGetValue(c, out var symbol) ? symbol
            : c == ' ' ? Space(text, at)
            : c < 128 ? c.ToString()
            : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate ? string.Empty
            : $"\\text{{{c}}}";
    }

    // TeX spaces relations and operators itself; only two names side by side need a space of ours.
    private static string Space(string text, int next) =>
        next >= 2 && next < text.Length && IsName(text[next - 2]) && IsName(text[next]) ? "\\ " : " ";

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '(' or ')';

    [GeneratedRegex(@"\S+\s*")]
    private static partial Regex Words();

    // Words as prose has them, hyphened or in parentheses, with an apostrophe, a possessive, or nothing but dashes.
    [GeneratedRegex(@"^[(\[“""]*([A-Za-z][A-Za-z]+([-–’'/][A-Za-z]+)*(-\d+)?|[AaI]|i\.i\.d|[–—]+)[)\]”""]*$")]
    private static partial Regex Plain();
}
