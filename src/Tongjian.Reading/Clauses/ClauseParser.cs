using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>
/// Finds for each verb of a sentence its subject, its objects and its other phrases. It goes once from left to right with a stack of
/// open clauses; what English leaves open (a participle or a past, a list or a new clause) is decided by what follows.
/// </summary>
internal sealed partial class ClauseParser
{
    private readonly List<Chunk> chunks;
    private readonly List<Word> words;
    private readonly List<Clause> open = [];
    private readonly List<Predicate> found = [];
    private readonly List<int> coming = []; // times before a coordinate verb: "and in 1127, took"
    private int at;

    private readonly string text;
    private readonly Func<string, bool>? demandsObject;

    private ClauseParser(List<Chunk> chunks, List<Word> words, string text, Func<string, bool>? demandsObject) =>
        (this.chunks, this.words, this.text, this.demandsObject) = (chunks, words, text, demandsObject);

    private Clause Now => open[^1];

    /// <summary>The predicates of a sentence, in order.</summary>
    /// <param name="chunks">Its chunks, joined.</param>
    /// <param name="words">Its words.</param>
    /// <param name="text">The text of the block.</param>
    /// <param name="demandsObject">Of the style of headlines ("Towns ceded to Jin"), whether a verb makes no sense without an object; null for prose.</param>
    public static List<Predicate> Parse(List<Chunk> chunks, List<Word> words, string text, Func<string, bool>? demandsObject = null)
    {
        var parser = new ClauseParser(chunks, words, text, demandsObject);
        parser.open.Add(new Clause());
        for (parser.at = 0; parser.at < chunks.Count; parser.at++) parser.Step(chunks[parser.at]);
        for (var i = parser.found.Count - 1; i >= 0; i--)
        {
            var predicate = parser.found[i];
            if (predicate.Partner is { } partner && predicate.Objects.Count == 0) predicate.Objects.AddRange(partner.Objects);
        }

        return parser.found;
    }

    private void Step(Chunk chunk)
    {
        switch (chunk.Kind)
        {
            case ChunkKind.Noun:
                Noun(chunk);
                break;
            case ChunkKind.Verb:
                Verb(chunk);
                break;
            case ChunkKind.Preposition:
                Preposition(chunk);
                break;
            case ChunkKind.Time:
                Time(chunk);
                break;
            case ChunkKind.Subordinator:
                Push(new Clause { Subordinator = TextOf(chunk) });
                break;
            case ChunkKind.Relative:
                Relative(chunk);
                break;
            case ChunkKind.Stop when at > 0:
                open.Clear();
                open.Add(new Clause());
                break;
            case ChunkKind.Adverb:
                Now.Last?.Adverbs.Add(chunk.First);
                break;
        }
    }

    /// <summary>Clauses nest no deeper than a reader can follow; beyond that the outermost is forgotten.</summary>
    private void Push(Clause clause)
    {
        if (open.Count > 12) open.RemoveAt(1);
        open.Add(clause);
    }

    private void Noun(Chunk chunk)
    {
        var phrase = chunk.Phrase!;
        var before = KindBefore();
        if (words[phrase.Head].Tag == WordTag.Adjective && Now.Last is null && Now.Subordinator is not null) return; // "while receptive"
        if (Now.Last is null || (Now.Main is null && Now.Last.IsReduced && before is ChunkKind.Comma))
        {
            // "the emperor's camp, but one of them": the later stands nearer to the verb.
            if (Now.Subject is null || before is not (ChunkKind.Comma or ChunkKind.Conjunction) || FiniteFollows()) Now.Subject = phrase;
            if (Now.Antecedent is { } antecedent && Now.Subject == phrase && Now.Subordinator == "whose") phrase.Owner ??= antecedent;
            return;
        }

        if (before is ChunkKind.Conjunction or ChunkKind.Comma && FiniteFollows())
        {
            NewClause(phrase, before is ChunkKind.Conjunction);
            return;
        }

        if (at > 0 && chunks[at - 1].Phrase is { IsPronoun: false } whom && FiniteFollows() && (phrase.IsPronoun || words[phrase.First].Tag is WordTag.Determiner or WordTag.Name))
        {
            Push(new Clause { Subordinator = "that", Antecedent = whom, Subject = phrase });
            return;
        }

        if (before is ChunkKind.Verb or ChunkKind.Noun || (at > 0 && chunks[at - 1].Kind is ChunkKind.Adverb && before is ChunkKind.Verb))
        {
            if (Now.Last.Objects.Count < 2)
            {
                Now.Last.Objects.Add(phrase);
                Now.Last.LastWord = chunk.Last;
            }
        }
    }

