using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>Joins phrases that make one: owners, what follows "of", appositions, lists.</summary>
internal static class PhraseJoiner
{
    /// <summary>Joins the phrases of a sentence, in the list itself.</summary>
    public static void Join(List<Chunk> chunks, List<Word> words)
    {
        Owners(chunks, words);
        InLaws(chunks, words);
        OfPhrases(chunks, words);
        Directions(chunks, words);
        Named(chunks, words);
        Lists(chunks, words);
        Appositions(chunks, words);
        OfPhrases(chunks, words);
    }

    private static void Owners(List<Chunk> chunks, List<Word> words)
    {
        var kept = 0;
        for (var i = 0; i < chunks.Count; i++)
        {
            var chunk = chunks[i];
            if (kept > 0 && chunk.Phrase is { IsPronoun: false } phrase && chunks[kept - 1].Phrase is { } owner && chunk.First > 0 && words[chunk.First - 1].Tag == WordTag.Genitive)
            {
                phrase.Owner = owner;
                phrase.First = owner.First;
                chunks[kept - 1] = chunk with { First = owner.First };
                continue;
            }

            chunks[kept++] = chunk;
        }

        chunks.RemoveRange(kept, chunks.Count - kept);
    }

    /// <summary>"brother in law".</summary>
    private static void InLaws(List<Chunk> chunks, List<Word> words)
    {
        for (var i = 0; i + 2 < chunks.Count; i++)
        {
            if (chunks[i].Phrase is not { } phrase || chunks[i + 2].Phrase is not { } law || words[law.First].Entry.Text is not ("law" or "chief" or "command") || law.First != law.Last || words[chunks[i + 1].First].Entry.Text != "in") continue;
            phrase.Last = phrase.OwnLast = law.Last;
            chunks[i] = chunks[i] with { Last = law.Last };
            chunks.RemoveRange(i + 1, 2);
        }
    }

    /// <summary>NP of NP, from the right, so that chains hang together.</summary>
    private static void OfPhrases(List<Chunk> chunks, List<Word> words)
    {
        for (var i = chunks.Count - 3; i >= 0; i--)
        {
            if (chunks[i].Phrase is not { Of: null } phrase || chunks[i + 1].Kind != ChunkKind.Preposition || words[chunks[i + 1].First].Entry.Text != "of"
                || chunks[i + 2].Phrase is not { } of) continue;
            var last = phrase.All.Last();
            if (last.Of is null) (last.Of, last.OwnLast) = (of, of.OwnLast);
            phrase.Last = of.Last;
            chunks[i] = chunks[i] with { Last = of.Last };
            chunks.RemoveRange(i + 1, 2);
        }
    }

    /// <summary>"settlements north of the river".</summary>
    private static void Directions(List<Chunk> chunks, List<Word> words)
    {
        for (var i = 0; i + 3 < chunks.Count; i++)
        {
            if (chunks[i].Phrase is not { IsPronoun: false } phrase || chunks[i + 1].Kind is not (ChunkKind.Adverb or ChunkKind.Noun) || chunks[i + 1].First != chunks[i + 1].Last
                || words[chunks[i + 1].First].Entry.Text is not ("north" or "south" or "east" or "west" or "northwest" or "northeast" or "southwest" or "southeast")
                || words[chunks[i + 2].First].Entry.Text != "of" || chunks[i + 3].Phrase is not { } of) continue;
            phrase.Last = phrase.OwnLast = of.OwnLast;
            chunks[i] = chunks[i] with { Last = of.OwnLast };
            chunks.RemoveRange(i + 1, 3);
        }
    }

    /// <summary>"an officer named Gao Yongchang", "clans called the Wanyan", "known as Qara Khitai".</summary>
    private static void Named(List<Chunk> chunks, List<Word> words)
    {
        for (var i = 0; i + 2 < chunks.Count; i++)
        {
            if (chunks[i].Phrase is not { } phrase || chunks[i + 1].Verb is not { HasAuxiliary: false } verb) continue;
            var next = i + 2;
            if (verb.Lemma == "know" && words[chunks[next].First].Entry.Text == "as") next++;
            else if (verb.Lemma is not ("name" or "call")) continue;
            if (verb.Form is not (VerbForm.Past or VerbForm.Participle) || next >= chunks.Count || chunks[next].Phrase is null) continue;
            var called = phrase;
            while (called.Of is { } of) called = of; // "the end of the era known as …"
            called.Apposition ??= chunks[next].Phrase;
            called.IsCalled = true;
            phrase.Last = chunks[next].Phrase!.Last;
            chunks[i] = chunks[i] with { Last = phrase.Last };
            chunks.RemoveRange(i + 1, next - i);
        }
    }

