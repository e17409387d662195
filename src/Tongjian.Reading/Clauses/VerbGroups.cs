using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>Reads a verb with its auxiliaries.</summary>
internal static class VerbGroups
{
    private static readonly HashSet<string> Particles =
        ["off", "out", "up", "down", "over", "back", "away", "forward", "aside", "apart", "through", "on", "together", "ahead"];

    /// <summary>Adds the verb group that begins at a word; returns the word after it.</summary>
    public static int Read(List<Word> words, int first, List<Chunk> chunks)
    {
        var i = first;
        var infinitive = words[i].Tag == WordTag.To;
        if (infinitive) i++;
        var (be, have, negated, plural, finite) = (false, false, false, false, !infinitive);
        string? modal = null;
        var lastAuxiliary = -1;
        var main = -1;
        for (; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Tag == WordTag.Verb)
            {
                if (main >= 0) break;
                main = i;
                i++;
                break;
            }

            if (word.Tag == WordTag.Not) negated = true;
            else if (word.Tag == WordTag.Modal) modal = word.Entry.Text;
            else if (word.Tag == WordTag.Auxiliary)
            {
                var text = word.Entry.Text;
                be |= text is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "am";
                have |= text is "have" or "has" or "had" or "having";
                plural |= (lastAuxiliary < 0) && text is "are" or "were" or "have";
                finite &= text is not ("being" or "having");
                lastAuxiliary = i;
            }
            else if (word.Tag == WordTag.Adverb && EndsInVerb(words, i))
            {
                continue;
            }
            else if (word.Tag == WordTag.To && lastAuxiliary == i - 1 && have && i + 1 < words.Count && (words[i + 1].Tag == WordTag.Verb || words[i + 1].Entry.Text == "be"))
            {
                continue; // "had to be suppressed"
            }
            else
            {
                break;
            }
        }

        if (main < 0)
        {
            // A copula, or "have" as a full verb.
            if (lastAuxiliary < 0) return Math.Max(i, first + 1);
            var lemma = be ? "be" : have ? "have" : "do";
            chunks.Add(new Chunk(ChunkKind.Verb, first, lastAuxiliary, Verb: new VerbGroup
            {
                First = first, Last = lastAuxiliary, Main = lastAuxiliary, Lemma = lemma, Form = VerbForm.Past,
                IsNegated = negated, Modal = modal, IsInfinitive = infinitive, HasAuxiliary = true, IsFinite = finite, IsPlural = plural,
            }));
            return lastAuxiliary + 1;
        }

        var verb = words[main];
        var form = verb.Form;
        var isParticiple = (verb.Entry.Verb & VerbForm.Participle) != 0;
        var passive = be && isParticiple && form is VerbForm.Participle or VerbForm.Past;
        var group = new VerbGroup
        {
            First = first,
            Last = i - 1,
            Main = main,
            Lemma = LemmaOf(verb, passive || have) ?? "",
            Form = form,
            IsPassive = passive,
            IsNegated = negated,
            Modal = modal,
            IsInfinitive = infinitive,
            IsPerfect = have,
            HasAuxiliary = lastAuxiliary >= 0 || modal is not null,
            IsFinite = finite && (lastAuxiliary >= 0 || modal is not null || form is not (VerbForm.Gerund or VerbForm.Participle)),
            IsPlural = plural || (form == VerbForm.Base && lastAuxiliary == -1 && !infinitive),
        };
        if (i < words.Count && words[i].Tag is WordTag.Adverb or WordTag.Preposition && Particles.Contains(words[i].Entry.Text) && !IsPreposition(words, i))
        {
            group.Particle = words[i].Entry.Text;
            group.Last = i++;
        }

        chunks.Add(new Chunk(ChunkKind.Verb, first, group.Last, Verb: group));
        return i;
    }

    private static string? LemmaOf(Word verb, bool participle) =>
        participle ? verb.Entry.LemmaAs(VerbForm.Participle) ?? verb.Entry.LemmaAs(verb.Form) : verb.Entry.LemmaAs(verb.Form);

    /// <summary>"on the city" and "over the river" are phrases; "went over to", "broke off talks" have particles.</summary>
    private static bool IsPreposition(List<Word> words, int i) =>
        words[i].Entry.Text is "on" or "over" or "through" or "up" or "down"
        && i + 1 < words.Count && words[i + 1].Tag is WordTag.Determiner or WordTag.Name or WordTag.Possessive or WordTag.Pronoun or WordTag.Number or WordTag.Time or WordTag.Adjective or WordTag.Noun
        && !(words[i].Entry.Text is "up" or "down");

    private static bool EndsInVerb(List<Word> words, int i)
    {
        while (i < words.Count && words[i].Tag is WordTag.Adverb or WordTag.Not) i++;
        return i < words.Count && words[i].Tag is WordTag.Verb or WordTag.Auxiliary;
    }
}
