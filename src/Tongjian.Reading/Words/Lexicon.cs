using System.Collections.Frozen;

namespace Tongjian.Reading.Words;

/// <summary>The words of English that the reading knows, from the lists beside this file.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, LexicalEntry> entries = Load();
    private static readonly FrozenDictionary<string, LexicalEntry>.AlternateLookup<ReadOnlySpan<char>> lookup =
        entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest word there is; longer ones need not be looked up.</summary>
    private const int Longest = 24;

    /// <summary>What is known of a word, whatever its capitals; <see cref="LexicalEntry.Unknown"/> if nothing is.</summary>
    public static LexicalEntry Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return LexicalEntry.Unknown;
        Span<char> small = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            small[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        return lookup.TryGetValue(small, out var entry) ? entry : LexicalEntry.Unknown;
    }

    private static FrozenDictionary<string, LexicalEntry> Load()
    {
        var found = new Dictionary<string, LexicalEntry>();
        foreach (var line in WordList.Lines("function.words"))
        {
            var (section, words) = Cut(line);
            var tag = TagOf(section);
            foreach (var word in words) Entry(word).Allow(tag);
        }

        foreach (var line in WordList.Lines("nouns.words"))
        {
            var (section, words) = Cut(line);
            var noun = section switch
            {
                "ally-noun" => NounClass.Alliance,
                "talk" => NounClass.Talk,
                _ => Enum.Parse<NounClass>(section, ignoreCase: true),
            };
            foreach (var word in words) Entry(word).Allow(noun);
        }

        foreach (var line in WordList.Lines("verbs.words"))
        {
            if (line.IndexOf('=', StringComparison.Ordinal) < 0)
            {
                foreach (var verb in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Regular(verb);
                continue;
            }

            var parts = line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries);
            Present(parts[0]);
            foreach (var past in parts[1].Split('/')) Entry(past).Allow(parts[0], VerbForm.Past);
            foreach (var participle in parts[2].Split('/')) Entry(participle).Allow(parts[0], VerbForm.Participle);
        }

        return found.ToFrozenDictionary();

        LexicalEntry Entry(string word) => found.TryGetValue(word, out var entry) ? entry : found[word] = new LexicalEntry(word);

        void Present(string verb)
        {
            Entry(verb).Allow(verb, VerbForm.Base);
            Entry(VerbForms.Singular(verb)).Allow(verb, VerbForm.Singular);
            Entry(VerbForms.Gerund(verb)).Allow(verb, VerbForm.Gerund);
        }

        void Regular(string verb)
        {
            Present(verb);
            Entry(VerbForms.Past(verb)).Allow(verb, VerbForm.Past | VerbForm.Participle);
        }
    }

    private static (string Section, string[] Words) Cut(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static WordTag TagOf(string section) => section switch
    {
        "det" => WordTag.Determiner,
        "possessive" => WordTag.Possessive,
        "pronoun" => WordTag.Pronoun,
        "aux" => WordTag.Auxiliary,
        "modal" => WordTag.Modal,
        "neg" => WordTag.Not,
        "prep" => WordTag.Preposition,
        "sub" => WordTag.Subordinator,
        "rel" => WordTag.Relative,
        "conj" => WordTag.Conjunction,
        "adv" => WordTag.Adverb,
        "ordinal" or "adj" => WordTag.Adjective,
        "number" => WordTag.Number,
        _ => throw new InvalidOperationException($"function.words has no section \"{section}\""),
    };
}
