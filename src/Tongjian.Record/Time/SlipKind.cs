namespace Tongjian.Record.Time;

/// <summary>The ways a date is miswritten, likeliest first; the order is part of the cost of a <see cref="Slip"/>.</summary>
public enum SlipKind
{
    /// <summary>The year is a hundred too high or too low.</summary>
    CenturyOffByOne,

    /// <summary>The year is ten too high or too low.</summary>
    DecadeOffByOne,

    /// <summary>The year is one too high or too low.</summary>
    YearOffByOne,

    /// <summary>Two digits that stand side by side have changed places.</summary>
    DigitsSwapped,

    /// <summary>The month (or season) is one too high or too low.</summary>
    MonthOffByOne,

    /// <summary>The day is one too high or too low.</summary>
    DayOffByOne,

    /// <summary>One digit of the year is another digit.</summary>
    YearDigit,

    /// <summary>One digit of the month (or season) is another digit.</summary>
    MonthDigit,

    /// <summary>One digit of the day is another digit.</summary>
    DayDigit,
}
