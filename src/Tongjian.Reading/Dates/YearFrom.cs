namespace Tongjian.Reading.Dates;

/// <summary>Where the year of a date comes from.</summary>
internal enum YearFrom
{
    /// <summary>It is written.</summary>
    Words,

    /// <summary>It is the year of the story.</summary>
    StoryTime,

    /// <summary>The words say that it is the year told last: "that year".</summary>
    ThatYear,

    /// <summary>The one after that.</summary>
    NextYear,

    /// <summary>The one before that.</summary>
    PreviousYear,

    /// <summary>The first time that it comes after what was told last: "the following spring".</summary>
    NextTime,

    /// <summary>The last time that it came before what was told last: "the previous autumn".</summary>
    LastTime,

    /// <summary>The year is that of the next date, with which it is joined: "in April and June 1955".</summary>
    NextDate,
}
