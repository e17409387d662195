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
        text.Append(CultureInfo.InvariantCulture, $"{where.Source.Path}:{line}:{column}: {severity} {diagnostic.Name}: {Clipped(diagnostic.Found)}\n");
        AppendExcerpt(text, where, line);
        if (diagnostic.Expected is not null) text.Append("  expected: ").Append(Clipped(diagnostic.Expected)).Append('\n');
        text.Append("  remedy:   ").Append(Clipped(diagnostic.Remedy));
        foreach (var quotation in diagnostic.Quotations)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {quotation.Label}: {quotation.Where}: ");
            text.Append(Clipped(OneLine(quotation.Where.Text)));
        }

        return text.ToString();
    }

    /// <summary>What quotes a line of a megabyte keeps its beginning and its end.</summary>
    private static string Clipped(string text) => text.Length <= 600 ? text : $"{text.AsSpan(0, 400)} … {text.AsSpan(text.Length - 150)}";

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
        var blanks = (left > 0 ? 1 : 0) + Columns.Of(content[left..Math.Min(from, content.Length)]);
        var end = Math.Min(from + length, content.Length);
        var carets = from < content.Length ? Math.Max(1, Columns.Of(content[from..end])) : 1;
        text.Append(' ', 4 + blanks).Append('^', carets).Append('\n');
    }

    private static int OffsetInLine(Span where)
    {
        var start = where.Start == 0 ? -1 : where.Source.Text.LastIndexOf('\n', where.Start - 1);
        return where.Start - start - 1;
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
