using System.Text;

namespace Tongjian.Language;

/// <summary>An interval as written: <c>start/end</c>, or as a range within a set <c>start..end</c>.</summary>
/// <param name="Start">Null if the start is unknown or open.</param>
/// <param name="StartIsOpen">True if the start was written <c>..</c>: there is none.</param>
/// <param name="End">Null if the end is unknown or open.</param>
/// <param name="EndIsOpen">True if the end was written <c>..</c>: there is none.</param>
internal sealed record WrittenInterval(HistoricalDate? Start, bool StartIsOpen, HistoricalDate? End, bool EndIsOpen) : DateForm
{
    internal override Mark Marks => (Start?.Marks ?? Mark.None) | (End?.Marks ?? Mark.None);

    /// <summary>That of its vaguer end; unspecified if neither end is given.</summary>
    internal override DatePrecision Precision => (Start, End) switch
    {
        (null, null) => DatePrecision.Unspecified,
        ({ } start, null) => start.Precision,
        (null, { } end) => end.Precision,
        var (start, end) => start.Precision > end.Precision ? start.Precision : end.Precision,
    };

    /// <summary>True if it cannot be that the start comes before the end; the parser reports it.</summary>
    internal bool IsBackwards =>
        Start?.StrictDates.First is { } first && End?.StrictDates.Last is { } last && first.CompareTo(last) > 0;

    internal override DateBounds Strict(DateReading reading) => Between(Start?.StrictDates ?? default, End?.StrictDates ?? default);

    internal override DateBounds Possible(DateReading reading) => Between(Start?.PossibleDates ?? default, End?.PossibleDates ?? default);

    internal override void Print(StringBuilder text)
    {
        text.Append(StartIsOpen ? ".." : Start?.ToString());
        text.Append('/');
        text.Append(EndIsOpen ? ".." : End?.ToString());
    }

    /// <summary>Writes it as a range within a set.</summary>
    internal void PrintRange(StringBuilder text) => text.Append(Start?.ToString()).Append("..").Append(End?.ToString());

    // What is still understood of an interval written backwards is the time that its two dates span.
    private DateBounds Between(DateBounds start, DateBounds end) => IsBackwards ? start.Hull(end) : new(start.First, end.Last);
}
