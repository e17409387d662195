namespace Tongjian.Language;

/// <summary>
/// One day, independent of any calendar: the Julian Day Number, the count of days since 1 January 4713 BC (Julian), which is day 0.
/// The two ends of time, <see cref="Beginning"/> and <see cref="End"/>, are days as well and stay where they are under arithmetic.
/// </summary>
/// <param name="Number">The Julian Day Number of the day's noon.</param>
public readonly record struct Day(int Number) : IComparable<Day>
{
    /// <summary>Before every day: the bound of what has no beginning.</summary>
    public static Day Beginning => new(int.MinValue);

    /// <summary>After every day: the bound of what has no end.</summary>
    public static Day End => new(int.MaxValue);

    /// <summary>True unless this is <see cref="Beginning"/> or <see cref="End"/>.</summary>
    public bool IsFinite => Number is not (int.MinValue or int.MaxValue);

    /// <summary>
    /// The day of a calendar date. A date too far away to be counted (some 5.8 million years) is <see cref="Beginning"/> or
    /// <see cref="End"/>.
    /// </summary>
    /// <param name="calendar">The calendar of the date.</param>
    /// <param name="year">The astronomical year: 0 is 1 BC.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such month or day.</exception>
    public static Day Of(CalendarSystem calendar, long year, int month, int day) =>
        new CalendarDate(year, month, day).ToDay(calendar);

    /// <summary>This day as a date of a calendar.</summary>
    /// <exception cref="InvalidOperationException">This is an end of time, which has no date.</exception>
    public CalendarDate ToDate(CalendarSystem calendar) => IsFinite
        ? Reckoning.DateOf(calendar, Number)
        : throw new InvalidOperationException("The ends of time have no date; ask IsFinite first.");

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>True if the left day is earlier.</summary>
    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    /// <summary>True if the left day is later.</summary>
    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    /// <summary>True if the left day is earlier or the same.</summary>
    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    /// <summary>True if the left day is later or the same.</summary>
    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    /// <summary>The day so many days later; an end of time stays, and what would pass an end becomes that end.</summary>
    public static Day operator +(Day day, int days) => day.IsFinite ? Saturating((long)day.Number + days) : day;

    /// <summary>The day so many days earlier; an end of time stays, and what would pass an end becomes that end.</summary>
    public static Day operator -(Day day, int days) => day.IsFinite ? Saturating((long)day.Number - days) : day;

    /// <summary>The date in ISO form, such as <c>1127-01-09</c>; an end of time is <c>..</c>.</summary>
    public string ToString(CalendarSystem calendar) => IsFinite ? ToDate(calendar).ToString() : "..";

    /// <summary>The bare number, such as <c>day 2132703</c>; an end of time is <c>..</c>.</summary>
    public override string ToString() => IsFinite ? $"day {Number}" : "..";

    internal static Day Saturating(long number) => new((int)Math.Clamp(number, int.MinValue, int.MaxValue));
}
