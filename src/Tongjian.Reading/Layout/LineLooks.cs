using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout;

/// <summary>What a line of a plain text looks like, taken by itself.</summary>
internal static partial class LineLooks
{
    private const int LongestHeading = 100;
    private const int MostWordsOfHeading = 14;

    /// <summary>Where the words of a point of a list begin, behind its mark; the start of the line if it has none.</summary>
    public static int AfterBullet(string text, TextRange line)
    {
        var match = Bullet().Match(text, line.Start, Math.Min(line.Length, 12));
        return match.Success && line.Start + match.Length < line.End ? line.Start + match.Length : line.Start;
    }

    /// <summary>The words of a head marked as in a wiki, <c>== War ==</c>; empty if it is none.</summary>
    public static TextRange WikiHead(string text, TextRange line)
    {
        var (start, end) = (line.Start, line.End);
        if (line.Length is < 3 or > 200 || text[start] != '=' || text[end - 1] != '=') return default;
        while (start < end && text[start] == '=') start++;
        while (end > start && text[end - 1] == '=') end--;
        return TextLines.Trimmed(text, start, end);
    }

    /// <summary>Whether a line only underlines the one above.</summary>
    public static bool IsUnderline(string text, TextRange line) =>
        line.Length >= 3 && text[line.Start] is '=' or '-' or '~' or '_' or '*' && !text.AsSpan(line.Start, line.Length).ContainsAnyExcept(text[line.Start]);

    /// <summary>Whether a line is short, begins large and does not end a sentence: the title of what follows it.</summary>
    public static bool IsTitle(string text, TextRange line)
    {
        if (line.Length is < 2 or > LongestHeading) return false;
        if (text[line.End - 1] is '.' or ';' or ',' or ':' or '!' or '–' or '—') return false;
        var first = text[line.Start];
        if (!char.IsUpper(first) && !char.IsDigit(first) && first is not ('"' or '“' or '‘' or '\'')) return false;
        var words = 1;
        var isNamed = false;
        for (var at = line.Start; at < line.End; at++)
        {
            if (char.IsLetterOrDigit(text[at])) isNamed = true;
            if (text[at] == ' ') words++;
        }

        return isNamed && words <= MostWordsOfHeading;
    }

    /// <summary>Whether a line ends a sentence.</summary>
    public static bool EndsSentence(string text, TextRange line)
    {
        var end = line.End;
        while (end > line.Start && text[end - 1] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') end--;
        return end > line.Start && text[end - 1] is '.' or '!' or '?' or '…' or '。';
    }

    /// <summary>Whether a line explains a colour or a sign on a map: "Northern Song (pink)".</summary>
    public static bool IsLegend(string text, TextRange line) =>
        line.Length <= 80 && text[line.End - 1] == ')' && Legend().IsMatch(text.AsSpan(line.Start, line.Length));

    /// <summary>Whether a line is a reference: "^ Lee 2001, p. 5", "[3] …", "↑ …".</summary>
    public static bool IsReference(string text, TextRange line) =>
        text[line.Start] is '^' or '↑' or '[' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9'
        && Reference().IsMatch(text.AsSpan(line.Start, Math.Min(line.Length, 40)));

    /// <summary>Whether a line tells of books: it has the marks of a bibliography.</summary>
    public static bool IsBookish(string text, TextRange line) => Book().IsMatch(text.AsSpan(line.Start, Math.Min(line.Length, 600)));

    [GeneratedRegex(@"\G(?:[-*•·▪◦‣●○–—]\s+|[•·▪◦‣●○]|\(?\d{1,2}[.)]\s+(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"\((?:in\s)?(?:(?:light|dark|pale|bright|deep)[\s-]?)?(?:pink|red|green|blue|yellow|gr[ea]y|orange|purple|brown|black|white|violet|beige|cyan|magenta|teal|striped|hatched|shaded|colou?red|dotted line|solid line)(?:\s(?:line|area|arrows?|dots?))?\)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Legend();

    [GeneratedRegex(@"\A(?:\^|↑|\[\d{1,3}\]\s*[\p{L}\d""“(^↑]|\d{1,3}\.\s*[\^↑])", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\bISBN\b|\bISSN\b|\bdoi:|\bOCLC\b|https?://|\bpp?\.\s?\d|\bPress\b|\bRetrieved\b|\bed(?:s|ited by|itor)?\.\s|\bVol\.\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Book();
}
