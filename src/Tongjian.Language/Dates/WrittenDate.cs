using System.Text;

namespace Tongjian.Language;

/// <summary>One of year, month and day as written, with the qualifiers before and after it.</summary>
internal readonly record struct WrittenPart(Digits Digits, Mark Before, Mark After)
{
    internal Mark Marks => Before | After;
}

/// <summary>A single date as written: year, perhaps a month or season, perhaps a day, perhaps a time.</summary>
internal sealed record WrittenDate : DateForm
{
    internal required WrittenYear Year { get; init; }

    internal Mark BeforeYear { get; init; }

    internal Mark AfterYear { get; init; }

    /// <summary>The month or the code of a season; absent if its digits are.</summary>
    internal WrittenPart Month { get; init; }

    internal WrittenPart Day { get; init; }

    /// <summary>The time of day with its T and its zone; it bounds nothing.</summary>
    internal string? Time { get; init; }

    internal override Mark Marks => BeforeYear | AfterYear | Month.Marks | Day.Marks;

    internal Mark YearMarks => BeforeYear | AfterYear;

    internal bool HasMonth => Month.Digits.IsWritten;

    internal bool HasDay => Day.Digits.IsWritten;

    internal bool IsSeason => HasMonth && SeasonCode.IsSeason(Month.Digits.Known);

    internal bool IsMasked => Year.Digits.IsMasked || Month.Digits.IsMasked || Day.Digits.IsMasked;

    internal override DatePrecision Precision
    {
        get
        {
            if (Year.Digits.IsMasked)
            {
                var highest = 0; // the place of the first X: what follows it is known, but not from the year down
                for (int mask = Year.Digits.Unknown; mask > 0; mask >>= 1)
                    highest++;
                return (DatePrecision)((byte)DatePrecision.Year + highest);
            }

            if (IsSeason)
                return DatePrecision.Season;
            if (!HasMonth || Month.Digits.IsMasked)
                return DatePrecision.Year;
            return !HasDay || Day.Digits.IsMasked ? DatePrecision.Month : DatePrecision.Day;
        }
    }

    internal override DateBounds Strict(DateReading reading) => StrictBounds.Of(this, reading)
        ?? throw new InvalidOperationException($"The parser let pass {this}, which no day can meet.");

    internal override DateBounds Possible(DateReading reading) => Widening.Of(this, Strict(reading), reading.Calendar);

    internal override void Print(StringBuilder text)
    {
        Print(text, BeforeYear);
        text.Append(Year);
        Print(text, AfterYear);
        Print(text, Month);
        Print(text, Day);
        text.Append(Time);
    }

    private static void Print(StringBuilder text, WrittenPart part)
    {
        if (!part.Digits.IsWritten)
            return;
        text.Append('-');
        Print(text, part.Before);
        text.Append(part.Digits.ToString());
        Print(text, part.After);
    }

    private static void Print(StringBuilder text, Mark mark)
    {
        if (mark != Mark.None)
            text.Append(mark == Mark.Both ? '%' : mark == Mark.Approximate ? '~' : '?');
    }
}
