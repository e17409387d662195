using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <content>What stands before and what follows, by which the open cases are decided.</content>
internal sealed partial class ClauseParser
{
    private string TextOf(Chunk chunk) => words[chunk.First].Entry.Text;

    private ChunkKind KindBefore(int back = 1)
    {
        for (var k = at - 1; k >= 0; k--)
        {
            if (chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Time) continue;
            if (--back == 0) return chunks[k].Kind;
        }

        return ChunkKind.Stop;
    }

    private bool FiniteFollows()
    {
        for (var k = at + 1; k < chunks.Count && k < at + 9; k++)
        {
            if (chunks[k].Verb is { } verb) return verb.IsFinite && !(IsReducible(verb) && NextIsBy(k));
            if (chunks[k].Kind is ChunkKind.Relative) return FiniteAfterRelative(k);
            if (chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Time) continue;
            if (chunks[k].Kind == ChunkKind.Preposition && k + 1 < chunks.Count && chunks[k + 1].Kind is ChunkKind.Noun or ChunkKind.Time)
            {
                k++;
                continue;
            }

            return chunks[k].Kind is ChunkKind.Comma && k + 2 < chunks.Count && chunks[k + 1].Kind is ChunkKind.Adverb && chunks[k + 2].Kind is ChunkKind.Comma;
        }

        return false;
    }

    private bool FiniteAfterRelative(int k)
    {
        var verbs = 0;
        for (; k < chunks.Count && k < at + 14; k++)
        {
            if (chunks[k].Verb is { IsFinite: true } && ++verbs == 2) return true;
            if (chunks[k].Kind is ChunkKind.Conjunction or ChunkKind.Stop) return false;
        }

        return false;
    }

    private bool VerbFollows()
    {
        var k = at + 1;
        while (k < chunks.Count && chunks[k].Kind is ChunkKind.Comma or ChunkKind.Adverb) k++;
        return k < chunks.Count && chunks[k].Kind == ChunkKind.Verb;
    }

    /// <summary>Whether a clause with a subject of its own follows: the time belongs to it.</summary>
    private bool FiniteClauseFollows() => at + 1 < chunks.Count && chunks[at + 1].Kind is ChunkKind.Comma && at + 2 < chunks.Count && chunks[at + 2].Kind is ChunkKind.Noun;

    private bool NextIsPlural()
    {
        for (var k = at + 1; k < chunks.Count && k < at + 4; k++)
        {
            if (chunks[k].Verb is { } verb) return verb.IsPlural && verb.HasAuxiliary;
        }

        return false;
    }

    private bool IsPlural(NounPhrase phrase) =>
        phrase.Others is not null || words[phrase.Head].Small(text).EndsWith('s') || words[phrase.Head].Entry.Text is "troops" or "people" or "men" or "cavalry";

    private bool NextIsVerb(int k)
    {
        while (k < chunks.Count && chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Subordinator or ChunkKind.Comma) k++;
        return k < chunks.Count && chunks[k].Kind == ChunkKind.Verb;
    }

    private static bool IsReducible(VerbGroup verb) => !verb.HasAuxiliary && !verb.IsInfinitive && verb.Form is VerbForm.Past or VerbForm.Participle;

    private bool NextIsBy(int k)
    {
        for (k++; k < chunks.Count && chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Time; k++)
        {
        }

        return k < chunks.Count && chunks[k].Kind == ChunkKind.Preposition && TextOf(chunks[k]) == "by";
    }

    private Chunk LastOf(ChunkKind kind)
    {
        for (var k = at - 1; k >= 0; k--)
        {
            if (chunks[k].Kind == kind) return chunks[k];
        }

        return chunks[0];
    }

    /// <summary>Whether the clause has its finite verb only later: "the troops sent to Yuan repulsed".</summary>
    private bool VerbOfSubjectFollows()
    {
        for (var k = at + 1; k < chunks.Count; k++)
        {
            if (chunks[k].Verb is { } verb) return verb.IsFinite && !verb.IsInfinitive && k > at + 0;
            if (chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Time) continue;
            if (chunks[k].Kind == ChunkKind.Preposition && k + 1 < chunks.Count && chunks[k + 1].Kind is ChunkKind.Noun or ChunkKind.Time)
            {
                k++;
                continue;
            }

            return false;
        }

        return false;
    }
}
