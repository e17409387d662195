using System.Collections.Frozen;
using Tongjian.Language.Vocabulary;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Proposing;

/// <summary>
/// Which templates may tell an event in the words that a text has: some say more than the type of event, and want a word for it.
/// </summary>
internal static class TemplateCues
{
    private static readonly FrozenDictionary<string, string[][]> cues = Load();

    /// <summary>How well a template suits the words: −1 not at all, 0 as any other of its type, 1 and more by words of its own.</summary>
    /// <param name="template">The template.</param>
    /// <param name="words">The words that tell the event, in small letters.</param>
    public static int Suits(Template template, string[] words)
    {
        if (!cues.TryGetValue(template.Id, out var wanted)) return 0;
        foreach (var group in wanted)
        {
            if (!Array.Exists(group, cue => Stands(cue, words))) return -1;
        }

        return wanted.Length;
    }

    private static bool Stands(string cue, string[] words)
    {
        if (cue == "-") return false;
        var parts = cue.Split('_');
        for (var i = 0; i + parts.Length <= words.Length; i++)
        {
            var k = 0;
            while (k < parts.Length && Is(parts[k], words[i + k])) k++;
            if (k == parts.Length) return true;
        }

        return false;
    }

    private static bool Is(string cue, string word) =>
        cue.EndsWith('*') ? word.AsSpan().StartsWith(cue.AsSpan(..^1), StringComparison.Ordinal) : word == cue;

    private static FrozenDictionary<string, string[][]> Load()
    {
        var known = Templates.Events.Select(template => template.Id).ToHashSet();
        var found = new Dictionary<string, string[][]>();
        foreach (var line in WordList.Lines("templates.words"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!known.Contains(words[0])) throw new InvalidOperationException($"templates.words speaks of {words[0]}, which is no template");
            found[words[0]] = [.. string.Join(' ', words[1..]).Split('+').Select(group => group.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }

        return found.ToFrozenDictionary();
    }
}
