namespace Tongjian.Language.Calendars;

/// <summary>A year of a Chinese calendar: twelve months, or thirteen with an intercalary one.</summary>
/// <param name="Number">The Julian year in which it begins, in January or February.</param>
/// <param name="Months">Its months in order.</param>
public sealed record LunarYear(int Number, IReadOnlyList<LunarMonth> Months)
{
    /// <summary>Its first day.</summary>
    public Day First => Months[0].First;

    /// <summary>Its last day.</summary>
    public Day Last => Months[^1].Last;

    /// <summary>All its days.</summary>
    public DayRange Days => new(First, Last);

    /// <summary>Its place in the sexagenary cycle.</summary>
    public Sexagenary Sexagenary => Sexagenary.OfYear(Number);

    /// <summary>The number of the intercalary month; null if it has none.</summary>
    public int? Intercalary
    {
        get
        {
            foreach (var month in Months)
            {
                if (month.IsIntercalary) return month.Number;
            }

            return null;
        }
    }

    /// <summary>A month by its number; null if the year has no such intercalary month.</summary>
    public LunarMonth? Month(int number, bool isIntercalary)
    {
        foreach (var month in Months)
        {
            if (month.Number == number && month.IsIntercalary == isIntercalary) return month;
        }

        return null;
    }

    /// <summary>The month that holds a day of the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies in another year.</exception>
    public LunarMonth MonthOf(Day day)
    {
        foreach (var month in Months)
        {
            if (month.Days.Contains(day)) return month;
        }

        throw new ArgumentOutOfRangeException(nameof(day), day, $"The year has the days {Days}.");
    }
}
