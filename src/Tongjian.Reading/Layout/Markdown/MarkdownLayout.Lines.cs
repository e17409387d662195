using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout.Markdown;

/// <content>What lines are, and the cells of tables.</content>
internal sealed partial class MarkdownLayout
{
    private void EndTable()
    {
        if (table is null) return;
        ready.AddRange(table.Blocks());
        table = null;
    }

    private void Cells(TextRange line, bool isHead)
    {
        var start = text[line.Start] == '|' ? line.Start + 1 : line.Start;
        for (var at = start; at <= line.End; at++)
        {
            if (at < line.End && (text[at] != '|' || text[at - 1] == '\\')) continue;
            words.Clear();
            inline.Add(words, [TextLines.Trimmed(text, Math.Min(start, at), at)]);
            table!.AddCell(words, isHead);
            start = at + 1;
        }

        words.Clear();
        table!.EndRow();
    }

    private char Fence(TextRange line) =>
        line.Length >= 3 && text[line.Start] is '`' or '~' && text[line.Start + 1] == text[line.Start] && text[line.Start + 2] == text[line.Start] ? text[line.Start] : '\0';

    private int Hashes(TextRange line)
    {
        var count = 0;
        while (count < line.Length && text[line.Start + count] == '#') count++;
        return count <= 6 && (count == line.Length || TextLines.IsBlank(text[line.Start + count])) ? count : 0;
    }

    private bool IsSetext(TextRange line) => text[line.Start] is '=' or '-' && !text.AsSpan(line.Start, line.Length).ContainsAnyExcept(text[line.Start]);

    private bool IsThematicBreak(TextRange line) =>
        line.Length >= 3 && text[line.Start] is '-' or '*' or '_' && !text.AsSpan(line.Start, line.Length).ContainsAnyExcept(text[line.Start], ' ');

    private bool IsPlus(TextRange line) => line.Length > 2 && text[line.Start] == '+' && text[line.Start + 1] == ' ';

    /// <summary>Whether a line parts the head of a table from its rows: "|---|:--:|".</summary>
    private bool IsRuler(TextRange line)
    {
        var all = text.AsSpan(line.Start, line.Length);
        return all.Contains('-') && all.Contains('|') && !all.ContainsAnyExcept("|-: \t");
    }

    [GeneratedRegex(@"\G\[[^\]\[]{1,60}\]:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
