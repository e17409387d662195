using System.Text;

namespace Tongjian.Language;

/// <summary>
/// A date as a source gives it, uncertain as it may be: a day, a month, a season, a year, "about 1120", "the 1130s", an interval or
/// a set, written in EDTF (ISO 8601-2:2019). It keeps the text and knows the days it can mean.
/// </summary>
public sealed class HistoricalDate : IEquatable<HistoricalDate>
{
    private readonly DateForm? form; // null for a plain date, whose bounds say everything
    private readonly string? text; // null for a plain date, whose text is its canonical form

    internal HistoricalDate(DayRange bounds, DatePrecision precision, DateReading reading) =>
        (Bounds, Possible, Precision, Reading) = (bounds, bounds, precision, reading);

    internal HistoricalDate(DateForm form, DateReading reading, string text)
    {
        (this.form, this.text, Reading, Precision, Marks) = (form, text, reading, form.Precision, form.Marks);
        Bounds = form.Strict(reading).ToDays(reading.Calendar);
        Possible = form.Possible(reading).ToDays(reading.Calendar);
    }

    /// <summary>The text as it was written.</summary>
    public string Text => text ?? ToString();

    /// <summary>How the text was read: its calendar, and whether winters run into the next year.</summary>
    public DateReading Reading { get; }

    /// <summary>The calendar it is written in.</summary>
    public CalendarSystem Calendar => Reading.Calendar;

    /// <summary>
    /// The strict bounds: the first and last day the text can mean, qualifiers left aside. An end without a bound is open.
    /// </summary>
    public DayRange Bounds { get; }

    /// <summary>
    /// <see cref="Bounds"/> widened by what the text allows. Each <c>~</c> or <c>%</c> widens both sides by one unit of the part it is
    /// written at: a year by one year (by 10 in <c>113X~</c>, by 100 in <c>11XX~</c>), a month by one month, a season by its length, a
    /// day by three days. Significant digits widen to the years that share them. A <c>?</c> does not widen.
    /// </summary>
    public DayRange Possible { get; }

    /// <summary>How finely it is known; of an interval or set, that of its vaguest part.</summary>
    public DatePrecision Precision { get; }

    /// <summary>True if a part of it is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (Marks & Mark.Approximate) != 0;

    /// <summary>True if a part of it is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Marks & Mark.Uncertain) != 0;

    /// <summary>True for <c>start/end</c>, and for a range among the members of a set.</summary>
    public bool IsInterval => form is WrittenInterval;

    /// <summary>The date an interval starts with; null if that is unknown or open, or if this is no interval.</summary>
    public HistoricalDate? StartDate => (form as WrittenInterval)?.Start;

    /// <summary>The date an interval ends with; null if that is unknown or open, or if this is no interval.</summary>
    public HistoricalDate? EndDate => (form as WrittenInterval)?.End;

    /// <summary>True for an interval that starts with <c>..</c>: it has no start. If it is merely not known, this is false.</summary>
    public bool StartIsOpen => form is WrittenInterval { StartIsOpen: true };

    /// <summary>True for an interval that ends with <c>..</c>: it has no end. If it is merely not known, this is false.</summary>
    public bool EndIsOpen => form is WrittenInterval { EndIsOpen: true };

    /// <summary>
    /// Where the start of an interval can lie, within <see cref="Bounds"/>: up to its end if it is unknown, at the beginning of time
    /// if it is open. Of anything else, <see cref="Bounds"/>.
    /// </summary>
    public DayRange Start => form is WrittenInterval interval ? EndRange(interval.Start, interval.StartIsOpen, Day.Beginning) : Bounds;

    /// <summary>
    /// Where the end of an interval can lie, within <see cref="Bounds"/>: from its start if it is unknown, at the end of time if it
    /// is open. Of anything else, <see cref="Bounds"/>.
    /// </summary>
    public DayRange End => form is WrittenInterval interval ? EndRange(interval.End, interval.EndIsOpen, Day.End) : Bounds;

