using Tongjian.Reading.Names;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Frames;

/// <summary>Reads <c>events.frames</c>, whose first lines describe it.</summary>
internal static class FrameReader
{
    /// <summary>The frames in their order.</summary>
    /// <exception cref="FormatException">A line does not follow the description.</exception>
    public static List<Frame> Read(IEnumerable<string> lines)
    {
        var frames = new List<Frame>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            try
            {
                frames.Add(One(line, number));
            }
            catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException)
            {
                throw new FormatException($"events.frames, \"{line}\": {e.Message}", e);
            }
        }

        return frames;
    }

    private static Frame One(string line, int number)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0) throw new ArgumentException("there is no |");
        var head = line[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var besides = head[0] == "&";
        if (besides) head = head[1..];
        var isNoun = head[1] == "N";
        string? particle = null;
        bool? passive = null;
        var denied = false;
        var slots = new List<Slot>();
        foreach (var piece in line[(bar + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (piece)
            {
                case "passive!":
                    passive = true;
                    break;
                case "active!":
                    passive = false;
                    break;
                case "neg!":
                    denied = true;
                    break;
                case ['+', ..]:
                    particle = piece[1..].TrimEnd('!');
                    break;
                default:
                    slots.Add(SlotOf(piece));
                    break;
            }
        }

        return new Frame(head[0], isNoun, head[^1].Split(','), particle, passive, denied, besides, [.. slots], number);
    }

    private static Slot SlotOf(string piece)
    {
        var (left, roles) = piece.Split('=') is [var l, var r] ? (l, r.Split(',')) : (piece, []);
        var heads = new HashSet<string>();
        var nouns = NounClass.None;
        var kinds = MentionKind.None;
        var (named, known, barred) = (false, false, false);
        while (left.LastIndexOfAny([':', '~']) is var mark && mark >= 0)
        {
            var what = left[(mark + 1)..];
            if (left[mark] == '~')
            {
                barred = what[0] == '!';
                what = what.TrimStart('!');
                foreach (var word in what.Split(','))
                {
                    if (word[0] == '@') nouns |= Enum.Parse<NounClass>(word[1..], ignoreCase: true);
                    else heads.Add(word);
                }
            }
            else
            {
                foreach (var kind in what.Split('|'))
                {
                    if (kind == "named") named = true;
                    else if (kind == "known") known = true;
                    else kinds |= Enum.Parse<MentionKind>(kind, ignoreCase: true);
                }
            }

            left = left[..mark];
        }

        var absent = left.EndsWith('^');
        left = left.TrimEnd('^');
        var demanded = left.EndsWith('!');
        return new Slot(left.TrimEnd('!').Split(','), demanded, kinds, named, known, absent, heads, barred, nouns, roles);
    }
}
