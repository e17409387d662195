using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>
/// Finds for each verb of a sentence its subject, its objects and its other phrases. It goes once from left to right with a stack of
/// open clauses; what English leaves open (a participle or a past, a list or a new clause) is decided by what follows.
/// </summary>
internal sealed class ClauseParser
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
            case ChunkKind.Stop when IsEnd(chunk):
                open.Clear();
                open.Add(new Clause());
                break;
            case ChunkKind.Adverb:
                Now.Last?.Adverbs.Add(chunk.First);
                break;
        }
    }

    private bool IsEnd(Chunk chunk) => at > 0 && chunk.First >= 0;

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

    private bool VerbFollows()
    {
        var k = at + 1;
        while (k < chunks.Count && chunks[k].Kind is ChunkKind.Comma or ChunkKind.Adverb) k++;
        return k < chunks.Count && chunks[k].Kind == ChunkKind.Verb;
    }

    /// <summary>Whether a clause with a subject of its own follows: the time belongs to it.</summary>
    private bool FiniteClauseFollows() => at + 1 < chunks.Count && chunks[at + 1].Kind is ChunkKind.Comma && at + 2 < chunks.Count && chunks[at + 2].Kind is ChunkKind.Noun;

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

    private void Verb(Chunk chunk)
    {
        var verb = chunk.Verb!;
        var predicate = new Predicate { Verb = verb, IsPassive = verb.IsPassive, IsInfinitive = verb.IsInfinitive, FirstWord = chunk.First, LastWord = chunk.Last };
        predicate.Times.AddRange(coming);
        coming.Clear();
        if (verb.IsInfinitive) Infinitive(predicate);
        else if (verb.Form == VerbForm.Gerund && !verb.HasAuxiliary || !verb.IsFinite && verb.HasAuxiliary) Participle(predicate);
        else if (IsReduced(verb)) Reduced(predicate);
        else if (verb.Form == VerbForm.Base && !verb.HasAuxiliary && KindBefore() is ChunkKind.Conjunction && Now.Last is { IsInfinitive: true })
        {
            predicate.IsInfinitive = true;
            Infinitive(predicate);
        }
        else Finite(predicate);
        found.Add(predicate);
    }

    private void Infinitive(Predicate predicate)
    {
        var governor = Now.Last;
        predicate.Governor = governor;
        predicate.Subordinator = governor is null ? Now.Subordinator : governor.Subordinator;
        predicate.Antecedent = governor?.Antecedent;
        var coordinate = KindBefore() is ChunkKind.Conjunction && governor is { IsInfinitive: true };
        if (coordinate) predicate.Governor = governor!.Governor;
        predicate.Subject = coordinate ? governor!.Subject : ControlOf(governor);
        Now.Last = predicate;
    }

    /// <summary>Who does what the infinitive says: the object of "forced them to", else the subject.</summary>
    private static NounPhrase? ControlOf(Predicate? governor)
    {
        if (governor is null) return null;
        if (governor.IsPassive || governor.Objects.Count == 0) return governor.Subject;
        return governor.Lemma is "force" or "order" or "allow" or "persuade" or "lead" or "help" or "compel" or "convince" or "enable" or "permit" or "command" or "send" or "dispatch"
            or "instruct" or "cause" or "encourage" or "invite" or "induce" or "urge" or "ask" or "want" or "expect" or "appoint" or "choose" or "prompt" or "require" or "oblige" or "drive" or "get"
            ? governor.Objects[^1] : governor.Subject;
    }

    private void Participle(Predicate predicate)
    {
        var before = KindBefore();
        predicate.Subordinator = before == ChunkKind.Preposition || before == ChunkKind.Subordinator ? TextOf(LastOf(before)) : Now.Subordinator;
        predicate.Governor = Now.Main ?? Now.Last;
        if (before == ChunkKind.Subordinator && open.Count > 1 && Now.Last is null)
        {
            open.RemoveAt(open.Count - 1); // "while retreating": no clause of its own
            predicate.Governor = Now.Main;
        }

        if (before == ChunkKind.Noun && Now.Last is null or { Objects.Count: > 0 } && at > 0 && chunks[at - 1].Phrase is { } noun) predicate.Subject = noun;
        else if (Now.Main is { } main) predicate.Subject = main.Subject;
        else if (Now.Subject is { } subject) predicate.Subject = subject;
        else Now.Fronted.Add(predicate);
        if (Now.Last is null) predicate.Times.AddRange(Now.Times);
        Now.Last = predicate;
    }

    private Chunk LastOf(ChunkKind kind)
    {
        for (var k = at - 1; k >= 0; k--)
        {
            if (chunks[k].Kind == kind) return chunks[k];
        }

        return chunks[0];
    }

    private bool IsReduced(VerbGroup verb)
    {
        if (!IsReducible(verb) || KindBefore() is not (ChunkKind.Noun or ChunkKind.Comma)) return false;
        if (KindBefore() is ChunkKind.Comma && KindBefore(2) is not ChunkKind.Noun) return false;
        if (NextIsBy(at)) return true;
        if (KindBefore() is ChunkKind.Comma) return false;
        if (verb.Form == VerbForm.Participle) return true;
        return Now.Main is null && VerbOfSubjectFollows();
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

    private void Reduced(Predicate predicate)
    {
        predicate.IsReduced = true;
        predicate.IsPassive = true;
        predicate.Subordinator = Now.Subordinator;
        for (var k = at - 1; k >= 0; k--)
        {
            if (chunks[k].Phrase is not { } phrase) continue;
            predicate.Subject = phrase;
            break;
        }

        predicate.Governor = Now.Main;
        Now.Last = predicate;
    }

    private void Finite(Predicate predicate)
    {
        var before = KindBefore();
        if (before is ChunkKind.Conjunction && KindBefore(2) is ChunkKind.Comma && Now.Antecedent is not null && Now.Main is not null && open.Count > 1 && open[^2].Main is not null)
            open.RemoveAt(open.Count - 1); // ", which had caused it, and forced him"
        if (Now.Main is null && Now.Subject is null && open.Count > 1 && open[^2] is { Main: null, Subject: not null }) open.RemoveAt(open.Count - 1);
        if (Now.Main is { } main)
        {
            if (before is ChunkKind.Conjunction || (before is ChunkKind.Comma && main.Verb.Form == predicate.Verb.Form && open.Count == 1))
            {
                predicate.Subject = main.Subject;
            }
            else if (open.Count > 1 && Outer() is { } outer)
            {
                open.RemoveRange(outer + 1, open.Count - outer - 1);
                predicate.Subject = Now.Subject;
            }
            else if (before is ChunkKind.Noun && Now.Last!.Objects.Count > 0 && chunks[at - 1].Phrase == Now.Last.Objects[^1] && !Speaks(Now.Last.Lemma) && IsReducible(predicate.Verb) && !Now.Last.Objects[^1].IsPronoun)
            {
                Reduced(predicate);
                return;
            }
            else if (before is ChunkKind.Noun && Now.Last!.Objects.Count > 0 && chunks[at - 1].Phrase == Now.Last.Objects[^1])
            {
                // "he said the army was defeated"
                predicate.Subject = Now.Last.Objects[^1];
                Now.Last.Objects.RemoveAt(Now.Last.Objects.Count - 1);
                predicate.Governor = Now.Last;
                predicate.Subordinator = "that";
            }
            else
            {
                predicate.Subject = main.Subject;
            }
        }
        else
        {
            predicate.Subject = Now.Subject;
        }

        predicate.Subordinator ??= Now.Subordinator;
        predicate.Antecedent = Now.Antecedent;
        if (Now.Antecedent is { } antecedent && Now.Subject != antecedent && Now.Main is null)
        {
            if (Now.Subordinator is "which" or "whom" or "that") predicate.Objects.Add(antecedent);
            else if (Now.Subordinator == "where") predicate.Adjuncts.Add(("in", antecedent));
        }

        Share(predicate, before);
        if (demandsObject is not null && !predicate.Verb.HasAuxiliary && predicate.Verb.Form == VerbForm.Past && !(at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Noun) && demandsObject(predicate.Lemma)) predicate.IsPassive = true;
        foreach (var fronted in Now.Fronted) fronted.Subject ??= predicate.Subject;
        Now.Fronted.Clear();
        if (Now.Main is null) predicate.Adjuncts.AddRange(Now.Waiting);
        if (Now.Main is null) predicate.Times.AddRange(Now.Times);
        predicate.IsTimeFronted = Now.Main is null && Now.Times.Count > 0;
        Now.Main = predicate;
        Now.Last = predicate;
    }

    /// <summary>"was captured and looted", "besieged and sacked": what two verbs with "and" between them share.</summary>
    private void Share(Predicate predicate, ChunkKind before)
    {
        if (before is not (ChunkKind.Conjunction or ChunkKind.Comma) || found.Count == 0) return;
        var other = found[^1];
        var bare = !predicate.Verb.HasAuxiliary && (words[predicate.Verb.Main].Entry.Verb & VerbForm.Participle) != 0;
        var objectFollows = at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Noun;
        var earlier = Now.Main ?? other;
        if (bare && !objectFollows && (earlier.IsPassive || other.IsPassive) && (predicate.Subject == earlier.Subject || (at > 0 && chunks[at - 1].Kind == ChunkKind.Noun)))
            predicate.IsPassive = true;
        if (predicate.Verb.Form == VerbForm.Participle && bare) predicate.IsPassive = true;
        if (other.Objects.Count == 0 && other.Subject == predicate.Subject && JoinedWords(other.LastWord, predicate.FirstWord) && !other.IsPassive && !predicate.IsPassive) other.Partner = predicate;
    }

    private bool JoinedWords(int last, int first)
    {
        for (var k = last + 1; k < first; k++)
        {
            if (words[k].Tag is not (WordTag.Comma or WordTag.Conjunction or WordTag.Adverb)) return false;
        }

        return first > last + 1;
    }

    /// <summary>Verbs after which a clause can follow without "that".</summary>
    private static bool Speaks(string lemma) =>
        lemma is "say" or "claim" or "believe" or "think" or "know" or "report" or "hear" or "fear" or "learn" or "note" or "argue" or "hope" or "realise" or "realize" or "find" or "show" or "state" or "consider" or "suggest" or "announce" or "declare";

    /// <summary>The innermost open clause that still waits for its verb.</summary>
    private int? Outer()
    {
        for (var k = open.Count - 2; k >= 0; k--)
        {
            if (open[k].Main is null && open[k].Subject is not null) return k;
        }

        return null;
    }
}
