namespace Tongjian.Language;

/// <summary>
/// The time after a date: <c>T23:20:30</c>, perhaps with a zone, <c>Z</c>, <c>+05</c> or <c>-04:30</c>. It is checked and kept, and
/// bounds nothing: a day is as fine as this history goes.
/// </summary>
internal static class TimeOfDay
{
    /// <summary>The time as written; null, with a report, if it is none.</summary>
    internal static string? Parse(ref DateCursor cursor)
    {
        var from = cursor.Position;
        var rest = cursor.Rest;
        if (rest.Length < 9 || !Matches(rest[..9], "T00:00:00"))
        {
            cursor.RefuseRest(from, "time-malformed", $"found {cursor.Found(from)} where a time was expected",
                "write hours, minutes and seconds with two digits each, such as T09:30:00");
            return null;
        }

        var zone = rest[9..];
        if (!(zone.IsEmpty || zone is "Z" || IsShift(zone)))
        {
            cursor.RefuseRest(from + 9, "zone-malformed", $"found {cursor.Found(from + 9)} after the time, but only a zone can follow",
                "write Z, a shift such as +05 or -04:30, or nothing");
            return null;
        }

        if (!InRange(rest.Slice(1, 2), 23) || !InRange(rest.Slice(4, 2), 59) || !InRange(rest.Slice(7, 2), 59))
        {
            cursor.RefuseRest(from, "no-such-time", $"found the time {rest[..9]}, but times run from T00:00:00 to T23:59:59",
                "write a time of that day");
            return null;
        }

        if (zone.Length > 1 && !(InRange(zone.Slice(1, 2), 23) && (zone.Length < 6 || InRange(zone.Slice(4, 2), 59))))
        {
            cursor.RefuseRest(from + 9, "no-such-zone", $"found the zone {zone}, but a shift is at most 23 hours and 59 minutes",
                "write a shift such as +05 or -04:30");
            return null;
        }

        cursor.SkipRest();
        return rest.ToString();
    }

    private static bool IsShift(ReadOnlySpan<char> zone) =>
        zone[0] is '+' or '-' && (Matches(zone[1..], "00") || Matches(zone[1..], "00:00"));

    /// <summary>True if the text has a digit for every 0 of the pattern and is otherwise the same.</summary>
    private static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        if (text.Length != pattern.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (pattern[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != pattern[i])
                return false;
        }

        return true;
    }

    private static bool InRange(ReadOnlySpan<char> digits, int highest) => ((digits[0] - '0') * 10) + digits[1] - '0' <= highest;
}
