using System.Globalization;

namespace Tongjian.Language.Calendars;

/// <summary>
/// The months as a court published them: the computed ones, but where its astronomers had others. Years are made when they are asked
/// for, and kept.
/// </summary>
public sealed class OfficialCalendar
{
    private static readonly Lazy<Dictionary<string, OfficialCalendar>> All = new(() => Table.Rows("calendars")
        .Select(row => new OfficialCalendar(row[0], Number(row[1]), Number(row[2]))).ToDictionary(calendar => calendar.Name));

    private readonly Dictionary<int, Departure> departures;
    private readonly LunarYear?[] years;

    private OfficialCalendar(string name, int firstYear, int lastYear)
    {
        (Name, FirstYear, LastYear) = (name, firstYear, lastYear);
        departures = Departure.Of(name);
        years = new LunarYear?[lastYear - firstYear + 1];
    }

    /// <summary>Its name in the tables: <c>song</c>.</summary>
    public string Name { get; }

    /// <summary>The Julian year in which its first known year begins.</summary>
    public int FirstYear { get; }

    /// <summary>The Julian year in which its last known year begins.</summary>
    public int LastYear { get; }

    /// <summary>The days of which it is known what day they were.</summary>
    public DayRange Range => new(Year(FirstYear).First, Year(LastYear).Last);

    /// <summary>The calendar of a name in the tables.</summary>
    internal static OfficialCalendar Named(string name) => All.Value[name];

    /// <summary>A year.</summary>
    /// <param name="number">The Julian year in which it begins.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not known.</exception>
    public LunarYear Year(int number)
    {
        if (number < FirstYear || number > LastYear)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"Known are the years {FirstYear} to {LastYear}.");
        return years[number - FirstYear] ??= Make(number);
    }

    /// <summary>The year that holds a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside <see cref="Range"/>.</exception>
    public LunarYear YearOf(Day day)
    {
        if (!Range.Contains(day)) throw new ArgumentOutOfRangeException(nameof(day), day, $"Known are the days {Range}.");
        var number = (int)day.ToDate(CalendarSystem.Julian).Year;
        return number > LastYear || day < Year(number).First ? Year(number - 1) : Year(number);
    }

    private LunarYear Make(int number)
    {
        var moon = FirstNewMoon(number);
        var intercalary = IntercalaryOf(number);
        var starts = new List<(int Number, bool IsIntercalary, int First)>(14);
        for (var month = 1; month <= 12; month++)
        {
            starts.Add((month, false, First(number, month, false, moon++)));
            if (month == intercalary) starts.Add((month, true, First(number, month, true, moon++)));
        }

        starts.Add((1, false, First(number + 1, 1, false, moon)));
        var months = new LunarMonth[starts.Count - 1];
        for (var i = 0; i < months.Length; i++)
            months[i] = new(starts[i].Number, starts[i].IsIntercalary, new Day(starts[i].First), starts[i + 1].First - starts[i].First);
        return new(number, months);
    }

    private int First(int year, int month, bool isIntercalary, int moon)
    {
        var shift = departures.GetValueOrDefault(year)?.Shifts.GetValueOrDefault((month, isIntercalary)) ?? 0;
        return KaifengTime.FirstOfMonth(moon) + shift;
    }

    /// <summary>The new moon of the first month; an intercalary month moved over the turn of the year moves it too.</summary>
    private int FirstNewMoon(int year)
    {
        var solar = new SolarYear(year);
        return solar.Eleventh + 2 + (solar.Intercalary is 1 or 2 ? 1 : 0) + Carried(year - 1);
    }

    /// <summary>How many months more than computed the years up to this one had.</summary>
    private int Carried(int year)
    {
        if (departures.GetValueOrDefault(year)?.Intercalary is not { } official) return 0;
        return Carried(year - 1) + Math.Sign(official) - Math.Sign(ComputedIntercalary(year));
    }

    private int IntercalaryOf(int year) => departures.GetValueOrDefault(year)?.Intercalary ?? ComputedIntercalary(year);

    /// <summary>The number of the intercalary month as the sky has it; 0 if there is none.</summary>
    private static int ComputedIntercalary(int year)
    {
        // A month 1 to 10 stands in the solar year that ends in this one, 11 and 12 in the next.
        var within = new SolarYear(year).Intercalary;
        if (within > 2) return within - 2;
        var after = new SolarYear(year + 1).Intercalary;
        return after is 1 or 2 ? after + 10 : 0;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
