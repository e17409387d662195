using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary>A date given on the command line.</summary>
internal static class AskedDate
{
    private const string Gregorian = " (Gregorian)";

    /// <summary>Reads a date as annals are read; null stays null.</summary>
    /// <exception cref="WrongUsage">It is no date.</exception>
    public static HistoricalDate? Read(string? text)
    {
        if (text is null) return null;
        var problems = new List<DateProblem>();
        var isGregorian = text.EndsWith(Gregorian, StringComparison.Ordinal);
        var reading = isGregorian ? DateReading.Annals with { Calendar = CalendarSystem.Gregorian } : DateReading.Annals;
        var date = HistoricalDate.Parse(isGregorian ? text.AsSpan(0, text.Length - Gregorian.Length) : text, reading, problems);
        if (problems.Count > 0) throw new WrongUsage($"\"{text}\" is no date: {problems[0].Message}", problems[0].Remedy);
        return date ?? throw new WrongUsage($"\"{text}\" is no date", "write a day as 1127-01-09, a month as 1127-01, a year as 1127");
    }

    /// <summary>The day that a question about a date is answered for: the first that it can mean.</summary>
    /// <exception cref="WrongUsage">It has no first day.</exception>
    public static Day FirstDay(HistoricalDate date) => date.Bounds.Earliest.IsFinite
        ? date.Bounds.Earliest
        : throw new WrongUsage($"\"{date.Text}\" has no first day", "write a day as 1127-01-09");
}
