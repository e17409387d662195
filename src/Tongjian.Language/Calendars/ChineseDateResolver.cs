namespace Tongjian.Language.Calendars;

/// <summary>Finds the days that the parts of a Chinese date mean, or says why there are none.</summary>
internal sealed class ChineseDateResolver(ChineseDateParts parts)
{
    /// <summary>Finds the days.</summary>
    /// <param name="days">The days; unspecified if a fault is returned.</param>
    /// <returns>What is wrong; null if nothing is.</returns>
    internal DateProblem? Resolve(out DayRange days)
    {
        days = default;
        var eras = EraNames.Find(parts.Era, parts.Court);
        if (eras.Length == 0) return ChineseDateFaults.UnknownEra(parts);
        if (parts.CycleAt.Length > 0 && parts.Cycle is null) return ChineseDateFaults.NoSuchPair(parts, parts.CycleAt);
        if (parts.YearCycleAt.Length > 0 && parts.YearCycle is null) return ChineseDateFaults.NoSuchPair(parts, parts.YearCycleAt);
        var possible = new List<(Era Era, DayRange Days)>();
        DateProblem? fault = null;
        foreach (var era in eras)
        {
            var found = Resolve(era, out var range);
            if (found is null) possible.Add((era, range));
            // Of several faults the one that got farthest says most.
            else if (fault is null || found.Value.Offset > fault.Value.Offset) fault = found;
        }

        if (possible.Count == 0) return fault;
        // By convention a bare era is that of the court that published a calendar: 紹興 is Song's, 天慶 Liao's.
        if (possible.FindAll(reading => reading.Era.Court.HasOwnCalendar) is { Count: > 0 } published) possible = published;
        if (possible.Count > 1) return ChineseDateFaults.Ambiguous(parts, possible);
        days = possible[0].Days;
        return null;
    }

    private DateProblem? Resolve(Era era, out DayRange days)
    {
        days = default;
        if (parts.Year < 1 || parts.Year > era.Years) return ChineseDateFaults.NoSuchYear(parts, era);
        if (era.FirstYear + parts.Year - 1 < era.Court.Calendar.FirstYear) return ChineseDateFaults.BeforeTables(parts, era);
        var year = era.Court.Calendar.Year(era.FirstYear + parts.Year - 1);
        if (parts.YearCycle is { } cycle && cycle != year.Sexagenary) return ChineseDateFaults.OtherCycleOfYear(parts, era, year);
        var wanted = year.Days;
        if (parts.HasMonth)
        {
            if (Month(year) is not { } month) return ChineseDateFaults.NoSuchMonth(parts, era, year);
            if (parts.Season is { } season && season != (month.Number - 1) / 3) return ChineseDateFaults.OtherSeason(parts, month);
            if (DaysOf(era, year, month, out wanted) is { } fault) return fault;
        }
        else if (parts.Season is { } season)
        {
            var months = year.Months.Where(month => (month.Number - 1) / 3 == season).ToArray();
            wanted = new(months[0].First, months[^1].Last);
        }

        if (wanted.Intersect(era.Days) is { } within) days = within;
        // The histories count the whole first year by the new era: 天興元年正月, though it was proclaimed in the fourth month.
        else if (parts.HasMonth && wanted.Latest < era.Days.Earliest) days = wanted;
        else return ChineseDateFaults.OutsideEra(parts, era, wanted);
        return null;
    }

    private LunarMonth? Month(LunarYear year) => parts.Month is { } number
        ? year.Month(number, parts.IsIntercalary)
        : year.Intercalary is { } only ? year.Month(only, true) : null;

    private DateProblem? DaysOf(Era era, LunarYear year, LunarMonth month, out DayRange days)
    {
        days = month.Days;
        if (parts.Day is { } number)
        {
            if (number == 0 || number > month.Length) return ChineseDateFaults.NoSuchDay(parts, month);
            var day = number < 0 ? month.Last : month.First + (number - 1);
            if (parts.Cycle is { } written && Sexagenary.OfDay(day) != written) return ChineseDateFaults.OtherCycleOfDay(parts, day);
            days = new(day, day);
        }
        else if (parts.Cycle is { } cycle)
        {
            var day = month.First + new Sexagenary(cycle.Index - Sexagenary.OfDay(month.First).Index).Index;
            if (day > month.Last) return ChineseDateFaults.NotInMonth(parts, era, year, month);
            days = new(day, day);
        }

        return null;
    }
}
