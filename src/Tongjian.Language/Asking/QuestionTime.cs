using System.Globalization;

namespace Tongjian.Language.Asking;

/// <summary>Takes the time off the end of a question: "on 1130-06-01", "in May 1127", "between 1125 and 1127".</summary>
public static class QuestionTime
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"]; // EDTF 21 to 24

    /// <summary>The question without its time, and the time; the whole question and null if it names none.</summary>
    public static (string Said, DayRange? When, string? Text) Take(string question, DateReading reading)
    {
        foreach (var word in (ReadOnlySpan<string>)[" between ", " from "])
        {
            var at = question.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            foreach (var middle in (ReadOnlySpan<string>)[" and ", " to ", " until ", " till "])
            {
                var parts = question[(at + word.Length)..].Split(middle, 2);
                if (parts.Length != 2 || Read(parts[0], reading) is not { } from || Read(parts[1], reading) is not { } to) continue;
                if (to.Possible.Latest < from.Possible.Earliest) continue;
                return (question[..at], new DayRange(from.Possible.Earliest, to.Possible.Latest), $"{from.Text}/{to.Text}");
            }
        }

        foreach (var word in (ReadOnlySpan<string>)[" on ", " in ", " during ", " before ", " after ", " since ", " until ", " at ", " by ", " throughout ", " around ", " about ", " as of ", " for "])
        {
            var at = question.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            var tail = question[(at + word.Length)..];
            if (word is " at " or " in " or " by " && PartOf(tail, reading) is { } part) return (question[..at], part, Edtf(part));
            if (tail.StartsWith("the year ", StringComparison.Ordinal)) tail = tail["the year ".Length..];
            if (tail.StartsWith("AD ", StringComparison.Ordinal)) tail = tail["AD ".Length..];
            if (SpanOf(tail) is { } span) return (question[..at], span, Edtf(span));
            if (Read(tail, reading) is not { } date) continue;
            return word switch
            {
                " before " or " until " => (question[..at], new DayRange(Day.Beginning, date.Possible.Earliest - 1), $"../{date.Text}"),
                " since " => (question[..at], new DayRange(date.Possible.Earliest, Day.End), $"{date.Text}/.."),
                " after " => (question[..at], new DayRange(date.Possible.Latest, Day.End), $"{date.Text}/.."),
                _ => (question[..at], date.Possible, date.Text),
            };
        }

        return (question, null, null);
    }

    private static string Edtf(DayRange days) => days.Earliest == days.Latest
        ? days.Earliest.ToString(CalendarSystem.Julian)
        : $"{days.Earliest.ToString(CalendarSystem.Julian)}/{days.Latest.ToString(CalendarSystem.Julian)}";

    /// <summary>
    /// Reads "the end of 1127", "the beginning of May 1127" as a day, "early 1127", "mid-1127", "late May 1127" as about a third of
    /// the time.
    /// </summary>
    private static DayRange? PartOf(string text, DateReading reading)
    {
        var words = text.Replace("mid-", "mid ", StringComparison.OrdinalIgnoreCase).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words is ["the", var edge, "of", ..])
        {
            words.RemoveRange(0, 3);
            words.Insert(0, edge);
        }

        if (words.Count < 2 || Read(string.Join(' ', words.Skip(1)), reading) is not { Possible: var whole } || !whole.Earliest.IsFinite || !whole.Latest.IsFinite) return null;
        var length = whole.Latest.Number - whole.Earliest.Number;
        return words[0].ToLowerInvariant() switch
        {
            "end" or "close" => new DayRange(whole.Latest, whole.Latest),
            "beginning" or "start" => new DayRange(whole.Earliest, whole.Earliest),
            "early" => new DayRange(whole.Earliest, whole.Earliest + (length / 3)),
            "mid" or "middle" => new DayRange(whole.Earliest + (length / 3), whole.Latest - (length / 3)),
            "late" => new DayRange(whole.Latest - (length / 3), whole.Latest),
            _ => null,
        };
    }

    /// <summary>Reads "the 1150s", "the twelfth century", "the first half of 1127".</summary>
    private static DayRange? SpanOf(string text)
    {
        var words = text.Split(' ').Where(word => word is not ("the" or "of" or "year")).ToArray();
        return words switch
        {
            [{ Length: 5 } decade] when decade[4] == 's' && int.TryParse(decade[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from % 10 == 0
                => Years(from, from + (from % 100 == 0 ? 99 : 9)),
            ["12th" or "twelfth", "century"] => Years(1101, 1200),
            ["13th" or "thirteenth", "century"] => Years(1201, 1300),
            ["first" or "second", "half", { Length: 4 } half] when int.TryParse(half, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                => words[0] == "first" ? new DayRange(DayOf(year, 1, 1), DayOf(year, 6, 30)) : new DayRange(DayOf(year, 7, 1), DayOf(year, 12, 31)),
            _ => null,
        };
    }

    private static DayRange Years(int from, int to) => new(DayOf(from, 1, 1), DayOf(to, 12, 31));

    private static Day DayOf(int year, int month, int day) => Day.Of(CalendarSystem.Julian, year, month, day);

    /// <summary>What is wrong with a Chinese date at the end of a question; null if there is none, or nothing wrong with it.</summary>
    public static Diagnostic? FaultyEraDate(string question, DateReading reading)
    {
        foreach (var word in (ReadOnlySpan<string>)[" on ", " in ", " during ", " before ", " after ", " since ", " until "])
        {
            var at = question.LastIndexOf(word, StringComparison.Ordinal) + word.Length;
            if (at < word.Length || !Calendars.ChineseDateParser.Begins(question.AsSpan(at))) continue;
            var problems = new List<DateProblem>();
            HistoricalDate.Parse(question.AsSpan(at), reading, problems);
            if (problems is not [var problem, ..]) continue;
            var where = new Span(new SourceText("question", question), at + problem.Offset, Math.Max(1, problem.Length));
            return new Diagnostic("date-" + problem.Name, Severity.Error, where, problem.Message, null, problem.Remedy);
        }

        return null;
    }

    /// <summary>Reads EDTF, "9 January 1127", "January 9, 1127", "May 1127", "the spring of 1127".</summary>
    private static HistoricalDate? Read(string text, DateReading reading)
    {
        text = WithoutEra(text.Trim());
        if (text.Length == 3 && text.All(char.IsAsciiDigit)) text = "0" + text;
        if (DateOf(text, reading) is { } date) return date;
        if (SeasonOf(text, reading) is { } season) return season;
        var words = text.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("the" or "of")).Select(Plain).ToArray();
        if (words.Length is not (2 or 3) || !int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        var month = Array.FindIndex(words, word => Array.IndexOf(Months, word) >= 0);
        if (month < 0) return null;
        var iso = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{Array.IndexOf(Months, words[month]) + 1:00}");
        if (words.Length == 2) return DateOf(iso, reading);
        return int.TryParse(words[1 - month], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? DateOf(string.Create(CultureInfo.InvariantCulture, $"{iso}-{day:00}"), reading)
            : null;
    }

    /// <summary>"1127 AD", "1127 CE" as "1127".</summary>
    private static string WithoutEra(string text)
    {
        foreach (var era in (ReadOnlySpan<string>)[" AD", " CE", " A.D", " A.D.", " C.E", " C.E."])
        {
            if (text.EndsWith(era, StringComparison.OrdinalIgnoreCase)) return text[..^era.Length];
        }

        return text;
    }

    /// <summary>"9th" as "9", "Jan" and "Jan." as "January".</summary>
    private static string Plain(string word)
    {
        if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th" && word[..^2].All(char.IsAsciiDigit)) return word[..^2];
        var bare = word.TrimEnd('.');
        return Array.Find(Months, month => month.Equals(bare, StringComparison.OrdinalIgnoreCase)
            || (bare.Length is 3 or 4 && month.StartsWith(bare, StringComparison.OrdinalIgnoreCase))) ?? word;
    }

    /// <summary>Reads "the spring of 1127", "autumn 1126".</summary>
    private static HistoricalDate? SeasonOf(string text, DateReading reading)
    {
        var words = text.Split(' ').Where(word => word is not ("the" or "of")).ToArray();
        if (words is not [var name, { Length: 4 } year] || !year.All(char.IsAsciiDigit)) return null;
        var season = Array.IndexOf(Seasons, name.ToLowerInvariant() is "fall" ? "autumn" : name.ToLowerInvariant());
        return season < 0 ? null : DateOf(string.Create(CultureInfo.InvariantCulture, $"{year}-{21 + season}"), reading);
    }

    private static HistoricalDate? DateOf(string text, DateReading reading)
    {
        if (text.Length < 3 || !Parsing.DateText.Begins(text)) return null;
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, reading, problems);
        return problems.Count == 0 ? date : null;
    }
}
