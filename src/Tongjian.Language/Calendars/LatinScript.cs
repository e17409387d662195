using System.Globalization;
using System.Text.RegularExpressions;

namespace Tongjian.Language.Calendars;

/// <summary>
/// Reads Chinese dates written in letters: <c>Jingkang 1, intercalary month 11, day bingchen</c>, <c>Liao Tianqing 3, spring</c>.
/// </summary>
internal static partial class LatinScript
{
    /// <summary>Whether a text begins as such a date does: with a known era and a number, or at least with a month behind them.</summary>
    internal static bool Begins(ReadOnlySpan<char> text)
    {
        if (!HasNumberBehindNames(text)) return false;
        var shape = Dated().Match(text.ToString());
        return shape.Groups["month"].Success || EraNames.Find(EraOf(shape, out var court), court).Length > 0;
    }

    /// <summary>The length of the date at the start of a text.</summary>
    internal static int Length(ReadOnlySpan<char> text) => Dated().Match(text.ToString()).Length;

    /// <summary>Reads the parts of a date.</summary>
    /// <param name="text">The date and nothing else.</param>
    /// <param name="understood">How much of the text belongs to a part.</param>
    /// <returns>Null if that is not all of it.</returns>
    internal static ChineseDateParts? Read(string text, out int understood)
    {
        var shape = Dated().Match(text);
        understood = shape.Length;
        if (understood < text.Length) return null;
        var parts = new ChineseDateParts { IsChinese = false, Era = EraOf(shape, out var court), Court = court, EraAt = At(shape.Groups["name"]) };
        (parts.Year, parts.YearAt) = (Number(shape.Groups["year"]), At(shape.Groups["year"]));
        if (shape.Groups["season"] is { Success: true } season)
            (parts.Season, parts.SeasonAt) = (season.Value switch { "spring" => 0, "summer" => 1, "winter" => 3, _ => 2 }, At(season));
        if (shape.Groups["month"] is { Success: true } month)
        {
            parts.IsIntercalary = month.Value[0] != 'm';
            parts.Month = shape.Groups["number"].Success ? Number(shape.Groups["number"]) : parts.IsIntercalary ? null : 0;
            parts.MonthAt = At(month);
        }

        if (shape.Groups["day"] is { Success: true } day)
            (parts.Day, parts.DayAt) = (day.Value switch { "first day" => 1, "last day" => -1, _ => Number(day) }, At(day));
        if (shape.Groups["cycle"] is { Success: true } cycle)
            (parts.Cycle, parts.CycleAt) = (Sexagenary.FromPinyin(cycle.ValueSpan), At(cycle));
        parts.Mark = ChineseDateParser.MarkOf(shape.Groups["mark"].ValueSpan);
        return parts;
    }

    /// <summary>Whether words with capitals come first and then a number: few lines of annals begin so, and the rest pass quickly.</summary>
    private static bool HasNumberBehindNames(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsAsciiDigit(text[at])) return at > 0;
            if (!char.IsUpper(text[at])) return false;
            var blank = text[at..].IndexOf(' ');
            if (blank < 0) return false;
            at += blank + 1;
        }

        return false;
    }

    /// <summary>The era of "Western Xia Tianqing", with its court.</summary>
    private static string EraOf(Match shape, out Court? court)
    {
        var name = shape.Groups["name"].Value;
        court = null;
        if (EraNames.Find(name, null).Length > 0) return name;
        foreach (var known in Court.All)
        {
            if (!name.StartsWith(known.Name + " ", StringComparison.OrdinalIgnoreCase) || known.Name.Length < (court?.Name.Length ?? 0)) continue;
            court = known;
        }

        return court is null ? name : name[(court.Name.Length + 1)..];
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static Place At(Group group) => new(group.Index, group.Length);

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}) (?<year>[0-9]{1,3})"
        + @"(?:, (?<season>spring|summer|autumn|fall|winter))?"
        + @"(?:, (?<month>month (?<number>[0-9]{1,2})|(?:intercalary|leap) month(?: (?<number>[0-9]{1,2}))?)"
        + @"(?:, (?:(?<day>first day|last day)|day (?<day>[0-9]{1,2})|day (?<cycle>[a-z]+(?:-[a-z]+)?))(?: \((?<cycle>[a-z]+)\))?)?)?"
        + "(?<mark>[~?%])?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
