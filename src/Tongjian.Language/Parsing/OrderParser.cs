using System.Globalization;

namespace Tongjian.Language.Parsing;

/// <summary>
/// Reads orders: "after (A)", "before (B)", "three months after (A)", "at most ten days before (B, 1126-02)", "in the reign of N".
/// A number of days is exact; of weeks, months and years it is meant loosely, give or take half a unit.
/// </summary>
internal sealed class OrderParser(SentenceParser sentences, List<Diagnostic> diagnostics)
{
    public const string InTheReignOf = "in the reign of ";

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    /// <summary>Whether a line begins with an order and not with a word of a sentence.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        if (line.StartsWith(InTheReignOf)) return true;
        var paren = line.IndexOf('(');
        if (paren < 0 || line[..paren].Contains('"')) return false; // a title or an office may hold a parenthesis
        var words = line[..paren].TrimEnd();
        if (!words.EndsWith("after") && !words.EndsWith("before") && !words.EndsWith(" of")) return false;
        // "3 months after (…)" is an order; "1127-01 after (…)" is a date and a fault.
        return !DateText.Begins(line) || Bounds(words) is not null;
    }

    /// <summary>Reads an order at the start of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="reading">How its dates are read.</param>
    /// <param name="rest">What stands behind the closing parenthesis.</param>
    public OrderClause? Read(Span line, DateReading reading, out Span rest)
    {
        rest = line.Slice(line.Length, 0);
        var text = line.Text;
        if (text.StartsWith(InTheReignOf)) return ReadReign(line, out rest);
        var open = text.IndexOf('(');
        if (open < 0)
        {
            diagnostics.Add(new Diagnostic(
                "unknown-order", Severity.Error, line, "an event is missing here: events stand in parentheses",
                "\"before (B)\" or \"three months after (B)\"", "put the other event in parentheses"));
            return null;
        }

        var close = Closing(text, open);
        if (close < 0)
        {
            diagnostics.Add(OpenParenthesis(line.Slice(open, 1)));
            return null;
        }

        rest = CitationParser.Trimmed(line.Slice(close + 1, line.Length - close - 1));
        var reference = Reference(line.Slice(open + 1, close - open - 1), reading);
        var words = CitationParser.Trimmed(line.Slice(0, open));
        if (Bounds(words.Text) is not { } bounds)
        {
            diagnostics.Add(new Diagnostic(
                "unknown-order", Severity.Error, words, $"\"{words.Text}\" is not an order in time",
                "\"after\", \"before\", \"three months after\", \"at most ten days before\", \"within five days of\"",
                "say it in one of these ways"));
            return null;
        }

        return reference is null ? null : new OrderClause(bounds.Least, bounds.Most, reference, line.Slice(0, close + 1));
    }

    /// <summary>Reads "in the reign of Emperor Huizong", the name in parentheses or alone to the end of the line.</summary>
    private OrderClause? ReadReign(Span line, out Span rest)
    {
        rest = line.Slice(line.Length, 0);
        var name = CitationParser.Trimmed(line.Slice(InTheReignOf.Length, line.Length - InTheReignOf.Length));
        if (name.Text.StartsWith("("))
        {
            var close = Closing(name.Text, 0);
            if (close < 0)
            {
                diagnostics.Add(OpenParenthesis(name.Slice(0, 1)));
                return null;
            }

            rest = CitationParser.Trimmed(name.Slice(close + 1, name.Length - close - 1));
            name = CitationParser.Trimmed(name.Slice(1, close - 1));
        }

        return sentences.PersonNamed(name, diagnostics) is { } ruler ? new OrderClause(null, null, null, line) { Ruler = ruler } : null;
    }

    /// <summary>Reads the mention of an event between parentheses: a sentence without full stop and, if need be, a date.</summary>
    public EventReference? Reference(Span where, DateReading reading)
    {
        where = CitationParser.Trimmed(where);
        var sentence = where;
        HistoricalDate? date = null;
        var comma = where.Text.LastIndexOf(", ");
        if (comma >= 0 && DateText.Begins(where.Text[(comma + 2)..]))
        {
            var dated = CitationParser.Trimmed(where.Slice(comma + 2, where.Length - comma - 2));
            date = DateText.Read(dated, reading, diagnostics);
            sentence = where.Slice(0, comma);
        }

        var parsed = sentences.Parse(sentence, SentenceMood.Event, DayRange.Always, needsStop: false, diagnostics);
        return parsed is null ? null : new EventReference(parsed, date, where);
    }

    private static (int? Least, int? Most)? Bounds(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("within ") && words.EndsWith(" of"))
        {
            return Days(words[7..^3]) is { } around ? (-around.Most, around.Most) : null;
        }

        var after = words.EndsWith("after");
        if (!after && !words.EndsWith("before")) return null;
        words = words[..^(after ? 5 : 6)].TrimEnd();
        (int? Least, int? Most) bounds;
        if (words.IsEmpty) bounds = (0, null);
        else if (words.StartsWith("at most ") && Days(words[8..]) is { } most) bounds = (0, most.Most);
        else if (words.StartsWith("at least ") && Days(words[9..]) is { } least) bounds = (least.Least, null);
        else if (Days(words.StartsWith("about ") ? words[6..] : words) is { } days) bounds = (days.Least, days.Most);
        else return null;
        return after ? bounds : (-bounds.Most, -bounds.Least);
    }

    private static (int Least, int Most)? Days(ReadOnlySpan<char> words)
    {
        var blank = words.IndexOf(' ');
        if (blank < 0 || Number(words[..blank]) is not { } number) return null;
        var unit = words[(blank + 1)..].Trim().TrimEnd('s');
        double length;
        if (unit is "day") length = 1;
        else if (unit is "week") length = 7;
        else if (unit is "month") length = 30.44;
        else if (unit is "year") length = 365.25;
        else return null;
        var give = length == 1 ? 0 : length / 2;
        return ((int)Math.Floor((number * length) - give), (int)Math.Ceiling((number * length) + give));
    }

    private static int? Number(ReadOnlySpan<char> word)
    {
        if (word is "a" or "an") return 1;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000) return number;
        for (var i = 0; i < Numbers.Length; i++)
        {
            if (word.Equals(Numbers[i], StringComparison.OrdinalIgnoreCase)) return i;
        }

        return null;
    }

    public static Diagnostic OpenParenthesis(Span where) => new(
        "open-parenthesis", Severity.Error, where, "a parenthesis is opened here and never closed",
        "\")\" after the event", "close it on the same line");

    /// <summary>The parenthesis that closes the one at <paramref name="open"/>, quoted text aside; −1 if none does.</summary>
    public static int Closing(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        var quoted = false;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '"') quoted = !quoted;
            if (quoted) continue;
            if (text[i] == '(') depth++;
            if (text[i] == ')' && --depth == 0) return i;
        }

        return -1;
    }
}
