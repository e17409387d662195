using System.Buffers;

namespace Tongjian.Reading.Layout.Wiki;

/// <summary>Which brackets of a wikitext belong together: templates, links and tables. Found in one pass, however deep they are nested.</summary>
internal sealed class WikiPairs
{
    private const int Deepest = 200_000;
    private static readonly SearchValues<char> Marks = SearchValues.Create("{}[]|<");

    private readonly List<int> opens = [];
    private readonly List<int> closes = [];

    /// <summary>The pairs of a text.</summary>
    public WikiPairs(string text, WikiRaw raw)
    {
        var open = new Stack<int>(); // indexes into opens
        var counts = new int[128];
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(Marks);
            if (length < 0) break;
            at += length;
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            switch (text[at], next)
            {
                case ('<', _):
                    var end = raw.At(at, text.Length) is { End: > 0 } stretch ? stretch.End : at + 1;
                    at = end;
                    break;
                case ('{', '{') or ('[', '['):
                    Open(at, text[at]);
                    at += 2;
                    break;
                case ('{', '|') when BeginsLine(text, at):
                    Open(at, '|');
                    at += 2;
                    break;
                case ('}', '}'):
                    at += Close(at, '{') ? 2 : 1;
                    break;
                case (']', ']'):
                    at += Close(at, '[') ? 2 : 1;
                    break;
                case ('|', '}') when !(at + 2 < text.Length && text[at + 2] == '}' && open.TryPeek(out var top) && text[opens[top]] == '{' && text[opens[top] + 1] == '{'):
                    at += Close(at, '|') ? 2 : 1;
                    break;
                default:
                    at++;
                    break;
            }
        }

        void Open(int at, char kind)
        {
            if (open.Count >= Deepest) return;
            open.Push(opens.Count);
            counts[kind]++;
            opens.Add(at);
            closes.Add(-1);
        }

        bool Close(int at, char kind)
        {
            if (counts[kind] == 0) return false;
            while (true)
            {
                var last = open.Pop();
                var its = text[opens[last]] == '[' ? '[' : text[opens[last] + 1] == '|' ? '|' : '{';
                counts[its]--;
                if (its != kind) continue;
                closes[last] = at + 2;
                return true;
            }
        }
    }

    /// <summary>The place behind the mark that closes what opens at a place; −1 if nothing does.</summary>
    public int CloseOf(int open) => opens.BinarySearch(open) is var found and >= 0 ? closes[found] : -1;

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or ':' or '*') at--;
        return at == 0 || text[at - 1] is '\n' or '\r' or '|' or '=' or '>';
    }
}