    /// <summary>The first of the strict bounds in its own calendar, exact even where days cannot be counted; null if it is open.</summary>
    public CalendarDate? EarliestDate => StrictDates.First;

    /// <summary>The last of the strict bounds in its own calendar, exact even where days cannot be counted; null if it is open.</summary>
    public CalendarDate? LatestDate => StrictDates.Last;

    /// <summary>True for <c>[a,b]</c>: one of the <see cref="Members"/>, it is not known which.</summary>
    public bool IsOneOf => form is WrittenSet { AllOf: false };

    /// <summary>True for <c>{a,b}</c>: all of the <see cref="Members"/>.</summary>
    public bool IsAllOf => form is WrittenSet { AllOf: true };

    /// <summary>The members of a set in the order written, a range as an interval; empty if this is no set.</summary>
    public IReadOnlyList<HistoricalDate> Members => form is WrittenSet set ? set.Members : [];

    internal Mark Marks { get; }

    internal WrittenDate? Written => form as WrittenDate;

    internal DateBounds StrictDates => form?.Strict(Reading) ?? Dates(Bounds);

    internal DateBounds PossibleDates => form?.Possible(Reading) ?? Dates(Possible);

    /// <summary>Parses a date. It never throws on bad text.</summary>
    /// <param name="text">The text of the date and nothing else.</param>
    /// <param name="reading">The calendar, and how far winters reach; by default Julian and strict.</param>
    /// <param name="problems">Receives everything that is wrong with the text; null if you do not care to know.</param>
    /// <returns>
    /// The date. If problems were reported, what could be understood of it, such as the month of a day that does not exist; null if
    /// nothing could.
    /// </returns>
    public static HistoricalDate? Parse(
        ReadOnlySpan<char> text, DateReading reading = default, ICollection<DateProblem>? problems = null) =>
        PlainDate.TryParse(text, reading) ?? DateParser.Parse(text, reading, problems);

    /// <summary>The date of one day, written in the given calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is an end of time, or its year is beyond 9999 on either side.</exception>
    public static HistoricalDate On(Day day, CalendarSystem calendar = CalendarSystem.Julian)
    {
        if (!day.IsFinite || Math.Abs(day.ToDate(calendar).Year) > 9999)
            throw new ArgumentOutOfRangeException(nameof(day), day, "Only days of the years -9999 to 9999 can be written.");
        return Parse(day.ToString(calendar), new(calendar))!;
    }

    /// <summary>Whether this happened before the other, by the days each is possible on; overlapping dates are unknown.</summary>
    public Truth Before(HistoricalDate other) => Possible.Before(other.Possible);

    /// <summary>The canonical EDTF text: as written, without blanks. It parses to an equal date.</summary>
    public override string ToString()
    {
        if (form is null)
            return PlainDate.Print(Bounds.Earliest, Precision, Calendar);
        var canonical = new StringBuilder();
        form.Print(canonical);
        return canonical.ToString();
    }

    /// <summary>True if both say the same and are read in the same way.</summary>
    public bool Equals(HistoricalDate? other) =>
        other is not null && Reading == other.Reading && Bounds == other.Bounds && Precision == other.Precision &&
        ((form is null && other.form is null) || ToString() == other.ToString());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HistoricalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bounds, Precision);

    /// <summary>Writes it as a member of a set, where a range has two dots.</summary>
    internal void PrintAsMember(StringBuilder canonical)
    {
        if (form is WrittenInterval range)
            range.PrintRange(canonical);
        else
            canonical.Append(ToString());
    }

    private DayRange EndRange(HistoricalDate? date, bool open, Day endOfTime) =>
        open ? new(endOfTime, endOfTime) : date is null ? Bounds : date.Bounds.Intersect(Bounds) ?? date.Bounds;

    private DateBounds Dates(DayRange days) => new(days.Earliest.ToDate(Calendar), days.Latest.ToDate(Calendar));
}
