using System.Globalization;
using Tongjian.Language.Calendars;
using Xunit.Abstractions;

namespace Tongjian.Language.Tests.Calendars;

/// <summary>
/// Compares every month with a table of months that is no part of the repository; the environment variable TONGJIAN_MONTHS names it.
/// Its columns: era, calendar, era_year, month, month_name, leap, first_JDN, last_JDN, year_ganzhi, status, start_from.
/// </summary>
public sealed class ReferenceMonthsTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_month_of_a_reference_table_agrees()
    {
        if (Environment.GetEnvironmentVariable("TONGJIAN_MONTHS") is not { Length: > 0 } path) return;
        var rows = File.ReadLines(path).Skip(1).Select(Row.Of).ToArray();
        // A month in which a ruler followed another is parted in the table; put it together.
        var months = rows.GroupBy(row => row with { First = 0, Last = 0 })
            .Select(parts => parts.Key with { First = parts.Min(part => part.First), Last = parts.Max(part => part.Last) }).ToArray();
        var ends = months.GroupBy(month => (month.Era, month.Calendar))
            .SelectMany(era => new[] { era.MinBy(month => month.First)!, era.MaxBy(month => month.Last)! }).ToHashSet();
        var tally = new SortedDictionary<(string Court, string Verdict), int>();
        foreach (var month in months)
        {
            var found = Court.All.SelectMany(court => court.Eras).Where(era => era.Spellings.Contains(month.Era) && month.YearIn(era) is not null).ToArray();
            if (found is not [var era]) continue;
            var verdict = month.Verdict(era, ends.Contains(month));
            var key = (era.Court.Name, verdict);
            tally[key] = tally.GetValueOrDefault(key) + 1;
            if (verdict != "whole") output.WriteLine($"{verdict} {era}: {month}");
            if (era.Court.Name is "Song" or "Liao" or "Jin") Assert.True(verdict != "other", $"{era}: {month}");
        }

        foreach (var (key, count) in tally) output.WriteLine($"{key}: {count}");
    }

    private sealed record Row(string Era, string Calendar, int Year, int Month, bool IsIntercalary, int First, int Last, string Cycle)
    {
        public static Row Of(string line)
        {
            var cells = line.Split(',');
            int Number(int cell) => int.Parse(cells[cell], CultureInfo.InvariantCulture);
            return new(cells[0], cells[1], Number(2), Number(3), cells[5] == "1", Number(6), Number(7), cells[8]);
        }

        /// <summary>The year meant, if the era has it: its name in the cycle must fit.</summary>
        public LunarYear? YearIn(Era era)
        {
            var (number, calendar) = (era.FirstYear + Year - 1, era.Court.Calendar);
            if (number < calendar.FirstYear || number > calendar.LastYear || Year > era.Years) return null;
            return calendar.Year(number) is { } year && year.Sexagenary.Chinese == Cycle ? year : null;
        }

        /// <summary>Whether the days are the same; the ends of an era may be cut where a ruler died or the next era was proclaimed.</summary>
        public string Verdict(Era era, bool isEnd)
        {
            if (YearIn(era)!.Month(Month, IsIntercalary) is not { } month) return "other";
            if (month.Days.Intersect(era.Days) is { } days && days.Earliest.Number == First && days.Latest.Number == Last) return "whole";
            return isEnd && (month.First.Number == First || month.Last.Number == Last) ? "cut" : "other";
        }
    }
}
