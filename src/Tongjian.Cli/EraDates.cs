using System.CommandLine;
using Tongjian.Language;
using Tongjian.Language.Calendars;

namespace Tongjian.Cli;

/// <summary>Shows the date of a court beside the Julian one, where that is wished.</summary>
/// <param name="court">The court that counts; null if nobody asked for one.</param>
internal sealed class EraDates(Court? court)
{
    /// <summary>The court; null if nobody asked for one.</summary>
    public Court? Court => court;

    /// <summary>The option that names a court.</summary>
    public static Option<string?> Option() => new("--calendar")
    {
        Description = "Show the dates of this court too: song, liao, jin, western-xia …", HelpName = "COURT",
    };

    /// <summary>Reads the option.</summary>
    /// <exception cref="WrongUsage">There is no such court.</exception>
    public static EraDates Of(string? name)
    {
        if (name is null) return new(null);
        if (Court.Find(name) is { } found) return new(found);
        var near = Spelling.Nearest(name, Court.All.Select(known => known.Id));
        var all = string.Join(", ", Court.All.Select(known => known.Id));
        throw new WrongUsage(
            $"no court \"{name}\" has a calendar", near is null ? $"write one of {all}" : $"write \"{near}\" if that is meant; known are {all}");
    }

    /// <summary>A date, and that of the court behind it.</summary>
    public string Beside(string date, HistoricalDate? read = null) => Of(date, read) is { } era ? $"{date} = {era}" : date;

    /// <summary>As <see cref="Beside(string, HistoricalDate?)"/>, with a colon where a sentence follows.</summary>
    public string Before(string date, HistoricalDate? read = null) => Of(date, read) is { } era ? $"{date} = {era}:" : date;

    /// <summary>A day, and that of the court behind it.</summary>
    public string Beside(Day day)
    {
        var julian = day.ToString(CalendarSystem.Julian);
        return court is not null && ChineseDate.Of(day, court) is { } era ? $"{julian} = {era}" : julian;
    }

    /// <summary>What a date is at the court; null if none was asked for, or it had no era then.</summary>
    /// <param name="date">The date as written.</param>
    /// <param name="read">The date itself, where it is at hand.</param>
    public string? Of(string? date, HistoricalDate? read = null)
    {
        if (court is null || date is null) return null;
        return (read ?? HistoricalDate.Parse(date, DateReading.Annals)) is { } known
            ? ChineseDatePrinter.Print(known.Possible, known.Precision, court)
            : null;
    }
}
