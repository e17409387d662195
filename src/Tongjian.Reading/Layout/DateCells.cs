using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout;

/// <summary>How the words of a row follow its date cells; the later, the surer that it is a row.</summary>
internal enum AfterDate
{
    /// <summary>There are no date cells.</summary>
    Nothing,

    /// <summary>"1127 saw", "May the army": prose may begin so.</summary>
    Word,

    /// <summary>"1132 De'an is besieged": a blank and a capital.</summary>
    Capital,

    /// <summary>The line ends.</summary>
    EndOfLine,

    /// <summary>"1862 — The fleet", "12 May: The fleet", a tab or a bar.</summary>
    Separator,

    /// <summary>"1125November Jin dynasty", "January 27Jin army": no blank at all.</summary>
    Glue,
}

/// <summary>The cells of year and date with which a row of a timeline begins.</summary>
/// <param name="End">Where they end in the text.</param>
/// <param name="After">How the words of the row follow.</param>
/// <param name="HasNumber">Whether a year or a day is among them, not only the name of a month or season.</param>
internal readonly partial record struct DateCells(int End, AfterDate After, bool HasNumber)
{
    private const int Longest = 80;

    /// <summary>The cells at the beginning of a line; the default if there are none.</summary>
    public static DateCells At(string text, TextRange line)
    {
        var start = line.Start;
        if (start >= line.End || !(char.IsAsciiLetterOrDigit(text[start]) || text[start] == '~')) return default;
        var window = Math.Min(line.End, start + Longest);
        var at = EndOf(Date(), text, start, window);
        if (at == start)
        {
            at = EndOf(Year(), text, start, window);
            if (at == start) return default;
            var next = at;
            while (next < window && (TextLines.IsBlank(text[next]) || text[next] is ',' or '|')) next++;
            var date = EndOf(Date(), text, next, window);
            if (date > next && FollowingAt(text, date, line.End) != AfterDate.Nothing) at = date;
        }

        var following = FollowingAt(text, at, line.End);
        return following == AfterDate.Nothing ? default : new DateCells(at, following, text.AsSpan(start, at - start).ContainsAnyInRange('0', '9'));
    }

    private static int EndOf(Regex pattern, string text, int start, int end) =>
        pattern.Match(text, start, end - start) is { Success: true } match ? start + match.Length : start;

    private static AfterDate FollowingAt(string text, int at, int end)
    {
        if (at == end) return AfterDate.EndOfLine;
        if (Separator().IsMatch(text.AsSpan(at, Math.Min(end - at, 12)))) return AfterDate.Separator;
        var first = at;
        while (first < end && TextLines.IsBlank(text[first])) first++;
        if (first == end) return AfterDate.EndOfLine;
        var isCapital = char.IsUpper(text[first]) || text[first] is '"' or '“' or '‘' || char.GetUnicodeCategory(text[first]) == System.Globalization.UnicodeCategory.OtherLetter;
        return first > at ? isCapital ? AfterDate.Capital : AfterDate.Word : isCapital ? AfterDate.Glue : AfterDate.Nothing;
    }

    // A year of one or two digits needs an era. Where a year and a day are glued ("112612 January"), the day has the last two digits.
    [GeneratedRegex("""
        \G (?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Aa]bout|[Aa]round|[Bb]efore|[Aa]fter|[Cc]irca|ca?\.|c|~)[\s-]?)?
        (?: \d{1,2}(?:st|nd|rd|th)[\s-][Cc]entury
          | (?:AD|A\.D\.|CE)\s\d{1,4} (?:\s?[–—/-]\s?\d{1,4})?
          | [012]\d{3}(?=\d{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))
          | \d{2,3}0s
          | [012]?\d{3} (?:\s?[–—/-]\s?\d{1,4}(?!\d))? (?!\d|,\d{3}|\.\d|[%°])
          | \d{3}(?=\d{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))
          | \d{1,2} (?:\s?[–—-]\s?\d{1,4})? (?=\s?(?:BC|AD|CE|B\.C\.|A\.D\.)) )
        (?:\s?(?:BCE?|AD|CE|B\.C\.(?:E\.)?|A\.D\.)(?![a-z]))? (?:\s?\?)?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    private const string Month =
        @"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";

    private const string MonthOrSeason = "(?:" + Month + "|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

    private const string DayOfMonth = @"\d{1,2}(?:st|nd|rd|th)?(?!\d)";

    [GeneratedRegex(
        @"\G(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd\sof|[Bb]eginning\sof|[Ss]tart\sof|[Aa]bout|[Bb]y|c\.)[\s-])?"
        + @"(?:(?:the\s)?" + DayOfMonth + @"(?:\s?[–—/-]\s?" + DayOfMonth + @")?\s(?:of\s)?" + Month + @"(?:\s?[–—-]\s?" + DayOfMonth + @"\s" + Month + ")?"
        + "|" + MonthOrSeason + @"(?:\s?[–—/-]\s?" + MonthOrSeason + @")?(?:\s" + DayOfMonth + @"(?:\s?[–—/-]\s?(?:" + Month + @"\s)?" + DayOfMonth + ")?)?)"
        + @"(?:,?\s(?:of\s)?\d{3,4}(?:[–/-]\d{2,4})?(?!\d|,\d{3})(?:\s?(?:BCE?|AD|CE)(?![a-z]))?|,?\s\d{1,2}\s?BCE?(?![a-z]))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\A(?:\s*\t|\s*[|:;–—]\s*\S|\s+-{1,3}\s|\s*\.\s*[–—-]\s?|\s*→)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
