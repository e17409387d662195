namespace Tongjian.Reading.Layout.Plain;

/// <summary>Finds the rows of timelines that have no head, by the dates with which lines begin.</summary>
internal static class Timelines
{
    private const int LongestBetween = 500; // characters of a row without a date of its own

    /// <summary>How many lines of a run are rows of a timeline that begins at a line; 0 if none does.</summary>
    public static int RowsAt(string text, List<TextRange> run, int first)
    {
        var cells = CellsOf(text, run[first]);
        if (cells.After <= AfterDate.Word || (!cells.HasNumber && cells.After != AfterDate.Glue)) return 0;
        var (sure, glued, dated, end) = (0, 0, 0, first);
        for (var at = first; at < run.Count && at - end < 3; at++)
        {
            cells = CellsOf(text, run[at]);
            if (cells.After <= AfterDate.Word)
            {
                if (run[at].Length > LongestBetween || sure == 0) break;
                continue;
            }

            dated++;
            end = at + 1;
            if (cells.After >= AfterDate.Separator) sure++;
            if (cells is { After: AfterDate.Glue, HasNumber: true }) glued++;
            if (cells.After == AfterDate.EndOfLine && at + 1 < run.Count && CellsOf(text, run[at + 1]).After <= AfterDate.Word)
            {
                // A date in a line of its own, and below it what happened.
                at++;
                end = at + 1;
            }
        }

        if (glued == 0 && sure < 2 && dated < 3) return 0;
        // Rows without a date may follow the last one that has one.
        return glued >= 3 ? run.Count - first : end - first;
    }

    /// <summary>Whether a line is surely a row of its own: its date ends at a separator or is glued to what happened.</summary>
    public static bool IsSure(string text, TextRange line) =>
        CellsOf(text, line) is { HasNumber: true, After: >= AfterDate.Separator } && (line.Length >= 60 || LineLooks.EndsSentence(text, line));

    /// <summary>The date cells of a line behind the mark of a list.</summary>
    public static DateCells CellsOf(string text, TextRange line) => DateCells.At(text, line with { Start = LineLooks.AfterBullet(text, line) });
}
