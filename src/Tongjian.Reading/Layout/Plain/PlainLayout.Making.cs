namespace Tongjian.Reading.Layout.Plain;

/// <content>Makes blocks of lines whose look is known.</content>
internal sealed partial class PlainLayout
{
    private Block? Heading(TextRange line)
    {
        isTimeline = false;
        isOfNotes = Sections.IsOfNotes(text.AsSpan(line.Start, line.Length));
        return Made(BlockKind.Heading, line);
    }

    /// <summary>A block of one line; null if nothing but marks of reference stood there.</summary>
    private Block? Made(BlockKind kind, TextRange line, int leadEnd = 0, int table = 0)
    {
        if (line.Length > 0 && !text.AsSpan(line.Start, line.Length).Contains('['))
        {
            // Most lines are a block as they are.
            return new Block(kind, line.Of(text), line.Start) { Lead = new TextRange(0, Math.Max(0, leadEnd - line.Start)), Table = table };
        }

        words.Clear();
        var lead = 0;
        if (leadEnd > line.Start)
        {
            words.Add(text, line.Start, leadEnd);
            lead = words.Length;
        }

        ReferenceMarks.AddWithout(words, text, Math.Max(line.Start, leadEnd), line.End);
        words.TrimEnd();
        return words.Length == 0 ? null : words.ToBlock(kind, lead, table);
    }

    private void AddLine(TextRange line)
    {
        if (words.Length > 0 && !JoinHyphen(line)) words.AddBlank(line.Start - 1);
        ReferenceMarks.AddWithout(words, text, line.Start, line.End);
    }

    /// <summary>A word parted at the end of a line is one again; "Jurchen-led" keeps its hyphen.</summary>
    private bool JoinHyphen(TextRange line)
    {
        var letters = words.Letters;
        if (letters.Length < 3 || letters[^1] != '-' || !char.IsLower(letters[^2]) || !char.IsLower(text[line.Start])) return false;
        var first = letters.Length - 2;
        while (first > 0 && char.IsLetter(letters[first - 1])) first--;
        if (!char.IsUpper(letters[first])) words.CutTo(letters.Length - 1);
        return true;
    }

    private Block? Row(List<TextRange> run, ref int at, int rowsEnd)
    {
        words.Clear();
        var line = run[at] with { Start = LineLooks.AfterBullet(text, run[at]) };
        var cells = DateCells.At(text, line);
        var lead = 0;
        while (cells.After == AfterDate.EndOfLine && at + 1 < rowsEnd)
        {
            // Year, date and event each in a line of its own.
            AddLine(line);
            lead = words.Length;
            line = run[++at];
            cells = DateCells.At(text, line);
        }

        if (cells.End > line.Start)
        {
            AddLine(line with { End = cells.End });
            lead = words.Length;
            line = line with { Start = cells.End };
            ReferenceMarks.AddWithout(words, text, line.Start, line.End);
        }
        else
        {
            AddLine(line);
        }

        while (at + 1 < rowsEnd && wrapping.GoesOn(run[at], run[at + 1]) && Timelines.CellsOf(text, run[at + 1]).After <= AfterDate.Word && !IsMarked(run[at + 1]))
            AddLine(run[++at]);
        words.TrimEnd();
        return words.Length == 0 ? null : words.ToBlock(BlockKind.Row, lead, table);
    }

    private Block? Point(int start, List<TextRange> run, ref int at)
    {
        var line = run[at] with { Start = start };
        if (isInfobox) return Field(line);
        if (DateCells.At(text, line) is { HasNumber: true, After: >= AfterDate.Separator } cells && !isOfNotes)
            return Made(BlockKind.Row, line, cells.End, table);
        words.Clear();
        AddLine(line);
        while (at + 1 < run.Count && !IsMarked(run[at + 1]) && wrapping.GoesOn(run[at], run[at + 1])) AddLine(run[++at]);
        words.TrimEnd();
        return words.Length == 0 ? null : words.ToBlock(BlockKind.ListItem);
    }

    private Block? Field(TextRange line)
    {
        var start = LineLooks.AfterBullet(text, line);
        var key = InfoboxRuns.KeyEnd(text, line);
        if (key <= start) key = FieldKey.WithColon(text, start, line.End);
        return Made(BlockKind.Field, line with { Start = start }, key > start ? key : 0, table);
    }

    /// <summary>The words before and behind the names of pictures.</summary>
    private IEnumerable<Block?> Captions(TextRange line)
    {
        while (line.Length > 0 && PictureNames.In(text, line) is { Length: > 0 } name)
        {
            yield return Caption(line with { End = name.Start });
            line = line with { Start = name.End };
        }

        yield return Caption(line);
    }

    private Block? Caption(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (TextLines.IsBlank(text[start]) || text[start] is '|' or ':' or '-' or '–')) start++;
        return Made(BlockKind.Caption, TextLines.Trimmed(text, start, Math.Max(start, end)));
    }

    private bool IsPartOf(TextRange line) => text.AsSpan(line.Start, line.Length).StartsWith("Part of", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Block?> Infobox(List<TextRange> run)
    {
        // Above the first key stand the title, what it is a part of, and the words under the picture.
        var first = run.FindIndex(line => LineLooks.AfterBullet(text, line) > line.Start || (InfoboxRuns.KeyEnd(text, line) > line.Start && !IsPartOf(line)));
        for (var at = 0; at < run.Count; at++)
        {
            var line = run[at];
            if (IsInfoboxHead(line) || LineLooks.IsUnderline(text, line)) continue;
            if (LineLooks.WikiHead(text, line) is { Length: > 0 } head)
            {
                yield return Heading(head);
            }
            else if (PictureNames.In(text, line).Length > 0)
            {
                foreach (var block in Captions(line)) yield return block;
            }
            else if (at < first)
            {
                yield return IsPartOf(line) ? Field(line) : at == 0 && LineLooks.IsTitle(text, line) ? Heading(line) : Made(BlockKind.Caption, line);
            }
            else if (line.Length > 250 && LineLooks.EndsSentence(text, line) && InfoboxRuns.KeyEnd(text, line) == line.Start)
            {
                // The article begins below its infobox without a blank line.
                foreach (var block in Lines(run[at..], null)) yield return block;
                yield break;
            }
            else
            {
                yield return Field(line);
            }
        }
    }
}