    /// <summary>A, B and C; not where the last of them begins a clause of its own.</summary>
    private static void Lists(List<Chunk> chunks, List<Word> words)
    {
        for (var i = 0; i + 2 < chunks.Count; i++)
        {
            if (chunks[i].Phrase is not { } phrase) continue;
            var end = EndOfList(chunks, words, i);
            if (end <= i) continue;
            var members = new List<NounPhrase>();
            for (var k = i + 1; k <= end; k++)
            {
                if (chunks[k].Phrase is { } member) members.Add(member);
            }

            if (phrase.Others is null) phrase.Others = members;
            else phrase.Others.AddRange(members);
            phrase.Last = chunks[end].Last;
            chunks[i] = chunks[i] with { Last = phrase.Last };
            chunks.RemoveRange(i + 1, end - i);
        }
    }

    private static int EndOfList(List<Chunk> chunks, List<Word> words, int first)
    {
        var k = first + 1;
        var commas = 0;
        while (k + 1 < chunks.Count && chunks[k].Kind == ChunkKind.Comma && chunks[k + 1].Phrase is not null)
        {
            commas++;
            k += 2;
        }

        if (k < chunks.Count && chunks[k].Kind == ChunkKind.Comma) k++;
        if (k + 1 >= chunks.Count || chunks[k].Kind != ChunkKind.Conjunction || words[chunks[k].First].Entry.Text is not ("and" or "or") || chunks[k + 1].Phrase is not { } last) return first;
        if (last.IsPronoun || chunks[first].Phrase!.IsPronoun) return first;
        if (IsName(chunks[first].Phrase!, words) && IsOffice(chunks, words, first + 2, k + 1)) return first;
        if (!StartsClause(chunks, k + 2)) return k + 1;

        // The list is the subject, or the last member is one of its own.
        if (!HasVerbBefore(chunks, first)) return commas == 0 && chunks[k - 1].Kind == ChunkKind.Comma ? first : k + 1;
        var verb = chunks[NextVerb(chunks, k + 2)].Verb!;
        if (commas > 0 && verb.IsPlural && !IsPlural(last, words)) return k + 1;
        return first;
    }

    /// <summary>"Wu Xi, general and governor of Sichuan,": what follows tells what the first is.</summary>
    private static bool IsOffice(List<Chunk> chunks, List<Word> words, int from, int to)
    {
        for (var k = from; k <= to; k++)
        {
            if (chunks[k].Phrase is { } phrase && (words[phrase.First].Tag != WordTag.Noun || (words[phrase.Head].Entry.Noun & (NounClass.Title | NounClass.Office | NounClass.Person)) == 0)) return false;
        }

        return to + 1 < chunks.Count && chunks[to + 1].Kind == ChunkKind.Comma;
    }

    /// <summary>Whether a finite verb follows here, but for what may stand between it and its subject.</summary>
    private static bool StartsClause(List<Chunk> chunks, int i) => NextVerb(chunks, i) >= 0;

    private static int NextVerb(List<Chunk> chunks, int i)
    {
        while (i < chunks.Count)
        {
            if (chunks[i].Verb is { } verb) return verb.IsFinite && !verb.IsInfinitive ? i : -1;
            if (chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Time) i++;
            else if (chunks[i].Kind == ChunkKind.Preposition && i + 1 < chunks.Count && chunks[i + 1].Kind is ChunkKind.Noun or ChunkKind.Time) i += 2;
            else return -1;
        }

        return -1;
    }

    private static bool HasVerbBefore(List<Chunk> chunks, int i)
    {
        for (i--; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb) return true;
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Subordinator or ChunkKind.Relative) return false;
        }

        return false;
    }

    /// <summary>"Qizhou, a Song city", "his uncle, Prince Chun,".</summary>
    private static void Appositions(List<Chunk> chunks, List<Word> words)
    {
        for (var i = 0; i + 2 < chunks.Count; i++)
        {
            if (chunks[i].Phrase is not { Apposition: null } phrase || (phrase.IsPronoun && phrase.Of is null) || chunks[i + 1].Kind != ChunkKind.Comma || chunks[i + 2].Phrase is not { IsPronoun: false } other) continue;
            var closes = i + 3 >= chunks.Count || chunks[i + 3].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Relative;
            if (!closes || phrase.Others is not null) continue;
            var described = IsName(other, words) != IsName(phrase, words) || words[other.First].Entry.Text is "a" or "an";
            if (!described) continue;
            var named = phrase.Of is { } inner && !IsName(phrase, words) && IsName(inner, words) != IsName(other, words) && (IsName(inner, words) || !IsSomebody(phrase, words)) ? inner : phrase;
            named.Apposition ??= other;
            phrase.Last = other.Last;
            var close = i + 3 < chunks.Count && chunks[i + 3].Kind == ChunkKind.Comma ? 3 : 2;
            chunks[i] = chunks[i] with { Last = other.Last };
            chunks.RemoveRange(i + 1, close);
        }
    }

    private static bool IsName(NounPhrase phrase, List<Word> words) => words[phrase.Head].Tag == WordTag.Name;

    private static bool IsSomebody(NounPhrase phrase, List<Word> words) =>
        (words[phrase.Head].Entry.Noun & (NounClass.Person | NounClass.Title | NounClass.Ruler | NounClass.Group)) != 0;

    private static bool IsPlural(NounPhrase phrase, List<Word> words) => words[phrase.Head].Entry.Text.EndsWith('s') || phrase.Others is not null;
}
