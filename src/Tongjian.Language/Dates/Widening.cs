namespace Tongjian.Language;

/// <summary>
/// Widens strict bounds by what <c>~</c> and <c>%</c> allow: each mark by one unit of the part it is written at, on each side.
/// A year gives one year, or as many as its mask leaves open (10 for <c>113X</c>, 100 for <c>11XX</c>); a month one month, a season its
/// own length, a day three days, or what their masks leave open. So <c>1127-01-09~</c> is off by days and <c>1127~</c> by a year.
/// Significant digits widen to the years that share them.
/// </summary>
internal static class Widening
{
    private const int DaysAround = 3;

    internal static DateBounds Of(WrittenDate date, DateBounds strict, CalendarSystem calendar)
    {
        if (date.Year.Significant > 0)
        {
            var (first, last) = date.Year.SignificantBounds;
            strict = new(new(first, 1, 1), new(last, 12, 31));
        }

        if ((date.Marks & Mark.Approximate) == 0)
            return strict;

        var months = MonthsAround(date);
        var days = Approximate(date.Day.Marks) ? UnitOfDay(date.Day.Digits) : 0;
        return new(
            Move(calendar, strict.First!.Value, -months, -days, lastStaysLast: false),
            Move(calendar, strict.Last!.Value, months, days, lastStaysLast: !date.HasDay || date.Day.Digits.IsMasked));
    }

    private static bool Approximate(Mark marks) => (marks & Mark.Approximate) != 0;

    private static int MonthsAround(WrittenDate date)
    {
        var months = 0;
        if (Approximate(date.YearMarks))
        {
            months = 12;
            for (var places = date.Year.Digits.UnknownAtEnd; places > 0 && !date.Year.IsLong; places--)
                months *= 10;
        }

        if (Approximate(date.Month.Marks))
        {
            months += date.IsSeason ? SeasonCode.MonthsOf(date.Month.Digits.Known).Months
                : date.Month.Digits.IsAllUnknown ? 12
                : 1;
        }

        // A day wholly unknown leaves a month open.
        return Approximate(date.Day.Marks) && date.Day.Digits.IsAllUnknown ? months + 1 : months;
    }

    private static int UnitOfDay(Digits day) =>
        day.IsAllUnknown ? 0 :
        day.UnknownAtEnd > 0 ? 10 :
        DaysAround;

    private static CalendarDate Move(CalendarSystem calendar, CalendarDate date, int months, int days, bool lastStaysLast) =>
        Reckoning.AddDays(calendar, Reckoning.AddMonths(calendar, date, months, lastStaysLast), days);
}
