using System.Text;
using Tongjian.Language.Formatting;

namespace Tongjian.Language;

/// <summary>
/// Sets the lines of annals in columns: dates, sentences and citations below one another within a run of lines. It changes blanks
/// alone, and so nothing of what is read; formatting twice is formatting once.
/// </summary>
/// <remarks>
/// A run ends at a blank line and at a comment at the margin. Declarations, header lines and lines that order two events keep their
/// shape but for blanks at their ends.
/// </remarks>
public static class AnnalsFormatter
{
    /// <summary>The formatted text, which ends with one line end.</summary>
    public static string Format(SourceText source)
    {
        var lineEnd = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var text = new StringBuilder(source.Text.Length + 256);
        var run = new List<FormattedLine>();
        var cutter = new LineCutter(source);
        for (var number = 1; number <= source.LineCount; number++)
        {
            if (cutter.Cut(number) is { } line)
            {
                run.Add(line);
                continue;
            }

            Flush(run, text, lineEnd);
            text.Append(source.Line(number).Trim()).Append(lineEnd);
        }

        Flush(run, text, lineEnd);
        var end = text.Length;
        while (end > 0 && text[end - 1] is '\r' or '\n') end--;
        return text.ToString(0, end) + lineEnd;
    }

    private static void Flush(List<FormattedLine> run, StringBuilder text, string lineEnd)
    {
        var columns = RunColumns.Of(run);
        foreach (var line in run)
        {
            columns.Append(line, text);
            text.Append(lineEnd);
        }

        run.Clear();
    }
}
