namespace Tongjian.Reading.Layout.Plain;

/// <summary>Cuts a text without markup into blocks, by the look of its lines.</summary>
/// <remarks>
/// Dumps of web pages lose what separated cells, captions and headings. A run of lines between blank lines is taken at a time, with the
/// run behind it in sight, and each line is tried against the looks in the order of how sure they are.
/// </remarks>
internal sealed partial class PlainLayout
{
    private const int LongestCaption = 300;
    private const int ShortestProse = 100;

    private readonly string text;
    private readonly Wrapping wrapping;
    private readonly BlockText words = new();
    private int table; // the number of the last
    private int blocksSoFar;
    private bool isTimeline; // a timeline with a head may go on in the next run
    private bool isInfobox; // under the word "Infobox"
    private bool isOfNotes;
    private bool wasBox; // the run before was an infobox
    private bool isPictured; // the run before ended with the name of a picture

    private PlainLayout(string text) => (this.text, wrapping) = (text, Wrapping.Of(text));

    /// <summary>The blocks of a text, as they are asked for.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        var layout = new PlainLayout(text);
        List<TextRange>? run = null;
        foreach (var next in InfoboxRuns.Joined(text, TextLines.Runs(text)))
        {
            if (run is not null)
                foreach (var block in layout.Read(run, next))
                    yield return block;
            run = next;
        }

        if (run is not null)
            foreach (var block in layout.Read(run, null))
                yield return block;
    }

    private IEnumerable<Block> Read(List<TextRange> run, List<TextRange>? next)
    {
        var isBox = InfoboxRuns.IsInfobox(text, run) && !isOfNotes;
        // A blank line within an infobox does not make two of it.
        if (isBox && !wasBox) table++;
        wasBox = isBox;
        var blocks = isBox ? Infobox(run) : Lines(run, next);
        foreach (var block in blocks)
        {
            if (block is null) continue;
            blocksSoFar++;
            yield return block;
        }
    }

    private IEnumerable<Block?> Lines(List<TextRange> run, List<TextRange>? next)
    {
        var hasPicture = isPictured && run.Count == 1 && run[0].Length < LongestCaption && LineLooks.EndsSentence(text, run[0]);
        for (var at = 0; at < run.Count && !hasPicture; at++) hasPicture = run[at].Length < 600 && PictureNames.In(text, run[at]).Length > 0;
        isPictured = false;
        isInfobox = false;
        if (isTimeline) isTimeline = GoesOnIn(run);
        var rowsEnd = isTimeline ? run.Count : 0;
        for (var at = 0; at < run.Count; at++)
        {
            var line = run[at];
            if (LineLooks.WikiHead(text, line) is { Length: > 0 } head)
            {
                (isTimeline, rowsEnd) = (false, 0);
                yield return Heading(head);
            }
            else if (at + 1 < run.Count && LineLooks.IsUnderline(text, run[at + 1]) && line.Length <= 200 && LineLooks.AfterBullet(text, line) == line.Start)
            {
                yield return Heading(line);
                at++;
            }
            else if (LineLooks.IsUnderline(text, line))
            {
                continue;
            }
            else if (line.Length < 60 && Sections.IsOfNotes(text.AsSpan(line.Start, line.Length)))
            {
                yield return Heading(line);
            }
            else if (TimelineHeadLines(run, at) is > 0 and var lines)
            {
                table++;
                (isTimeline, isOfNotes, rowsEnd) = (true, false, run.Count);
                yield return Made(BlockKind.Note, line with { End = run[at + lines - 1].End }, table: table);
                at += lines - 1;
            }
            else if (at < rowsEnd)
            {
                yield return Row(run, ref at, rowsEnd);
            }
            else if (LineLooks.IsReference(text, line))
            {
                yield return Made(BlockKind.Note, line);
            }
            else if (!hasPicture && !isOfNotes && RowsAt(run, at, next) is > 0 and var rows)
            {
                table++;
                rowsEnd = at + rows;
                yield return Row(run, ref at, rowsEnd);
            }
            else if (IsInfoboxHead(line))
            {
                table++;
                isInfobox = true;
            }
            else if (LineLooks.AfterBullet(text, line) is var start && start > line.Start)
            {
                yield return Point(start, run, ref at);
            }
            else if (isInfobox)
            {
                yield return Field(line);
            }
            else if (hasPicture && at + 1 < run.Count && blocksSoFar == 0 && LineLooks.IsTitle(text, line) && PictureNames.In(text, line).Length == 0 && !LineLooks.IsLegend(text, line))
            {
                // The title of the document, above its first picture.
                yield return Heading(line);
            }
            else if (hasPicture && line.Length < 600)
            {
                isPictured = at + 1 == run.Count && PictureNames.In(text, line).Equals(line);
                foreach (var block in Captions(line)) yield return block;
            }
            else
            {
                yield return Prose(run, ref at, next);
            }
        }
    }
}
