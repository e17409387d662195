using System.Buffers;

namespace Tongjian.Reading.Layout.Wiki;

/// <summary>Frees the words of wikitext from the marks within lines: links, templates, references, tags, quotes.</summary>
internal sealed partial class WikiInline
{
    private const int Deepest = 24; // of templates and links in each other that are still looked into
    private static readonly SearchValues<char> Marks = SearchValues.Create("{[<'&\n_");

    private readonly string text;
    private readonly WikiPairs pairs;
    private readonly WikiRaw raw;
    private bool isCut; // something between these words and the last was left out

    public WikiInline(string text)
    {
        this.text = text;
        raw = new WikiRaw(text);
        pairs = new WikiPairs(text, raw);
    }

    /// <summary>Captions, fields and tables that were met within the words, in their order; whoever takes them clears the list.</summary>
    public List<Block> Aside { get; } = [];

    /// <summary>How many tables and infoboxes there were.</summary>
    public int Tables { get; set; }

    /// <summary>The place behind the mark that closes what opens at a place; −1 if nothing does.</summary>
    public int CloseOf(int open) => pairs.CloseOf(open);

    /// <summary>Adds the words from a place up to the end of its line; a line does not end within a template, a link or a reference.</summary>
    /// <returns>The end of the line.</returns>
    public int AddLine(BlockText words, int start, int end) => Add(words, start, end, 0, '\0');

    /// <summary>Adds the words of a cell or a value, in which each line stands for itself.</summary>
    public void AddLines(BlockText words, int start, int end, int depth) => Add(words, start, end, depth, '\n');

    /// <summary>Adds the words between two places, in which a line break is a blank.</summary>
    public void AddWords(BlockText words, int start, int end, int depth) => Add(words, start, end, depth, ' ');

    /// <summary>The place behind a pair of brackets or a raw stretch that begins here; the next one if none does.</summary>
    public int Behind(int at, int end)
    {
        if (text[at] is '{' or '[' && CloseOf(at) is > 0 and var close && close <= end) return close;
        if (text[at] == '<' && raw.At(at, end) is { End: > 0 } stretch) return stretch.End;
        return at + 1;
    }

    private int Add(BlockText words, int start, int end, int depth, char lineBreak)
    {
        for (var at = start; at < end;)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny(Marks);
            var mark = length < 0 ? end : at + length;
            AddPlain(words, at, mark);
            if (mark == end) return end;
            at = mark;
            switch (text[at])
            {
                case '\n' when lineBreak == '\0':
                    return at;
                case '\n':
                    AddBreak(words, at, lineBreak);
                    at++;
                    // The marks of a list within a value.
                    while (lineBreak == '\n' && at < end && text[at] is '*' or '#' or ':' or ';' or ' ') at++;
                    break;
                case '{':
                    at = AddBraces(words, at, end, depth);
                    break;
                case '[':
                    at = AddBrackets(words, at, end, depth);
                    break;
                case '<':
                    at = AddTag(words, at, end, depth, lineBreak);
                    break;
                case '\'':
                    at = AddQuotes(words, at, end);
                    break;
                case '&':
                    at = Entities.Add(words, text, at, end);
                    break;
                default:
                    at = AddUnderscores(words, at, end);
                    break;
            }
        }

        return end;
    }

    /// <summary>Adds plain words; where something was left out before them, a blank or an empty pair of brackets does not stay behind.</summary>
    private void AddPlain(BlockText words, int start, int end)
    {
        if (start == end) return;
        if (isCut)
        {
            isCut = false;
            if (words.Last == '(')
            {
                while (start < end && text[start] is ' ' or ';' or ',') start++;
                if (start < end && text[start] == ')')
                {
                    words.CutTo(words.Length - 1);
                    start++;
                    words.TrimEnd();
                }
            }
            else if (words.Last == '\n')
            {
                start = SkipBlanks(text, start, end);
            }
            else if (start < end && text[start] == ')')
            {
                while (words.Last is ' ' or ';' or ',' && words.Length > 0) words.CutTo(words.Length - 1);
            }
            else if (start < end && (TextLines.IsBlank(text[start]) || text[start] is '.' or ',' or ';' or ':'))
            {
                words.TrimEnd();
            }
        }

        words.Add(text, start, end);
    }

    private static void AddBreak(BlockText words, int at, char lineBreak)
    {
        words.TrimEnd();
        if (words.Length > 0 && words.Last != lineBreak) words.Add(lineBreak == '\0' ? ' ' : lineBreak, at);
    }

    private int AddBraces(BlockText words, int at, int end, int depth)
    {
        var close = CloseOf(at);
        if (close < 0 || close > end)
        {
            // Braces without an end are no words.
            return at + 1 < end && text[at + 1] is '{' or '|' ? at + 2 : Literal(words, at);
        }

        if (text[at + 1] == '|')
        {
            if (depth < Deepest) WikiTable.Read(text, this, at, close, depth + 1, Aside);
        }
        else
        {
            var before = words.Length;
            if (depth < Deepest) AddTemplate(words, at, close, depth + 1);
            if (words.Length == before) isCut = true;
        }

        return close;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && TextLines.IsBlank(text[at])) at++;
        return at;
    }

    private int Literal(BlockText words, int at)
    {
        words.Add(text[at], at);
        return at + 1;
    }

    private int AddQuotes(BlockText words, int at, int end)
    {
        var run = at;
        while (run < end && text[run] == '\'') run++;
        var count = run - at;
        // Two are italics, three bold, five both; four are bold and an apostrophe.
        var shown = count switch { 1 => 1, 4 => 1, > 5 => count - 5, _ => 0 };
        words.Add(text, at, at + shown);
        return run;
    }

    private int AddUnderscores(BlockText words, int at, int end)
    {
        if (at + 4 < end && text[at + 1] == '_')
        {
            var length = text.AsSpan(at + 2, Math.Min(40, end - at - 2)).IndexOf("__");
            if (length > 2 && !text.AsSpan(at + 2, length).ContainsAnyExceptInRange('A', 'Z')) return at + length + 4;
        }

        return Literal(words, at);
    }
}
