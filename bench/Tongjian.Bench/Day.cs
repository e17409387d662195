namespace Tongjian.Bench;

/// <summary>
/// A day of the Julian calendar, counted from 1000-01-01 = 0. The generator has a calendar of its own, so that it shares no code
/// with what it measures.
/// </summary>
internal readonly record struct Day(int Number)
{
    private const int FirstYear = 1000;
    private const int FourYears = 4 * 365 + 1;
    private static readonly int[] MonthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>The days from 1000-01-01 to 1300-12-31, both inclusive.</summary>
    public static readonly int Span = 75 * FourYears + 366;

    /// <summary>The months since January 1000.</summary>
    public int MonthNumber => (Parts.Year - FirstYear) * 12 + Parts.Month - 1;

    public int Year => Parts.Year;

    public string Month => $"{Parts.Year:D4}-{Parts.Month:D2}";

    public override string ToString() => $"{Parts.Year:D4}-{Parts.Month:D2}-{Parts.DayOfMonth:D2}";

    private (int Year, int Month, int DayOfMonth) Parts
    {
        get
        {
            // 1000 is a leap year of the Julian calendar, so each group of four years begins with its leap year.
            var (groups, rest) = Math.DivRem(Number, FourYears);
            var year = FirstYear + groups * 4;
            for (var length = 366; rest >= length; length = 365, year++)
                rest -= length;
            var month = 0;
            for (; rest >= Length(year, month); month++)
                rest -= Length(year, month);
            return (year, month + 1, rest + 1);
        }
    }

    private static int Length(int year, int month) => MonthLengths[month] + (month == 1 && year % 4 == 0 ? 1 : 0);
}
