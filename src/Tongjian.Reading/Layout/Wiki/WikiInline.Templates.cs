namespace Tongjian.Reading.Layout.Wiki;

/// <content>Templates: what they show, and infoboxes.</content>
internal sealed partial class WikiInline
{
    private static readonly Dictionary<string, string> Shown = WordList.LoadMeanings("wiki-templates");
    private static readonly HashSet<string> Silent = WordList.Load("infobox-silent");
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private void AddTemplate(BlockText words, int open, int close, int depth)
    {
        var inside = new TextRange(open + 2, close - 2);
        if (inside.Length <= 0) return;
        var bar = NextBar(inside.Start, inside.End);
        var name = TextLines.Trimmed(text, inside.Start, bar).Of(text).Replace('_', ' ');
        if (name.Length > 100) return;
        if (name.Contains("infobox", StringComparison.OrdinalIgnoreCase) || name.StartsWith("warbox", StringComparison.OrdinalIgnoreCase))
            AddInfobox(bar, inside.End, depth);
        else if (Shown.TryGetValue(name, out var shown))
            AddShown(words, open, Parts(bar, inside.End), shown, depth);
    }

    /// <summary>The parameters behind a bar: the key, empty if the place tells it, and the value.</summary>
    private List<(TextRange Key, TextRange Value)> Parts(int bar, int end)
    {
        var parts = new List<(TextRange, TextRange)>();
        while (bar < end)
        {
            var start = bar + 1;
            bar = NextBar(start, end);
            var equals = start;
            while (equals < bar && text[equals] != '=') equals = Behind(equals, bar);
            parts.Add(equals < bar && equals - start < 60
                ? (TextLines.Trimmed(text, start, equals), TextLines.Trimmed(text, equals + 1, bar))
                : (default, TextLines.Trimmed(text, start, bar)));
        }

        return parts;
    }

    private void AddShown(BlockText words, int open, List<(TextRange Key, TextRange Value)> parts, string shown, int depth)
    {
        // "2=" is the second place as well; other keys are settings.
        var places = new List<TextRange>();
        foreach (var (key, value) in parts)
            if (key.Length == 0 || (key.Length == 1 && char.IsDigit(text[key.Start])))
                places.Add(value);
        if (shown == "list")
        {
            foreach (var place in places)
            {
                if (place != places[0]) AddBreak(words, place.Start - 1, '\n');
                AddLines(words, SkipMarks(place), place.End, depth);
            }
        }
        else if (shown == "date")
        {
            AddDate(words, places, depth);
        }
        else
        {
            var origin = open;
            if (shown.Length == 0) words.AddBlank(open);
            foreach (var letter in shown)
            {
                if (letter is < '1' or > '9')
                {
                    if (letter == ' ') words.AddBlank(origin);
                    else words.Add(letter, origin);
                }
                else if (letter - '1' is var place && place < places.Count)
                {
                    AddWords(words, places[place].Start, places[place].End, depth);
                    origin = Math.Max(origin, places[place].End - 1);
                }
            }
        }
    }

    // Year, month and day as "1861 April 12": in the order in which they stand, so that their places rise.
    private void AddDate(BlockText words, List<TextRange> places, int depth)
    {
        for (var place = 0; place < Math.Min(3, places.Count); place++)
        {
            var range = places[place];
            if (range.Length == 0) break;
            if (place > 0) words.AddBlank(range.Start - 1);
            if (place == 1 && int.TryParse(range.Of(text), out var month) && month is >= 1 and <= 12)
            {
                foreach (var letter in Months[month - 1]) words.Add(letter, range.Start, range.Length);
                continue;
            }

            AddWords(words, range.Start, range.End, depth);
        }
    }

    private int SkipMarks(TextRange range)
    {
        var at = range.Start;
        while (at < range.End && text[at] is '*' or '#' or ':' or ' ') at++;
        return at;
    }

    private void AddInfobox(int bar, int end, int depth)
    {
        var table = ++Tables;
        var words = new BlockText();
        foreach (var (key, value) in Parts(bar, end))
        {
            var name = key.Of(text);
            if (name.Length == 0 || value.Length == 0 || Silent.Contains(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))) continue;
            if (name.StartsWith("caption", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_caption", StringComparison.OrdinalIgnoreCase))
            {
                AddAside(BlockKind.Caption, value, depth);
                continue;
            }

            isCut = false;
            words.Clear();
            words.Add(text, key.Start, key.End);
            words.Add(':', Math.Min(key.End, value.Start - 1));
            var lead = words.Length;
            words.AddBlank(value.Start - 1);
            var before = words.Length;
            AddLines(words, SkipMarks(value), value.End, depth);
            words.TrimEnd();
            if (words.Length > before) Aside.Add(words.ToBlock(BlockKind.Field, lead, table));
        }

        isCut = true;
    }
}
