namespace Tongjian.Language.Tests;

public class DateRefusalTests
{
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            var lines = DateTables.Lines("refusals.table").ToArray();
            for (var i = 0; i < lines.Length;)
            {
                var cells = DateTables.Cells(lines[i++]);
                var problems = lines[i..].TakeWhile(line => line[0] == ' ').Select(line => line.Trim()).ToArray();
                i += problems.Length;
                rows.Add(cells[0][1..^1], cells[1], cells[2], string.Join('\n', problems));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_bad_date_is_refused_in_the_words_of_the_table(string text, string reading, string understood, string expected)
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, DateTables.Reading(reading), problems);

        Assert.Equal(expected, string.Join('\n', problems.Select(p => $"{p.Offset}+{p.Length} {p.Name}: {p}")));
        Assert.Equal(understood, date?.ToString() ?? "nothing");
    }

    [Fact]
    public void A_date_is_understood_as_far_as_it_goes()
    {
        var date = HistoricalDate.Parse("1960-04-31")!;
        Assert.Equal("1960-04-31", date.Text);
        Assert.Equal("1960-04", date.ToString());
        Assert.Equal(DatePrecision.Month, date.Precision);
    }

    [Fact]
    public void An_interval_written_backwards_still_spans_its_dates() =>
        Assert.Equal(HistoricalDate.Parse("1127/1130")!.Bounds, HistoricalDate.Parse("1130/1127")!.Bounds);
}
