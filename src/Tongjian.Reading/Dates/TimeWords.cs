using System.Collections.Frozen;
using System.Globalization;

namespace Tongjian.Reading.Dates;

/// <summary>The words that speak of time, from <c>time.words</c>.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, (Lexeme Kind, int Value)> Entries = Read();

    private static readonly FrozenDictionary<string, (Lexeme Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpelling =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Entries.Keys.Max(word => word.Length);

    /// <summary>What a word is, whatever the size of its letters.</summary>
    public static (Lexeme Kind, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && BySpelling.TryGetValue(word, out var entry) ? entry : (Lexeme.Word, 0);

    private static FrozenDictionary<string, (Lexeme Kind, int Value)> Read()
    {
        var entries = new Dictionary<string, (Lexeme, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordList.Lines("time.words"))
        {
            var colon = line.IndexOf(':');
            var head = line[..colon].Split(' ');
            var value = head.Length > 1 ? int.Parse(head[1], CultureInfo.InvariantCulture) : 0;
            foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
                entries.Add(word, (Enum.Parse<Lexeme>(head[0]), value));
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
