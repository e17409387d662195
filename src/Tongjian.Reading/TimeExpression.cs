using Tongjian.Language;

namespace Tongjian.Reading;

/// <summary>What a temporal expression speaks of; the TYPE of a TIMEX3.</summary>
public enum TimeKind
{
    /// <summary>A day, a month, a year, an age.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again.</summary>
    Set,
}

/// <summary>Words of a text that speak of time, and what they mean.</summary>
/// <param name="Range">The words, in the text of their block.</param>
/// <param name="Kind">What they speak of.</param>
/// <param name="Value">The value of a TIMEX3: <c>1938-09</c>, <c>1114-FA</c>, <c>BC0264</c>, <c>P3M</c>, <c>PAST_REF</c>; empty if it has none.</param>
/// <param name="Modifier">The mod of a TIMEX3: <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>BEFORE</c>, <c>LESS_THAN</c>; empty if it has none.</param>
public sealed record TimeExpression(TextRange Range, TimeKind Kind, string Value, string Modifier = "")
{
    /// <summary>The date in EDTF as the coding guide writes it (<c>1117-12~</c> for the end of 1117); null for what is no date, or one that is not known.</summary>
    public HistoricalDate? Date { get; init; }

    /// <summary>Of either end of a range ("November 26–27", "from 1914 to 1918") the whole in EDTF; null for what ends no range.</summary>
    public HistoricalDate? Span { get; init; }

    /// <summary>
    /// Of "three months after becoming emperor" the words of the event that it is counted from, in the text of the block; empty if it is
    /// counted from none. <see cref="Value"/> is then the length, and <see cref="IsBefore"/> the direction.
    /// </summary>
    public TextRange Anchor { get; init; }

    /// <summary>Whether it lies before its <see cref="Anchor"/>.</summary>
    public bool IsBefore { get; init; }

    /// <summary>Whether the date is the year of the story, not words of this sentence: the words gave no year.</summary>
    public bool YearIsInherited { get; init; }

    /// <summary>What is doubtful about it, in a sentence for a reader: a year far out of the story; null if nothing is.</summary>
    public string? Doubt { get; init; }

    /// <summary>The date that may be meant instead, if the year is doubted; null if nothing is doubtful.</summary>
    public HistoricalDate? Meant { get; init; }
}
