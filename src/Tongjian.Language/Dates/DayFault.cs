namespace Tongjian.Language;

/// <summary>Says why a day does not exist, and which would.</summary>
internal static class DayFault
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    internal static void Report(ref DateCursor cursor, int from, WrittenDate date, CalendarSystem calendar)
    {
        var day = date.Day.Digits;
        var known = !date.Year.Digits.IsMasked && !date.Month.Digits.IsMasked;
        var written = $"{date.Year}-{date.Month.Digits}";
        if (day.Highest == 0)
        {
            cursor.RefuseRest(from, "no-such-day", $"found the day {day}, but days count from 01", $"write {written}-01 or later");
        }
        else if (!known)
        {
            cursor.RefuseRest(from, "no-such-day", $"found the day {day}, but no month {written} has it",
                $"write a day that such a month has, or {written} alone");
        }
        else
        {
            int month = date.Month.Digits.Known;
            var last = Reckoning.DaysInMonth(calendar, date.Year.Bounds.First, month);
            var where = month == 2
                ? $"February {date.Year} has {last} days in the {calendar} calendar"
                : $"{Months[month - 1]} has {last} days";
            cursor.RefuseRest(from, "no-such-day", $"found the day {day}, but {where}", $"write {written}-{last} or earlier");
        }
    }
}
