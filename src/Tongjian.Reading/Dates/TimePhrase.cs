namespace Tongjian.Reading.Dates;

/// <summary>Words that speak of time, before it is known what the story told last.</summary>
internal abstract class TimePhrase
{
    /// <summary>The words, in the text.</summary>
    public TextRange Range { get; set; }
}

/// <summary>Words whose meaning does not depend on the story: a length, a set, the present.</summary>
internal sealed class FixedPhrase(TimeKind kind, string value, string modifier = "") : TimePhrase
{
    /// <summary>What they speak of.</summary>
    public TimeKind Kind { get; } = kind;

    /// <summary>The value of the TIMEX.</summary>
    public string Value { get; } = value;

    /// <summary>The mod of the TIMEX.</summary>
    public string Modifier { get; init; } = modifier;

    /// <summary>The event that a length is counted from; empty if there is none.</summary>
    public TextRange Anchor { get; init; }

    /// <summary>Whether the length lies before the event.</summary>
    public bool IsBefore { get; init; }

    /// <summary>Whether a day that is not known is one of the story, so that it lies before Christ if the story does.</summary>
    public bool IsOfStory { get; init; }
}

/// <summary>A date of the calendar: "September 1, 1939", "April", "the 1230s", "spring of the following year".</summary>
internal sealed class PointPhrase : TimePhrase
{
    /// <summary>What was written; a year that was not is unknown in it.</summary>
    public CalendarPoint Point { get; set; }

    /// <summary>Where the year comes from.</summary>
    public YearFrom YearFrom { get; set; }

    /// <summary>Which part of it is meant.</summary>
    public Portion Portion { get; set; }

    /// <summary>The part of the day or the time of the clock, as a TIMEX has it: <c>TMO</c>, <c>T03:00</c>; empty for the whole day.</summary>
    public string Clock { get; set; } = "";

    /// <summary>Whether it is a time of the clock, and not a part of the day.</summary>
    public bool IsHour => Clock is ['T', >= '0' and <= '9', ..];

    /// <summary>The value of the TIMEX, where it does not follow from the point: <c>XXXX-WXX-5</c> for a Friday; null where it does.</summary>
    public string? FixedValue { get; set; }

    /// <summary>The date, where it does not follow from the point: the days of a Chinese month; null where it does.</summary>
    public Language.HistoricalDate? Written { get; set; }

    /// <summary>Whether a fixed value is a day of the story, so that it lies before Christ if the story does.</summary>
    public bool IsOfStory { get; set; }

    /// <summary>Whether the story does not go on from here: a year in brackets, "since 1898".</summary>
    public bool IsAside { get; set; }

    /// <summary>Whether it is the second of a range of years, so that the story stands at the first.</summary>
    public bool EndsYears { get; set; }

    /// <summary>Whether it is planned, foretold or expected, so that a later year is no part of the story yet.</summary>
    public bool IsPlanned { get; set; }

    /// <summary>Whether it is the first end of a range, and the next mention the other.</summary>
    public bool BeginsRange { get; set; }
}

/// <summary>A date counted from what was told last: "twelve days later", "that month", "the following year".</summary>
internal sealed class ShiftPhrase : TimePhrase
{
    /// <summary>What is counted.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many, negative into the past; 0 for "that month".</summary>
    public int Amount { get; init; }

    /// <summary>Whether nobody counted: "a few days later".</summary>
    public bool IsFuzzy { get; init; }

    /// <summary>Which part of it is meant.</summary>
    public Portion Portion { get; set; }

    /// <summary>The part of the day, as a TIMEX has it; empty for the whole day.</summary>
    public string Clock { get; set; } = "";
}
