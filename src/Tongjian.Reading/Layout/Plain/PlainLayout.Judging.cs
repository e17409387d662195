namespace Tongjian.Reading.Layout.Plain;

/// <content>Judges lines by those around them.</content>
internal sealed partial class PlainLayout
{
    /// <summary>Whether a timeline goes on in a run after a blank line.</summary>
    private bool GoesOnIn(List<TextRange> run)
    {
        var cells = Timelines.CellsOf(text, run[0]);
        return cells.After >= AfterDate.Capital && (cells.HasNumber || cells.After > AfterDate.EndOfLine) && (run.Count > 1 || cells.After != AfterDate.EndOfLine);
    }

    private int RowsAt(List<TextRange> run, int at, List<TextRange>? next)
    {
        if (Timelines.RowsAt(text, run, at) is > 0 and var rows) return rows;
        // Rows with a blank line between them.
        if (run.Count > 1 || next is null || !Timelines.IsSure(text, run[0]) || !Timelines.IsSure(text, next[0])) return 0;
        isTimeline = true;
        return 1;
    }

    /// <summary>How many lines the head of a timeline takes that begins at a line: 0 if there is none, more than one if each cell has its own.</summary>
    private int TimelineHeadLines(List<TextRange> run, int at)
    {
        if (TimelineHead.IsAt(text, run[at])) return 1;
        if (run[at].Length > 6) return 0;
        var most = 0;
        for (var last = at + 1; last < Math.Min(run.Count, at + 6) && run[last].Length < 20; last++)
            if (TimelineHead.IsAt(text, run[at].Hull(run[last])))
                most = last + 1 - at;
        return most;
    }

    private bool IsInfoboxHead(TextRange line) =>
        line.Length < 60 && (text.AsSpan(line.Start, line.Length).StartsWith("Infobox", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(line.Start, line.Length).StartsWith("Warbox", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line shows by a mark that it does not go on the one before.</summary>
    private bool IsMarked(TextRange line) =>
        LineLooks.AfterBullet(text, line) > line.Start || text[line.Start] == '=' || LineLooks.IsUnderline(text, line) || LineLooks.IsReference(text, line);

    private Block? Prose(List<TextRange> run, ref int at, List<TextRange>? next)
    {
        var last = at;
        while (last + 1 < run.Count && !IsMarked(run[last + 1]) && wrapping.GoesOn(run[last], run[last + 1])) last++;
        var line = run[at];
        if (last == at && LineLooks.IsLegend(text, line)) return Made(BlockKind.Caption, line);
        if (last == at && LineLooks.IsTitle(text, line))
        {
            // Below the title, and above an infobox that stands apart, are the words under its picture.
            if (run.Count == 1 && blocksSoFar > 0 && next is not null && InfoboxRuns.IsInfobox(text, next)) return Made(BlockKind.Caption, line);
            if (IsHeading(run, at, next)) return Heading(line);
            if (run.Count >= 3) return Made(BlockKind.ListItem, line);
        }

        if (at == last) return Made(BlockKind.Paragraph, line);
        words.Clear();
        for (; at < last; at++) AddLine(run[at]);
        AddLine(run[at]);
        words.TrimEnd();
        return words.Length == 0 ? null : words.ToBlock(BlockKind.Paragraph);
    }

    private bool IsHeading(List<TextRange> run, int at, List<TextRange>? next)
    {
        if (at + 1 < run.Count)
        {
            // A title right above its prose, or above a timeline.
            if (TimelineHeadLines(run, at + 1) > 0 || Timelines.RowsAt(text, run, at + 1) > 0) return true;
            return IsProse(run[at + 1]) && run[at + 1].Length > run[at].Length && (!isOfNotes || IsHistory(run[at + 1]));
        }

        if (next is null) return false;
        if (isOfNotes) return IsHistory(next[0]);
        return at == 0 || IsProse(run[at - 1]);
    }

    private bool IsProse(TextRange line) =>
        line.Length >= ShortestProse || LineLooks.EndsSentence(text, line) || (wrapping.IsWrapped && !LineLooks.IsTitle(text, line));

    private bool IsHistory(TextRange line) => line.Length >= 2 * ShortestProse && LineLooks.EndsSentence(text, line) && !LineLooks.IsBookish(text, line);
}
