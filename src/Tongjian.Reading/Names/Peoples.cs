using System.Collections.Frozen;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Names;

/// <summary>The states and peoples that everybody knows, with the words for them.</summary>
internal static class Peoples
{
    private static readonly FrozenDictionary<string, string> states = Load();

    /// <summary>The state of a word for a state or its people; null if it is none.</summary>
    public static string? StateOf(string word) => states.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Load()
    {
        var found = new Dictionary<string, string>();
        foreach (var line in WordList.Lines("peoples.words"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var state = line[..colon];
            found[state] = state;
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) found.TryAdd(word, state);
        }

        return found.ToFrozenDictionary();
    }
}
