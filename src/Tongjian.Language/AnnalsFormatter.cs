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
    /// <summary>Faults after which nobody can say where a sentence or citation ends, so that blanks may mean something.</summary>
    private static readonly HashSet<string> Unsafe =
    [
        "not-utf8", "missing-quotes", "text-after-quotes", "open-citation", "text-after-citation", "open-parenthesis", "text-after-order",
        "orphan-line",
    ];

    /// <summary>Whether a file with this fault must not be formatted, for blanks may matter in it.</summary>
    public static bool IsObstacle(Diagnostic diagnostic) => Unsafe.Contains(diagnostic.Name);

    /// <summary>The formatted text, which ends with one line end.</summary>
    /// <exception cref="InvalidOperationException">It would change more than blanks: a bug.</exception>
    public static string Format(SourceText source)
    {
        var formatted = Columns(source);
        return IsSameButForBlanks(source.Text, formatted)
            ? formatted
            : throw new InvalidOperationException($"the formatter would change words of {source.Path}, so it was not touched");
    }

    private static string Columns(SourceText source)
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

    private static bool IsSameButForBlanks(string a, string b)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < a.Length && char.IsWhiteSpace(a[i])) i++;
            while (j < b.Length && char.IsWhiteSpace(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (a[i++] != b[j++]) return false;
        }
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
