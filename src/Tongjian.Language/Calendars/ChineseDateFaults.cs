using System.Globalization;

namespace Tongjian.Language.Calendars;

/// <summary>What can be wrong with a Chinese date, told so that it can be mended.</summary>
internal static class ChineseDateFaults
{
    internal static DateProblem TextAfter(string written, int understood) => new(
        understood, written.Length - understood, "text-after-era-date",
        $"found \"{written[understood..]}\" behind {written[..understood]}, where a month, a day or nothing was expected",
        ChineseScript.Begins(written)
            ? "write era, year, month and day as 靖康元年閏十一月丙辰 or 靖康元年閏十一月二十五日"
            : "write era, year, month and day as Jingkang 1, intercalary month 11, day bingchen");

    internal static DateProblem CycleAlone(string written)
    {
        var years = Sexagenary.FromChinese(written.AsSpan(0, 2)) is { } cycle
            ? string.Join(", ", Enumerable.Range(960, 320).Where(year => Sexagenary.OfYear(year) == cycle))
            : "none";
        return new(0, written.Length, "era-expected", $"found the year {written[..2]} without an era, but every sixtieth year is one: {years}",
            "write the era and its year, as 靖康元年, or the Julian year");
    }

    internal static DateProblem UnknownEra(ChineseDateParts parts)
    {
        if (EraNames.Find(parts.Era, null) is [var others, ..] && parts.Court is not null)
        {
            return new(parts.EraAt.At, parts.EraAt.Length, "unknown-era",
                $"found the era {parts.Era} of {parts.Court.Name}, but it is that of {others.Court.Name}",
                $"write {parts.Era} without {parts.Court.Name}, or an era of that court");
        }

        var of = parts.Court is null ? "" : $" of {parts.Court.Name}";
        return new(parts.EraAt.At, parts.EraAt.Length, "unknown-era", $"found the era {parts.Era}{of}, which is not in the tables",
            EraNames.Nearest(parts.Era, parts.Court) is { } near
                ? $"write {Name(parts, near)} ({near}, {Span(near.Days)}) if that is meant, or a Julian date"
                : "write an era of Song, Liao, Jin or a court beside them, 960 to 1279, or a Julian date");
    }

    internal static DateProblem NoSuchYear(ChineseDateParts parts, Era era)
    {
        var year = era.FirstYear + parts.Year - 1;
        var message = $"found the year {parts.Year} of {era}, which has {(era.Years == 1 ? "one year" : $"{era.Years} years")}, {Span(era.Days)}";
        var calendar = era.Court.Calendar;
        var later = parts.Year > 0 && year <= calendar.LastYear ? era.Court.EraOf(calendar.Year(year).Last) : null;
        return new(parts.YearAt.At, parts.YearAt.Length, "no-such-year-of-era", message, later is null
            ? era.Years == 1 ? $"write {Year(parts, era, 1)}" : $"write {Year(parts, era, 1)} to {Year(parts, era, era.Years)}"
            : $"write {Year(parts, later, year - later.FirstYear + 1)} if the year {year} is meant, or {Year(parts, era, era.Years)} at most");
    }

    internal static DateProblem BeforeTables(ChineseDateParts parts, Era era) => new(
        parts.YearAt.At, parts.YearAt.Length, "outside-calendar",
        $"found {Written(parts)}, the year {era.FirstYear + parts.Year - 1}, but the months of {era.Court.Name} are known for {Span(era.Court.Calendar.Range)}",
        "write the Julian date");

    internal static DateProblem OtherCycleOfYear(ChineseDateParts parts, Era era, LunarYear year) => new(
        parts.YearCycleAt.At, parts.YearCycleAt.Length, "other-year-of-cycle",
        $"found the year {parts.YearCycle}, but {Year(parts, era, parts.Year)} is {year.Sexagenary} ({year.Sexagenary.Chinese})",
        $"write {year.Sexagenary.Chinese}, or leave it out");

    internal static DateProblem NoSuchPair(ChineseDateParts parts, Place at) => new(
        at.At, at.Length, "no-such-pair", "found a stem and a branch that never meet in the cycle of sixty",
        parts.IsChinese ? "write one of the sixty, as 丙辰" : "write one of the sixty, as bingchen");

    internal static DateProblem NoSuchMonth(ChineseDateParts parts, Era era, LunarYear year)
    {
        var named = Year(parts, era, parts.Year);
        if (!parts.IsIntercalary)
        {
            return new(parts.MonthAt.At, parts.MonthAt.Length, "no-such-month-of-year",
                $"found the month {parts.Month}, but months run from 1 to 12", "write a month from 1 to 12");
        }

        var found = parts.Month is { } number ? $"the intercalary month {number}" : "an intercalary month";
        if (year.Intercalary is { } other)
        {
            return new(parts.MonthAt.At, parts.MonthAt.Length, "no-such-intercalary-month",
                $"found {found}, but the intercalary month of {named} is {other}", $"write {Month(parts, other, true)}");
        }

        return new(parts.MonthAt.At, parts.MonthAt.Length, "no-such-intercalary-month",
            $"found {found}, but {named} has none{Neighbours(era, year)}",
            parts.Month is { } plain ? $"write {Month(parts, plain, false)}, or another year" : "name a month, or another year");
    }

    internal static DateProblem OtherSeason(ChineseDateParts parts, LunarMonth month) => new(
        parts.SeasonAt.At, parts.SeasonAt.Length, "other-season-of-month",
        $"found a season that {month} does not belong to: three months each are spring, summer, autumn and winter",
        "leave the season out, or write another month");

