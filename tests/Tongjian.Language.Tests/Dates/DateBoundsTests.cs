namespace Tongjian.Language.Tests;

public class DateBoundsTests
{
    public static TheoryData<string> Rows => [.. DateTables.Lines("bounds.table")];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_means_the_days_the_table_says(string row)
    {
        var cells = DateTables.Cells(row);
        var reading = DateTables.Reading(cells[1]);
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(cells[0], reading, problems);

        Assert.Empty(problems);
        Assert.NotNull(date);
        Assert.Equal((cells[2], cells[3]), (End(date.EarliestDate), End(date.LatestDate)));
        Assert.Equal(Days(cells[2], cells[3], reading), date.Bounds);
        Assert.Equal(cells.Length > 4 ? Days(cells[4], cells[5], reading) : date.Bounds, date.Possible);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_of_the_table_prints_as_it_was_written(string row)
    {
        var cells = DateTables.Cells(row);
        var date = HistoricalDate.Parse(cells[0], DateTables.Reading(cells[1]))!;

        Assert.Equal(cells[0], date.Text);
        Assert.Equal(cells[0].Replace(" ", "", StringComparison.Ordinal), date.ToString());
        Assert.Equal(date, HistoricalDate.Parse(date.ToString(), date.Reading));
    }

    private static string End(CalendarDate? date) => date?.ToString() ?? "..";

    private static DayRange Days(string first, string last, DateReading reading) => new(
        first == ".." ? Day.Beginning : Date(first).ToDay(reading.Calendar),
        last == ".." ? Day.End : Date(last).ToDay(reading.Calendar));

    private static CalendarDate Date(string written)
    {
        var parts = written.TrimStart('-').Split('-');
        var year = long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        return new(written[0] == '-' ? -year : year, int.Parse(parts[1]), int.Parse(parts[2]));
    }
}
