using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>Gathers the tagged words of a sentence into phrases and verb groups.</summary>
internal static class Chunker
{
    /// <summary>The chunks of a sentence in order.</summary>
    public static List<Chunk> Chunk(List<Word> words)
    {
        var chunks = new List<Chunk>();
        for (var i = 0; i < words.Count;)
        {
            var tag = words[i].Tag;
            switch (tag)
            {
                case WordTag.Open:
                    i = Brackets(words, i, chunks);
                    break;
                case WordTag.Auxiliary or WordTag.Modal or WordTag.Verb:
                    i = VerbGroups.Read(words, i, chunks);
                    break;
                case WordTag.To:
                    if (StartsInfinitive(words, i)) i = VerbGroups.Read(words, i, chunks);
                    else chunks.Add(new Chunk(ChunkKind.Preposition, i, i++));
                    break;
                case WordTag.Not:
                    if (i + 1 < words.Count && words[i + 1].Tag == WordTag.Verb) i = VerbGroups.Read(words, i, chunks);
                    else i++;
                    break;
                case WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Pronoun:
                    i = Phrase(words, i, chunks);
                    break;
                case WordTag.Adverb when StartsPhrase(words, i):
                    i = Phrase(words, i, chunks);
                    break;
                default:
                    var kind = tag switch
                    {
                        WordTag.Preposition => ChunkKind.Preposition,
                        WordTag.Subordinator => ChunkKind.Subordinator,
                        WordTag.Relative => ChunkKind.Relative,
                        WordTag.Conjunction => ChunkKind.Conjunction,
                        WordTag.Comma => ChunkKind.Comma,
                        WordTag.Time => ChunkKind.Time,
                        WordTag.Adverb => ChunkKind.Adverb,
                        WordTag.Quote or WordTag.Close or WordTag.Genitive => (ChunkKind?)null,
                        _ => ChunkKind.Stop,
                    };
                    if (kind is { } known) chunks.Add(new Chunk(known, i, i));
                    i++;
                    break;
            }
        }

        return chunks;
    }

    private static bool StartsInfinitive(List<Word> words, int i)
    {
        var next = i + 1;
        while (next < words.Count && words[next].Tag is WordTag.Adverb or WordTag.Not) next++;
        return next < words.Count && ((words[next].Tag == WordTag.Verb && words[next].Form == VerbForm.Base) || words[next].Entry.Text is "be" or "have");
    }

    /// <summary>"more than 200 nobles", "about 3,000 men".</summary>
    private static bool StartsPhrase(List<Word> words, int i) =>
        i + 1 < words.Count && words[i + 1].Tag is WordTag.Number && words[i].Entry.Text is "about" or "around" or "nearly" or "almost" or "only" or "over" or "some";

    private static int Phrase(List<Word> words, int first, List<Chunk> chunks)
    {
        if (words[first].Tag == WordTag.Pronoun)
        {
            chunks.Add(new Chunk(ChunkKind.Noun, first, first, new NounPhrase(first, first, first) { IsPronoun = true }));
            return first + 1;
        }

        var i = first;
        var head = -1;
        for (; i < words.Count; i++)
        {
            var tag = words[i].Tag;
            if (tag is WordTag.Noun or WordTag.Name)
            {
                if (tag == WordTag.Noun && head >= first && words[head].Tag == WordTag.Name && BeginsSecondObject(words, i, chunks)) break;
                head = i;
                continue;
            }

            if (tag is WordTag.Adjective or WordTag.Number)
            {
                if (head < 0 || IsFollowedByNoun(words, i)) continue;
                break;
            }

            if (tag is WordTag.Determiner or WordTag.Possessive)
            {
                if (head < 0) continue;
                break;
            }

            if (tag == WordTag.Adverb && head < 0 && i + 1 < words.Count && words[i + 1].Tag is WordTag.Adjective or WordTag.Number or WordTag.Noun) continue;
            if (tag == WordTag.Preposition && i > first && words[i].Entry.Text == "than" && i + 1 < words.Count && words[i + 1].Tag == WordTag.Number) continue;
            if (tag == WordTag.Time && head < 0 && i > first && i + 1 < words.Count && words[i + 1].Tag is WordTag.Noun or WordTag.Name) continue;
            if (tag == WordTag.Quote && i + 1 < words.Count && words[i + 1].Tag is WordTag.Noun or WordTag.Name or WordTag.Adjective) continue;
            if (tag == WordTag.Quote && i > first && head == i - 1 && i + 1 < words.Count && words[i + 1].Tag is WordTag.Noun or WordTag.Name) continue;
            break;
        }

        var last = Math.Max(first, i - 1);
        while (last > first && words[last].Tag is WordTag.Quote or WordTag.Adverb or WordTag.Preposition) last--;
        if (head < 0) head = last;
        chunks.Add(new Chunk(ChunkKind.Noun, first, last, new NounPhrase(first, last, head)));
        return Math.Max(i, first + 1);
    }

    /// <summary>"crowned Charlemagne emperor", "paid Attila tribute": two objects without an article between them.</summary>
    private static bool BeginsSecondObject(List<Word> words, int i, List<Chunk> chunks)
    {
        if (i + 1 < words.Count && words[i + 1].Tag is WordTag.Noun or WordTag.Name) return false;
        if (chunks.Count == 0 || chunks[^1].Verb is not { } verb) return false;
        return verb.Lemma switch
        {
            "crown" or "declare" or "proclaim" or "elect" or "name" or "make" or "appoint" or "acclaim" or "choose" => (words[i].Entry.Noun & (NounClass.Ruler | NounClass.Office | NounClass.Title)) != 0,
            "pay" or "give" or "grant" or "send" or "award" or "offer" or "promise" => (words[i].Entry.Noun & (NounClass.Money | NounClass.Office | NounClass.Envoy)) != 0,
            _ => false,
        };
    }

    private static bool IsFollowedByNoun(List<Word> words, int i)
    {
        for (i++; i < words.Count; i++)
        {
            if (words[i].Tag is WordTag.Noun or WordTag.Name) return true;
            if (words[i].Tag is not (WordTag.Adjective or WordTag.Number)) return false;
        }

        return false;
    }

    /// <summary>What stands in brackets belongs to the phrase before, and is no part of the clause.</summary>
    private static int Brackets(List<Word> words, int open, List<Chunk> chunks)
    {
        var depth = 1;
        var i = open + 1;
        while (i < words.Count && depth > 0)
        {
            if (words[i].Tag == WordTag.Open) depth++;
            else if (words[i].Tag == WordTag.Close) depth--;
            i++;
        }

        if (chunks.Count > 0 && chunks[^1].Phrase is { } phrase && i - 2 >= open + 1)
            phrase.Brackets = new TextRange(words[open + 1].Start, words[i - 2].End);
        return i;
    }
}
