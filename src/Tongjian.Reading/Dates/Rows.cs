namespace Tongjian.Reading.Dates;

/// <summary>Follows the rows of a timeline: a row takes the year of the one above, where it has none of its own.</summary>
/// <param name="story">What was told.</param>
internal sealed class Rows(StoryTime story)
{
    private int? year;
    private int table;

    /// <summary>Begins a row: joins the cells of its year and its date, and finds the year that the rest of the row has.</summary>
    /// <param name="block">The row.</param>
    /// <param name="found">What was found in its cells; year and date become one.</param>
    /// <param name="line">The words of its cells.</param>
    public void Begin(Block block, List<Found> found, TokenLine line)
    {
        if (block.Table != table) (table, year) = (block.Table, null);
        if (found.Count == 0 && BareYear(line) is { } bare) found.Add(bare);
        if (found.Count > 1 && found[0].TimePhrase is PointPhrase { Point.Grain: Grain.Year, YearFrom: YearFrom.Words } cell &&
            found[1].TimePhrase is PointPhrase { YearFrom: YearFrom.StoryTime or YearFrom.NextDate, FixedValue: null } date)
        {
            date.Point = date.Point with { Year = cell.Point.Year };
            date.YearFrom = YearFrom.Words;
            date.Range = cell.Range.Hull(date.Range);
            found.RemoveAt(0);
        }

        foreach (var one in found)
        {
            if (one.TimePhrase is PointPhrase { YearFrom: YearFrom.Words, Point: { Grain: >= Grain.Year, Year: { } written } }) year = written;
        }

        story.RowYear = year;
    }

    /// <summary>The date of a row whose cells are empty: the year of the rows above; null if it has a date, or there is no such year.</summary>
    /// <param name="expressions">What its cells say.</param>
    public TimeExpression? Date(List<TimeExpression> expressions)
    {
        if (expressions.Count > 0 || year is null) return null;
        var point = CalendarPoint.OfYear(year);
        story.Continue(point);
        return new(default, TimeKind.Date, point.Timex()) { Date = point.Date(), YearIsInherited = true };
    }

    /// <summary>In a cell of its own a short number is a year, too.</summary>
    private static Found? BareYear(TokenLine line)
    {
        if (!line.Is(0, Lexeme.Number) || line[0].Length > 4 || line.Value(0) == 0) return null;
        var mention = new PointPhrase { Point = CalendarPoint.OfYear(line.Value(0)), Range = line.Range(0, 1) };
        return new(mention, 0, 1);
    }
}