    internal static DateProblem NoSuchDay(ChineseDateParts parts, LunarMonth month) => new(
        parts.DayAt.At, parts.DayAt.Length, "no-such-day-of-month",
        $"found the day {parts.Day}, but {month} has {month.Length} days there", $"write a day from 1 to {month.Length}");

    internal static DateProblem OtherCycleOfDay(ChineseDateParts parts, Day day)
    {
        var cycle = Sexagenary.OfDay(day);
        return new(parts.CycleAt.At, parts.CycleAt.Length, "other-day-of-cycle",
            $"found {parts.Cycle} ({parts.Cycle!.Value.Chinese}) for a day that is {cycle} ({cycle.Chinese})",
            "write the number of the day or its place in the cycle alone, whichever is right");
    }

    internal static DateProblem NotInMonth(ChineseDateParts parts, Era era, LunarYear year, LunarMonth month)
    {
        var (first, last) = (Sexagenary.OfDay(month.First), Sexagenary.OfDay(month.Last));
        var cycle = parts.Cycle!.Value;
        var next = month.First + new Sexagenary(cycle.Index - first.Index).Index;
        var others = new List<string>();
        foreach (var day in (ReadOnlySpan<Day>)[next - 60, next])
        {
            if (era.Court.Calendar.Range.Contains(day) && era.Court.Calendar.YearOf(day) is { } other)
            {
                var whose = other.Number == year.Number ? "" : other.Number < year.Number ? "the last year's " : "the next year's ";
                others.Add(whose + other.MonthOf(day));
            }
        }

        return new(parts.CycleAt.At, parts.CycleAt.Length, "day-not-in-month",
            $"found the day {cycle} ({cycle.Chinese}), but {month} of {Year(parts, era, parts.Year)} runs "
            + $"from {first} ({first.Chinese}) to {last} ({last.Chinese})",
            $"{string.Join(" and ", others)} {(others.Count == 1 ? "has" : "have")} a day {cycle}; write another month or day");
    }

    internal static DateProblem OutsideEra(ChineseDateParts parts, Era era, DayRange wanted)
    {
        var at = parts.HasMonth ? parts.MonthAt.At : parts.SeasonAt.At;
        var isBefore = wanted.Latest < era.Days.Earliest;
        var edge = isBefore ? era.Days.Earliest : era.Days.Latest;
        var other = ChineseDate.Of(wanted.Earliest, era.Court);
        return new(at, End(parts) - at, isBefore ? "before-era" : "after-era",
            $"found a date {(isBefore ? "before" : "after")} the era {era.Name}, which {(isBefore ? "begins on" : "ends with")} "
            + $"{edge.ToString(CalendarSystem.Julian)}, {ChineseDate.Of(edge, era.Court)}",
            other is null ? "write the Julian date" : $"write {Year(parts, other.Era, other.YearOfEra)} for the year, if the month is right");
    }

    internal static DateProblem Ambiguous(ChineseDateParts parts, List<(Era Era, DayRange Days)> possible)
    {
        var counted = possible.Select(item => $"{item.Era.Court.Name} counted in {item.Era.FirstYear + parts.Year - 1}");
        var whole = possible.Select(item => Of(item.Era.Court) + Year(parts, item.Era, parts.Year));
        return new(parts.EraAt.At, parts.EraAt.Length, "ambiguous-era",
            $"found {Written(parts)}, which {string.Join(" and ", counted)}", $"write {string.Join(" or ", whole)}");

        string Of(Court court) => parts.IsChinese ? court.ChineseNames[0] : court.Name + " ";
    }

    private static string Written(ChineseDateParts parts) => parts.IsChinese
        ? $"{parts.Era}{(parts.Year == 1 ? "元" : ChineseNumber.Write(parts.Year))}年"
        : string.Create(CultureInfo.InvariantCulture, $"{parts.Era} {parts.Year}");

    private static int End(ChineseDateParts parts) =>
        new[] { parts.SeasonAt, parts.MonthAt, parts.DayAt, parts.CycleAt }.Max(place => place.At + place.Length);

    private static string Name(ChineseDateParts parts, Era era) => parts.IsChinese ? era.Chinese : era.Name;

    private static string Year(ChineseDateParts parts, Era era, int year) => parts.IsChinese
        ? $"{era.Chinese}{(year == 1 ? "元" : ChineseNumber.Write(year))}年"
        : string.Create(CultureInfo.InvariantCulture, $"{era.Name} {year}");

    private static string Month(ChineseDateParts parts, int number, bool isIntercalary) => parts.IsChinese
        ? $"{(isIntercalary ? "閏" : "")}{(number == 1 ? "正" : ChineseNumber.Write(number))}月"
        : $"{(isIntercalary ? "intercalary " : "")}month {number}";

    /// <summary>Which years nearby have an intercalary month.</summary>
    private static string Neighbours(Era era, LunarYear year)
    {
        var (calendar, found) = (era.Court.Calendar, new List<string>());
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var number = year.Number + step; number >= calendar.FirstYear && number <= calendar.LastYear; number += step)
            {
                if (calendar.Year(number).Intercalary is not { } month) continue;
                found.Add($"{number} has month {month}");
                break;
            }
        }

        return found.Count == 0 ? "" : $"; {string.Join(" and ", found)}";
    }

    private static string Span(DayRange days) =>
        $"{days.Earliest.ToString(CalendarSystem.Julian)} to {days.Latest.ToString(CalendarSystem.Julian)}";
}
