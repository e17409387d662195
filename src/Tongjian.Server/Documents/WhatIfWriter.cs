using Tongjian.Language;

namespace Tongjian.Server.Documents;

/// <summary>Makes the entries of what-ifs, with the lines that they stand in.</summary>
internal static class WhatIfWriter
{
    private const string Begin = "what if";
    private const string End = "end";
    private const string Asked = "ask";

    /// <summary>The entry of a what-if.</summary>
    /// <param name="whatIf">The what-if.</param>
    /// <param name="root">The folder of the chronicle.</param>
    public static WhatIfEntry Write(WhatIf whatIf, string root)
    {
        var source = whatIf.Where.Source;
        var within = Path.GetRelativePath(root, source.Path).Replace('\\', '/');
        var day = whatIf.From?.Possible.Earliest;
        return new WhatIfEntry(
            whatIf.Title,
            whatIf.From?.Text,
            day is { IsFinite: true } first ? first.Number : null,
            NoteAbove(source, whatIf.Where.Line),
            [.. whatIf.Shall.Select(line => $"{line.Date?.Text} {line.Sentence}")],
            [.. whatIf.Never.Select(never => never.Sentence.ToString())],
            [.. whatIf.Asks.Select(ask => ask.Where.Text[Asked.Length..].Trim().ToString())],
            TextOf(whatIf),
            within.StartsWith("../", StringComparison.Ordinal) ? Path.GetFileName(source.Path) : within,
            whatIf.Where.Line);
    }

    /// <summary>The last line of a what-if, from 1: that of its end, or the last before whatever ends it.</summary>
    public static int LastLineOf(WhatIf whatIf)
    {
        var source = whatIf.Where.Source;
        for (var line = whatIf.Where.Line + 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line).Trim();
            if (text is End) return line;
            if (text.StartsWith(Begin, StringComparison.Ordinal)) return line - 1;
        }

        return source.LineCount;
    }

    private static string TextOf(WhatIf whatIf)
    {
        var lines = Enumerable.Range(whatIf.Where.Line, LastLineOf(whatIf) - whatIf.Where.Line + 1).Select(line => whatIf.Where.Source.Line(line).ToString());
        return string.Join('\n', lines).TrimEnd() + "\n";
    }

    /// <summary>The comment nearest above a line, over blank lines and what is said of the calendar.</summary>
    private static string? NoteAbove(SourceText source, int below)
    {
        var words = new List<string>();
        for (var line = below - 1; line >= 1; line--)
        {
            var text = source.Line(line).Trim();
            if (text.StartsWith(';')) words.Add(text.TrimStart(';').Trim().ToString());
            else if (words.Count > 0 || !(text.IsEmpty || text.StartsWith("calendar", StringComparison.Ordinal))) break;
        }

        words.Reverse();
        return words.Count == 0 ? null : string.Join(' ', words);
    }
}