    /// <summary>A clause beside the one before, or the main clause after one that hangs on it.</summary>
    private void NewClause(NounPhrase subject, bool isCoordinate)
    {
        var hangs = isCoordinate && open.Count > 1 && Now.Antecedent is null ? Now.Subordinator : null;
        if (open.Count > 1) open.RemoveAt(open.Count - 1);
        while (open.Count > 1 && Now.Main is not null) open.RemoveAt(open.Count - 1);
        var next = new Clause { Subject = subject, Subordinator = hangs };
        if (Now.Main is null)
        {
            next.Times.AddRange(Now.Times);
            next.Waiting.AddRange(Now.Waiting);
            next.Fronted.AddRange(Now.Fronted);
        }

        if (open.Count == 1) open[0] = next;
        else Push(next);
    }

    private void Preposition(Chunk chunk)
    {
        var text = TextOf(chunk);
        if (at + 1 >= chunks.Count) return;
        var next = chunks[at + 1];
        if (next.Kind == ChunkKind.Time) return;
        if (next.Phrase is not { } phrase) return;
        var isBesideNoun = at > 0 && chunks[at - 1].Phrase is not null;
        if (isBesideNoun) chunks[at - 1].Phrase!.All.Last().Complement(text, phrase);
        if (isBesideNoun && chunks[at - 1].Phrase!.Others is not null) chunks[at - 1].Phrase!.Complement(text, phrase);
        if (Now.Last is { } last)
        {
            last.Adjuncts.Add((text, phrase));
            last.LastWord = next.Last;
        }
        else
        {
            Now.Waiting.Add((text, phrase));
        }

        at++;
    }

    private void Time(Chunk chunk)
    {
        var time = words[chunk.First].Time;
        var k = at - 1;
        if (k >= 0 && chunks[k].Kind == ChunkKind.Preposition) k--;
        if (k >= 0 && chunks[k].Kind == ChunkKind.Conjunction && VerbFollows())
        {
            coming.Add(time);
            return;
        }

        if (Now.Last is { } last && !(chunks.Count > at + 1 && KindBefore() is ChunkKind.Comma && FiniteClauseFollows())) last.Times.Add(time);
        else Now.Times.Add(time);
    }

    private void Relative(Chunk chunk)
    {
        NounPhrase? antecedent = null;
        for (var k = at - 1; k >= 0 && k >= at - 5; k--)
        {
            if (chunks[k].Phrase is not { } phrase) continue;
            antecedent ??= phrase;
            if (!NextIsPlural() || IsPlural(phrase))
            {
                antecedent = phrase;
                break;
            }
        }

        var text = TextOf(chunk);
        if (text == "that" && at > 0 && chunks[at - 1].Kind == ChunkKind.Verb)
        {
            Push(new Clause { Subordinator = "that" });
            return;
        }

        if (text is "who" or "whom" && antecedent is { Of: { } person } && words[person.Head].Tag == WordTag.Name && words[antecedent.Head].Tag == WordTag.Noun && (words[antecedent.Head].Entry.Noun & (NounClass.Person | NounClass.Group | NounClass.Force | NounClass.Title)) == 0)
            antecedent = person;
        var subjectFollows = at + 1 < chunks.Count && !NextIsVerb(at + 1);
        Push(new Clause { Subordinator = text, Antecedent = antecedent, Subject = subjectFollows || text is "where" or "whose" ? null : antecedent });
    }
}
