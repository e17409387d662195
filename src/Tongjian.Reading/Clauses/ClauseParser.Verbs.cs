using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <content>What each verb takes as its subject, and which clause it belongs to.</content>
internal sealed partial class ClauseParser
{
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

    private bool IsReduced(VerbGroup verb)
    {
        if (!IsReducible(verb) || KindBefore() is not (ChunkKind.Noun or ChunkKind.Comma)) return false;
        if (KindBefore() is ChunkKind.Comma && KindBefore(2) is not ChunkKind.Noun) return false;
        if (NextIsBy(at)) return true;
        if (KindBefore() is ChunkKind.Comma) return false;
        if (verb.Form == VerbForm.Participle) return true;
        return Now.Main is null && VerbOfSubjectFollows();
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
        if (other.Objects.Count == 0 && other.LastWord == other.Verb.Last && other.Subject == predicate.Subject && JoinedWords(other.LastWord, predicate.FirstWord) && !other.IsPassive && !predicate.IsPassive) other.Partner = predicate;
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
