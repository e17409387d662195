using System.Text;

namespace Tongjian.Language.Calendars;

/// <summary>Finds eras and courts by their names, in letters or in Chinese.</summary>
internal static class EraNames
{
    private static readonly Lazy<ILookup<string, Era>> ByName = new(() => Court.All.SelectMany(court => court.Eras)
        .SelectMany(era => era.Spellings.Append(Folded(era.Name)).Select(name => (Name: name, Era: era)))
        .ToLookup(pair => pair.Name, pair => pair.Era));

    private static readonly Lazy<Dictionary<char, char>> Traditional = new(() => Table.Rows("simplified")
        .Select(row => row[0].Split(' ')).ToDictionary(pair => pair[0][0], pair => pair[1][0]));

    private static readonly Lazy<int> Longest = new(() => ByName.Value.Max(eras => eras.Key.Length));

    /// <summary>The eras of a name, of one court or of all.</summary>
    internal static Era[] Find(string name, Court? court) =>
        ByName.Value[Folded(name)].Where(era => court is null || era.Court == court).ToArray();

    /// <summary>The longest name of a court at the start of a Chinese text, with room for more behind it; null if there is none.</summary>
    internal static (Court Court, int Length)? CourtAt(string text)
    {
        (Court, int Length)? best = null;
        foreach (var court in Court.All)
        {
            foreach (var name in court.ChineseNames)
            {
                if (name.Length > (best?.Length ?? 0) && name.Length < text.Length && text.StartsWith(name, StringComparison.Ordinal))
                    best = (court, name.Length);
            }
        }

        return best;
    }

    /// <summary>The longest name of an era at the start of a Chinese text; 0 if there is none.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest.Value, text.Length); length > 1; length--)
        {
            if (Find(text[..length].ToString(), null).Length > 0) return length;
        }

        return 0;
    }

    /// <summary>The name that may be meant by one that no era bears; null if none is near.</summary>
    internal static Era? Nearest(string name, Court? court)
    {
        var known = ByName.Value.Where(eras => court is null || eras.Any(era => era.Court == court)).Select(eras => eras.Key);
        return Spelling.Nearest(Folded(name), known) is { } near ? ByName.Value[near].First(era => court is null || era.Court == court) : null;
    }

    /// <summary>With traditional characters for simplified ones, one for one.</summary>
    internal static string ToTraditional(ReadOnlySpan<char> text)
    {
        var traditional = new StringBuilder(text.Length);
        foreach (var c in text) traditional.Append(Traditional.Value.GetValueOrDefault(c, c));
        return traditional.ToString();
    }

    /// <summary>Without blanks, hyphens and apostrophes, in small letters: "Jianzhong Jingguo" and "jianzhong-jingguo" are one.</summary>
    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not (' ' or '-' or '\'' or '’')) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
