using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>
/// When a dated happening changes the world. Of a happening that goes on ("1126-12/1127-01-09") a beginning such as a siege
/// counts from its start; everything else, such as a capture, is done at its end.
/// </summary>
public static class Moment
{
    /// <summary>The days on which the change may have come; all days if there is no date.</summary>
    public static DayRange Of(Sentence sentence, HistoricalDate? date) =>
        date is null ? DayRange.Always : PartOf(sentence, date).Possible;

    /// <summary>The same by the letter of the date: what <c>~</c> and <c>%</c> allow beside it is left out.</summary>
    public static DayRange ByTheLetter(Sentence sentence, HistoricalDate? date) =>
        date is null ? DayRange.Always : PartOf(sentence, date).Bounds;

    /// <summary>A date as a part of a sentence: "on 1127-01-09", "in 1125-11".</summary>
    /// <param name="date">The date as written.</param>
    public static string Phrase(string date) => date is [_, _, _, _, '-', _, _, '-', _, _] ? "on " + date : "in " + date;

    /// <summary>The end of an interval that counts; any other date itself.</summary>
    private static HistoricalDate PartOf(Sentence sentence, HistoricalDate date) => !date.IsInterval ? date
        : (Begins(sentence.Template.EventType) || date.EndDate is null ? date.StartDate : date.EndDate) ?? date;

    /// <summary>Whether an event of this type opens something that goes on.</summary>
    public static bool Begins(EventType? type) => type is EventType.Besiege or EventType.Invade or EventType.DeclareWar
        or EventType.Rebel or EventType.Negotiate or EventType.Levy or EventType.Famine or EventType.Tribute
        or EventType.Ally or EventType.Treaty or EventType.Conspire or EventType.Raid;
}
