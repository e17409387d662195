using System.Globalization;
using Tongjian.Language;

namespace Tongjian.Reading.Dates;

/// <summary>A century, a year, a season, a month or a day, of which the year may not be known.</summary>
internal readonly record struct CalendarPoint
{
    private const int LastYear = 9999; // on either side of Christ

    private static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];

    /// <summary>How fine it is.</summary>
    public Grain Grain { get; init; }

    /// <summary>
    /// The astronomical year, 0 for 1 BC; of a decade or a century any year within it. Null if it is not known.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>1 to 12; 0 if there is none.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31; 0 if there is none.</summary>
    public int Day { get; init; }

    /// <summary>1 spring to 4 winter, 1 or 2 of a half of a year; 0 if there is none.</summary>
    public int Number { get; init; }

    /// <summary>Whether it lies before Christ, where no year tells.</summary>
    public bool IsBeforeChrist { get; init; }

    /// <summary>A year.</summary>
    public static CalendarPoint OfYear(int? year) => new() { Grain = Grain.Year, Year = year };

    /// <summary>A month.</summary>
    public static CalendarPoint OfMonth(int? year, int month) => new() { Grain = Grain.Month, Year = year, Month = month };

    /// <summary>A day.</summary>
    public static CalendarPoint OfDay(int? year, int month, int day) => new() { Grain = Grain.Day, Year = year, Month = month, Day = day };

    /// <summary>A season, 1 spring to 4 winter.</summary>
    public static CalendarPoint OfSeason(int? year, int season) => new() { Grain = Grain.Season, Year = year, Number = season };

    /// <summary>A decade or a century in which a year lies.</summary>
    public static CalendarPoint Of(Grain grain, int year) => new() { Grain = grain, Year = year };

    /// <summary>The year as historians count it, 1 for 1 BC.</summary>
    private int Counted => Year is not { } year ? 0 : year > 0 ? year : 1 - year;

    private bool Before => Year is { } year ? year <= 0 : IsBeforeChrist;

    /// <summary>The value of a TIMEX: <c>1938-09</c>, <c>1114-FA</c>, <c>BC0264</c>, <c>XXXX-06</c>.</summary>
    public string Timex()
    {
        var year = (Before ? "BC" : "") + (Year is null ? "XXXX" : Grain switch
        {
            Grain.Century => Two((Before ? Counted - 1 : Counted) / 100),
            Grain.Decade => (Counted / 10).ToString("000", CultureInfo.InvariantCulture),
            _ => Counted.ToString("0000", CultureInfo.InvariantCulture),
        });
        return Grain switch
        {
            Grain.Half => $"{year}-H{Number}",
            Grain.Season => $"{year}-{Seasons[Number]}",
            Grain.Month => $"{year}-{(Month > 0 ? Two(Month) : "XX")}",
            Grain.Day => $"{year}-{(Month > 0 ? Two(Month) : "XX")}-{(Day > 0 ? Two(Day) : "XX")}",
            _ => year,
        };
    }

    /// <summary>The date in EDTF; null if the year is not known, or the calendar has no such day.</summary>
    /// <param name="portion">Which part of it is meant.</param>
    public string? Edtf(Portion portion = Portion.All)
    {
        if (Year is not { } known || (Grain == Grain.Month && Month == 0) || (Grain == Grain.Day && (Month == 0 || Day == 0))) return null;
        var year = EdtfYear(known);
        return Grain switch
        {
            Grain.Century when known > 0 => Two(known / 100) + "XX",
            Grain.Century => $"{EdtfYear(-((Counted - 1) / 100 * 100) - 99)}/{EdtfYear(-((Counted - 1) / 100 * 100))}",
            Grain.Decade when known > 0 => year[..3] + "X",
            Grain.Decade => $"{EdtfYear(-(Counted / 10 * 10) - 8)}/{EdtfYear(1 - Math.Max(Counted / 10 * 10, 1))}",
            Grain.Half => $"{year}-{(Number == 1 ? "01" : "07")}/{year}-{(Number == 1 ? "06" : "12")}",
            Grain.Season => $"{year}-{20 + Number}",
            Grain.Month => $"{year}-{Two(Month)}",
            Grain.Day => $"{year}-{Two(Month)}-{Two(Day)}",
            _ => portion switch
            {
                Portion.Start => year + "-01~",
                Portion.End => year + "-12~",
                Portion.Middle or Portion.About => year + "~",
                _ => year,
            },
        };
    }

    /// <summary>The date, read as annals are: Julian, with winters that run into the next year.</summary>
    public HistoricalDate? Date(Portion portion = Portion.All)
    {
        if (Edtf(portion) is not { } text) return null;
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, DateReading.Annals, problems);
        return problems.Count == 0 ? date : null;
    }

    /// <summary>The same, so much earlier or later; null if it is not known that finely, or lies beyond the year 9999.</summary>
    public CalendarPoint? Shifted(TimeUnit unit, int amount) => Year is { } year && Moved(year, unit, amount) is { Year: >= -LastYear and <= LastYear } moved ? moved : null;

    private CalendarPoint? Moved(int year, TimeUnit unit, int amount)
    {
        switch (unit)
        {
            case TimeUnit.Day when Grain == Grain.Day && new CalendarDate(year, Month, Day).ExistsIn(CalendarSystem.Julian):
                var date = (new CalendarDate(year, Month, Day).ToDay(CalendarSystem.Julian) + amount).ToDate(CalendarSystem.Julian);
                return OfDay((int)date.Year, date.Month, date.Day);
            case TimeUnit.Month when Grain is Grain.Day or Grain.Month:
                var months = (year * 12) + Month - 1 + amount;
                return OfMonth(FloorOf(months, 12), months - (FloorOf(months, 12) * 12) + 1);
            case TimeUnit.Year when Grain >= Grain.Year:
                return OfYear(year + amount);
            case TimeUnit.Decade when Grain >= Grain.Decade:
                return Of(Grain.Decade, year + (10 * amount));
            case TimeUnit.Century when Grain >= Grain.Century:
                return Of(Grain.Century, year + (100 * amount));
            default:
                return null;
        }
    }

    /// <summary>The first month of a season as narratives use it; winter begins in December.</summary>
    public int FirstMonth => Grain switch
    {
        Grain.Season => Number * 3,
        Grain.Half => Number == 1 ? 1 : 7,
        _ => Month,
    };

    private static int FloorOf(int number, int divisor) => (int)Math.Floor(number / (double)divisor);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string EdtfYear(int year) => (year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
}
