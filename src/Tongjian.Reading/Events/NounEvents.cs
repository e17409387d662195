using Tongjian.Reading.Clauses;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Events;

/// <summary>Events told by nouns: "after the fall of Liao", "the capture of the city", "an invasion by the Mongols".</summary>
internal static class NounEvents
{
    private static readonly HashSet<string> Before = ["after", "following", "with", "during", "since", "upon", "until", "despite", "through", "by", "in", "before", "at"];

    /// <summary>Adds what the nouns of a sentence tell.</summary>
    public static void Find(List<Chunk> chunks, List<Word> words, List<Predicate> predicates, FrameMatcher frames, List<Telling> tellings, string text)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Phrase is not { } phrase) continue;
            var preposition = i > 0 && chunks[i - 1].Kind is ChunkKind.Preposition or ChunkKind.Subordinator ? words[chunks[i - 1].First].Entry.Text : null;
            foreach (var one in phrase.All)
            {
                var noun = words[one.Head].Small(text);
                if (!FrameMatcher.Tells(noun)) continue;
                var governor = Governor(predicates, one);
                if (preposition is not null && !Before.Contains(preposition)) continue;
                if (governor is not null && !Assertion.Holds(governor)) continue;
                if (tellings.Exists(telling => telling.Noun is null && telling.Predicate == governor && governor is not null && Covers(governor, one))) continue;
                if (frames.Match(one, noun, governor) is not { } found) continue;
                if (governor is not null && tellings.Exists(telling => telling.Predicate == governor && telling.Type == found.Type && telling.Noun is null)) continue;
                tellings.Add(found with { Words = (one.First, one.Last) });
            }
        }
    }

    /// <summary>Whether the noun is what the verb's own frame is about: "launched an invasion of".</summary>
    private static bool Covers(Predicate predicate, NounPhrase phrase) =>
        predicate.Objects.Contains(phrase) || predicate.Subject == phrase;

    private static Predicate? Governor(List<Predicate> predicates, NounPhrase phrase)
    {
        Predicate? found = null;
        foreach (var predicate in predicates)
        {
            if (predicate.Subject == phrase || predicate.Objects.Contains(phrase)) return predicate;
            foreach (var (_, adjunct) in predicate.Adjuncts)
            {
                if (adjunct == phrase || adjunct.Others?.Contains(phrase) == true) found = predicate;
            }
        }

        return found;
    }
}
