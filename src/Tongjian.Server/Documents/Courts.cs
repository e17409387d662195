using System.Text;
using Tongjian.Language;
using Tongjian.Language.Calendars;

namespace Tongjian.Server.Documents;

/// <summary>The calendars of the courts whose eras a chronicle declares.</summary>
internal static class Courts
{
    /// <summary>The courts, those with a calendar of their own first.</summary>
    /// <param name="annals">The annals.</param>
    /// <param name="span">The days that the chronicle vouches for.</param>
    public static IReadOnlyList<CourtEntry> Of(Annals annals, DayRange span)
    {
        var declared = annals.Entities.Where(entity => entity.Kind == EntityKind.Era).Select(entity => entity.Of?.Name).ToHashSet();
        return Court.All
            .Where(court => declared.Contains(court.Name) || court.ChineseNames.Any(declared.Contains))
            .OrderBy(court => court.HasOwnCalendar ? 0 : 1)
            .Select(court => Entry(court, span))
            .OfType<CourtEntry>()
            .ToArray();
    }

    private static CourtEntry? Entry(Court court, DayRange span)
    {
        var eras = court.Eras.Where(era => era.Days.Intersects(span)).ToArray();
        if (eras.Length == 0 || court.Calendar.Range.Intersect(new DayRange(eras[0].Days.Earliest, eras[^1].Days.Latest)) is not { } days) return null;
        return new CourtEntry(
            court.Id,
            court.Name,
            court.ChineseNames[0],
            eras.Select(era => new EraEntry(era.Name, era.Chinese, era.Days.Earliest.Number, era.Days.Latest.Number, era.FirstYear)).ToArray(),
            Months(court.Calendar, days));
    }

    private static MonthTable Months(OfficialCalendar calendar, DayRange days)
    {
        var (first, last) = (calendar.YearOf(days.Earliest).Number, calendar.YearOf(days.Latest).Number);
        var signs = new StringBuilder();
        for (var year = first; year <= last; year++)
        {
            foreach (var month in calendar.Year(year).Months)
            {
                var letter = (char)('a' + month.Number - 1);
                signs.Append(month.IsIntercalary ? char.ToUpperInvariant(letter) : letter).Append(month.Length == 29 ? '9' : '0');
            }
        }

        return new MonthTable(calendar.Year(first).First.Number, first, signs.ToString());
    }
}
