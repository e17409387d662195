using System.Globalization;
using System.Text;

namespace Tongjian.Language;

/// <summary>Writes a diagnostic out: place, excerpt with caret, found, expected, remedy, quoted sentences.</summary>
internal static class DiagnosticText
{
    private const int ExcerptWidth = 140;

    public static string Of(Diagnostic diagnostic)
    {
        var where = diagnostic.Where;
        var (line, column) = where.Source.PositionOf(where.Start);
        var text = new StringBuilder();
        var severity = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "finding",
        };
        text.Append(CultureInfo.InvariantCulture, $"{where.Source.Path}:{line}:{column}: {severity} {diagnostic.Name}: {diagnostic.Found}\n");
        AppendExcerpt(text, where, line);
        if (diagnostic.Expected is not null) text.Append("  expected: ").Append(diagnostic.Expected).Append('\n');
        text.Append("  remedy:   ").Append(diagnostic.Remedy);
        foreach (var quotation in diagnostic.Quotations)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {quotation.Label}: {quotation.Where}: ");
            text.Append(OneLine(quotation.Where.Text));
        }

        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, Span where, int line)
    {
        var content = where.Source.Line(line);
        var lineStart = where.Start - OffsetInLine(where);
        var from = where.Start - lineStart;
        var length = Math.Max(1, Math.Min(where.Length, content.Length - from));
        var left = 0;
        if (content.Length > ExcerptWidth)
        {
            left = Math.Max(0, Math.Min(from - (ExcerptWidth / 2), content.Length - ExcerptWidth));
            length = Math.Max(1, Math.Min(length, left + ExcerptWidth - from));
        }

        var shown = content.Slice(left, Math.Min(ExcerptWidth, content.Length - left)).ToString().Replace('\t', ' ');
        text.Append("    ").Append(left > 0 ? "…" : "").Append(shown);
        text.Append(left + shown.Length < content.Length ? "…\n" : "\n");
        var blanks = (left > 0 ? 1 : 0) + Width(content[left..Math.Min(from, content.Length)]);
        var end = Math.Min(from + length, content.Length);
        var carets = from < content.Length ? Math.Max(1, Width(content[from..end])) : 1;
        text.Append(' ', 4 + blanks).Append('^', carets).Append('\n');
    }

    private static int OffsetInLine(Span where)
    {
        var start = where.Start == 0 ? -1 : where.Source.Text.LastIndexOf('\n', where.Start - 1);
        return where.Start - start - 1;
    }

    /// <summary>Columns on a terminal: East Asian wide characters take two.</summary>
    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += rune.Value is >= 0x2E80 and <= 0xFFDC or >= 0x20000 ? 2 : 1;
        return width;
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = builder.Length > 0;
                continue;
            }

            if (blank) builder.Append(' ');
            blank = false;
            builder.Append(c);
        }

        return builder.ToString();
    }
}
