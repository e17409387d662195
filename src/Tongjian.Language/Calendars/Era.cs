using System.Globalization;

namespace Tongjian.Language.Calendars;

/// <summary>An era (年號): a name under which a court counted its years.</summary>
public sealed class Era
{
    internal Era(Court court, string[] row)
    {
        (Court, Name, Spellings, Source) = (court, row[1], row[2].Split('/'), row[6]);
        FirstYear = int.Parse(row[3], CultureInfo.InvariantCulture);
        Days = new(DayOf(row[4]), DayOf(row[5]));
    }

    /// <summary>Whose era it was.</summary>
    public Court Court { get; }

    /// <summary>Its name in letters: <c>Jingkang</c>.</summary>
    public string Name { get; }

    /// <summary>Its name in Chinese: <c>靖康</c>.</summary>
    public string Chinese => Spellings[0];

    /// <summary>Its name in Chinese, with other spellings.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>The Julian year in which the Chinese year begins that is counted as its first.</summary>
    public int FirstYear { get; }

    /// <summary>The days from its proclamation to its end.</summary>
    public DayRange Days { get; }

    /// <summary>The table or book that says so, by its short name.</summary>
    public string Source { get; }

    /// <summary>The number of its last year.</summary>
    public int Years => Court.Calendar.YearOf(Days.Latest).Number - FirstYear + 1;

    /// <summary>"Jingkang of Song".</summary>
    public override string ToString() => $"{Name} of {Court.Name}";

    private static Day DayOf(string date) =>
        PlainDate.TryParse(date, default) is { Precision: DatePrecision.Day } day
            ? day.Bounds.Earliest
            : throw new FormatException($"The table of eras has \"{date}\" where a day is expected.");
}
