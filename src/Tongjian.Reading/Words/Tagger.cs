namespace Tongjian.Reading.Words;

/// <summary>
/// Decides what each word of a sentence does, from what it can be and from its neighbours. English leaves much open ("attack",
/// "retreats", "wounded"); the rules are those of Greene and Rubin's TAGGIT turned to narrative prose: what stands before decides,
/// then what follows.
/// </summary>
internal static class Tagger
{
    /// <summary>Tags the words of one sentence.</summary>
    /// <param name="words">The words; marks and times have their tags.</param>
    /// <param name="isKnownName">Whether a capital word at the beginning of a sentence is a name.</param>
    public static void Tag(List<Word> words, Func<Word, bool> isKnownName)
    {
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        var isFirst = true;
        for (var i = 0; i < span.Length; i++)
        {
            ref var word = ref span[i];
            if (word.Tag is WordTag.Comma or WordTag.Stop or WordTag.Open or WordTag.Close or WordTag.Genitive or WordTag.Time)
                continue;
            if (word.Tag == WordTag.Quote)
            {
                if (i > 0 && span[i - 1].End == word.Start && i + 1 < span.Length && span[i + 1].Start > word.End && !span[i + 1].IsCapital && span[i - 1].Entry.Text.EndsWith('s'))
                    word.Tag = WordTag.Genitive;
                continue;
            }

            if (word.Tag == WordTag.Number)
            {
                isFirst = false;
                continue;
            }

            word.Tag = Decide(span, i, isFirst, isKnownName);
            isFirst = false;
        }
    }

    private static WordTag Decide(Span<Word> words, int i, bool isFirst, Func<Word, bool> isKnownName)
    {
        ref var word = ref words[i];
        var entry = word.Entry;
        if (i > 0 && words[i - 1].Tag == WordTag.Name && (ByNames.IsNumeral(word) || ByNames.IsEpithet(words, i, isKnownName))) return WordTag.Name;
        if (word.IsCapital)
        {
            if (!isFirst && !IsSmallWord(entry)) return WordTag.Name;
            if (isFirst && (ReferenceEquals(entry, LexicalEntry.Unknown) || (entry.Tags == 0 && isKnownName(word)))) return WordTag.Name;
        }

        if (ReferenceEquals(entry, LexicalEntry.Unknown)) return Guess(words, i);
        if (entry.Text == "to") return WordTag.To;
        var small = SmallWord(words, i);
        if (entry.Verb == VerbForm.None) return small ?? WordTag.Noun;
        if (small is { } decided && decided is WordTag.Auxiliary or WordTag.Modal or WordTag.Determiner or WordTag.Relative or WordTag.Pronoun) return small!.Value;
        return AsVerb(words, i, small) ? WordTag.Verb : small ?? WordTag.Noun;
    }

    private static bool IsSmallWord(LexicalEntry entry) =>
        entry.Can(WordTag.Determiner) || entry.Can(WordTag.Preposition) || entry.Can(WordTag.Pronoun) || entry.Can(WordTag.Conjunction)
        || entry.Can(WordTag.Subordinator) || entry.Can(WordTag.Possessive) || entry.Text == "to";

    /// <summary>The small word it is here, where it can be several.</summary>
    private static WordTag? SmallWord(Span<Word> words, int i)
    {
        var entry = words[i].Entry;
        if (entry.Tags == 0) return null;
        var next = i + 1 < words.Length ? words[i + 1] : new Word();
        if (entry.Can(WordTag.Auxiliary)) return WordTag.Auxiliary;
        if (entry.Can(WordTag.Modal)) return WordTag.Modal;
        if (entry.Can(WordTag.Not)) return WordTag.Not;
        if (entry.Text == "that") return IsNounish(next) && !IsAfterNoun(words, i) ? (next.Entry.Can(WordTag.Determiner) ? WordTag.Subordinator : WordTag.Determiner) : WordTag.Relative;
        if (entry.Text == "her") return IsNounish(next) ? WordTag.Possessive : WordTag.Pronoun;
        if (entry.Text is "who" or "whom" or "which" or "whose" or "where") return WordTag.Relative;
        if (entry.Can(WordTag.Possessive)) return WordTag.Possessive;
        if (entry.Text is "after" or "before" or "until" or "till" or "since" or "as") return BeginsClause(words, i + 1) ? WordTag.Subordinator : WordTag.Preposition;
        if (entry.Text is "yet" or "plus") return WordTag.Adverb;
        if (entry.Text is "then") return i > 0 && words[i - 1].Tag == WordTag.Comma ? WordTag.Conjunction : WordTag.Adverb;
        if (entry.Can(WordTag.Subordinator)) return WordTag.Subordinator;
        if (entry.Can(WordTag.Conjunction)) return WordTag.Conjunction;
        if (entry.Text is "one" or "others" or "another") return next.Entry.Noun != NounClass.None || (IsNounish(next) && next.Entry.Verb == VerbForm.None) ? WordTag.Determiner : WordTag.Pronoun;
        if (entry.Can(WordTag.Determiner) && entry.Can(WordTag.Pronoun)) return WordTag.Determiner;
        if (entry.Can(WordTag.Determiner)) return WordTag.Determiner;
        if (entry.Can(WordTag.Pronoun)) return WordTag.Pronoun;
        if (entry.Can(WordTag.Preposition) && entry.Can(WordTag.Adverb)) return IsNounish(next) || next.Tag == WordTag.Time ? WordTag.Preposition : WordTag.Adverb;
        if (entry.Can(WordTag.Preposition)) return WordTag.Preposition;
        if (entry.Can(WordTag.Number)) return WordTag.Number;
        if (entry.Can(WordTag.Adjective)) return entry.Can(WordTag.Adverb) && !IsNounish(next) ? WordTag.Adverb : WordTag.Adjective;
        if (entry.Can(WordTag.Adverb))
        {
            var isDirection = entry.Noun != NounClass.None && i > 0 && words[i - 1].Tag is WordTag.Determiner;
            return isDirection ? WordTag.Noun : WordTag.Adverb;
        }

        return null;
    }

    /// <summary>Whether a clause with a finite verb begins here, not a phrase: "after the army had left" beside "after the siege".</summary>
    private static bool BeginsClause(Span<Word> words, int from)
    {
        for (var i = from; i < words.Length && i < from + 14; i++)
        {
            var word = words[i];
            if (word.Tag is WordTag.Stop) return false;
            if (word.Tag is WordTag.Comma && i > from) return false;
            if (word.Entry.Can(WordTag.Auxiliary) || word.Entry.Can(WordTag.Modal)) return word.Entry.Text is not ("being" or "having" or "be" or "been");
            if (word.Entry.Can(WordTag.Conjunction) || word.Entry.Can(WordTag.Relative)) return false;
            var forms = word.Entry.Verb;
            if (forms == VerbForm.None || word.IsCapital) continue;
            if (i == from) return false; // "after conquering", "as agreed"
            var afterArticle = words[i - 1].Entry.Can(WordTag.Determiner) || words[i - 1].Entry.Can(WordTag.Adjective) || words[i - 1].Entry.Can(WordTag.Possessive) || words[i - 1].Entry.Can(WordTag.Preposition) || words[i - 1].Entry.Text == "to";
            if (afterArticle) continue;
            if ((forms & VerbForm.Past) != 0) return true;
            if ((forms & (VerbForm.Singular | VerbForm.Base)) != 0 && (word.Entry.Noun == NounClass.None || FollowsVerb(words, i))) return true;
        }

        return false;
    }

    private static bool IsAfterNoun(Span<Word> words, int i) => i > 0 && words[i - 1].Tag is WordTag.Noun or WordTag.Name;

    private static bool IsNounish(Word word) =>
        word.End > 0 && (word.IsCapital || word.Tag == WordTag.Number || word.Tag == WordTag.Quote || word.Entry.Can(WordTag.Determiner) || word.Entry.Can(WordTag.Possessive) || word.Entry.Can(WordTag.Number)
            || word.Entry.Can(WordTag.Adjective) || word.Entry.Can(WordTag.Pronoun) || word.Entry.Noun != NounClass.None || (word.Tag == WordTag.Noun && word.Entry.Tags == 0 && word.Entry.Verb == VerbForm.None));

    /// <summary>Whether a word that can be a verb is one here; sets its form.</summary>
    private static bool AsVerb(Span<Word> words, int i, WordTag? small)
    {
        ref var word = ref words[i];
        var forms = word.Entry.Verb;
        var p = i - 1;
        while (p >= 0 && words[p].Tag is WordTag.Adverb) p--;
        var before = p >= 0 ? words[p].Tag : WordTag.Stop;
        var next = i + 1 < words.Length ? words[i + 1] : new Word();
        if (before is WordTag.To && (forms & VerbForm.Base) != 0) return Set(ref word, VerbForm.Base);
        if (before is WordTag.Modal || (before is WordTag.Not && (forms & VerbForm.Base) != 0 && p > 0 && words[p - 1].Tag is WordTag.Modal)) return (forms & VerbForm.Base) != 0 && Set(ref word, VerbForm.Base);
        if (before is WordTag.Auxiliary or WordTag.Not)
        {
            var a = p;
            while (a > 0 && words[a].Tag is WordTag.Not or WordTag.Adverb) a--;
            var auxiliary = words[a].Entry.Text;
            if (auxiliary is "do" or "does" or "did" && (forms & VerbForm.Base) != 0) return Set(ref word, VerbForm.Base);
            if ((forms & VerbForm.Participle) != 0) return Set(ref word, VerbForm.Participle);
            if ((forms & VerbForm.Gerund) != 0) return Set(ref word, VerbForm.Gerund);
            if (before is WordTag.Not && (forms & VerbForm.Base) != 0) return Set(ref word, VerbForm.Base);
            return false;
        }

        if (before is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Number or WordTag.Genitive)
        {
            if (before is WordTag.Number && p >= 0 && words[p].End - words[p].Start is 3 or 4 && words[p].Entry.Text.Length == 0 && (forms & VerbForm.Past) != 0 && (p == 0 || words[p - 1].Tag == WordTag.Preposition)) return Set(ref word, VerbForm.Past);
            var alone = p >= 0 && words[p].Entry.Text is "other" or "latter" or "former" or "both" or "all" or "many" or "some" or "two" or "others" or "each" or "few" or "this" or "these" or "those";
            if (alone && (forms & VerbForm.Past) != 0 && !IsPlainNoun(next)) return Set(ref word, VerbForm.Past);
            if (alone && (forms & VerbForm.Past) != 0 && next.End == 0) return Set(ref word, VerbForm.Past);
            if ((forms & (VerbForm.Participle | VerbForm.Gerund)) != 0 && word.Entry.Noun == NounClass.None && small is null && IsNounish(next) && !next.Entry.Can(WordTag.Determiner))
            {
                // "the besieged city", "the retreating army"
                word.Form = VerbForm.None;
                return false;
            }

            return false;
        }

        if ((forms & VerbForm.Gerund) != 0)
        {
            if (word.Entry.Noun != NounClass.None && before is WordTag.Preposition && next.End > 0 && next.Entry.Text == "of") return false;
            if (before is WordTag.Name or WordTag.Noun && word.Entry.Noun != NounClass.None && next.Entry.Text is "of") return false;
            return Set(ref word, VerbForm.Gerund);
        }

        if ((forms & (VerbForm.Past | VerbForm.Participle)) != 0)
        {
            // A past or a participle: the clause decides which; "left" can be an adjective, seldom.
            if (small is WordTag.Adjective && IsNounish(next)) return false;
            var bare = (forms & (VerbForm.Base | VerbForm.Singular)) != 0;
            if (before is WordTag.Preposition or WordTag.Subordinator or WordTag.Conjunction or WordTag.Comma or WordTag.Stop or WordTag.Relative or WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Time or WordTag.Close or WordTag.Verb or WordTag.Quote or WordTag.Open)
            {
                if (bare && before is WordTag.Preposition) return false;
                if (before is WordTag.Preposition && (forms & VerbForm.Past) != 0 && IsPlainNoun(next)) return false;
                return Set(ref word, (forms & VerbForm.Past) != 0 ? VerbForm.Past : VerbForm.Participle);
            }
        }

        if ((forms & (VerbForm.Base | VerbForm.Singular)) == 0) return false;
        var form = (forms & VerbForm.Singular) != 0 ? VerbForm.Singular : VerbForm.Base;
        if (before is WordTag.Preposition or WordTag.Verb or WordTag.Stop or WordTag.Open && word.Entry.Noun != NounClass.None) return false;
        if (small is not null && word.Entry.Noun == NounClass.None && before is not (WordTag.Noun or WordTag.Name)) return false;
        if (before is WordTag.Pronoun) return p >= 0 && !words[p].Entry.Text.EndsWith("self", StringComparison.Ordinal) && Set(ref word, form);
        if (before is WordTag.Relative or WordTag.Subordinator && word.Entry.Noun == NounClass.None) return Set(ref word, form);
        if (before is WordTag.Conjunction && word.Entry.Noun == NounClass.None) return Set(ref word, form);
        if (before is WordTag.Conjunction && HasFiniteBefore(words, i, form)) return (word.Entry.Noun == NounClass.None || FollowsVerb(words, i)) && Set(ref word, form);
        if (before is WordTag.Noun or WordTag.Name or WordTag.Close or WordTag.Time or WordTag.Comma or WordTag.Verb)
        {
            if (word.Entry.Noun == NounClass.None) return Set(ref word, form);
            if ((word.Entry.Noun & Standing) != 0 || IsInObject(words, p)) return false;
            var subject = SubjectIsPlural(words, p);
            if (form == VerbForm.Base && !subject) return false;
            return FollowsVerb(words, i) && Set(ref word, form);
        }

        return false;
    }

    /// <summary>Nouns that stand behind names far more often than their verbs do: "Jin forces", "the Qi state".</summary>
    private const NounClass Standing = NounClass.Force | NounClass.State | NounClass.Place | NounClass.Town | NounClass.Group | NounClass.Person | NounClass.Title | NounClass.Weapon | NounClass.Money;

    /// <summary>Whether the phrase that ends here is an object already: "blocked the Jurchen advance".</summary>
    private static bool IsInObject(Span<Word> words, int p)
    {
        while (p >= 0 && words[p].Tag is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Number or WordTag.Possessive or WordTag.Genitive) p--;
        return p >= 0 && words[p].Tag is WordTag.Verb or WordTag.Preposition;
    }

    private static bool HasFiniteBefore(Span<Word> words, int i, VerbForm form)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (words[k].Tag == WordTag.Verb) return words[k].Form == form || (form == VerbForm.Base && words[k].Form == VerbForm.Base);
        }

        return false;
    }

    private static bool SubjectIsPlural(Span<Word> words, int p) =>
        p >= 0 && words[p].Entry.Text is { } text && (text.Length == 0 ? true : text.EndsWith('s') || text is "troops" or "cavalry" or "people" or "men");

    /// <summary>Whether what follows looks like the rest of a clause whose verb is here.</summary>
    private static bool FollowsVerb(Span<Word> words, int i)
    {
        for (var k = i + 1; k < words.Length && k < i + 3; k++)
        {
            var next = words[k];
            if (next.Entry.Can(WordTag.Adverb) && !next.Entry.Can(WordTag.Preposition)) continue;
            if (next.Entry.Can(WordTag.Auxiliary) || next.Entry.Can(WordTag.Modal)) return false;
            if (next.Tag is WordTag.Stop or WordTag.Comma) return true;
            if (next.Entry.Text == "of") return false;
            if (next.Entry.Can(WordTag.Determiner) || next.Entry.Can(WordTag.Possessive) || next.Entry.Can(WordTag.Pronoun) || next.IsCapital || next.Entry.Can(WordTag.Preposition) || next.Entry.Text == "to" || next.Tag is WordTag.Time or WordTag.Number || next.Entry.Can(WordTag.Subordinator)) return true;
            return next.Entry.Verb == VerbForm.None || (next.Entry.Verb & (VerbForm.Past | VerbForm.Participle)) == 0;
        }

        return true;
    }

    private static bool IsPlainNoun(Word word) => word.End > 0 && word.Tag == WordTag.Noun && !word.IsCapital && word.Entry.Tags == 0 && word.Entry.Verb == VerbForm.None;

    private static bool Set(ref Word word, VerbForm form)
    {
        word.Form = form;
        return true;
    }

    /// <summary>A word that the lexicon does not have.</summary>
    private static WordTag Guess(Span<Word> words, int i)
    {
        ref var word = ref words[i];
        var text = word.End - word.Start;
        var before = i > 0 ? words[i - 1].Tag : WordTag.Stop;
        if (word.Suffix.Length == 0 || text < 5) return WordTag.Noun;
        var suffix = word.Suffix;
        if (suffix.EndsWith("ly", StringComparison.Ordinal)) return WordTag.Adverb;
        var isPast = suffix.EndsWith("ed", StringComparison.Ordinal);
        if (word.IsHyphened && (isPast || suffix is "-led")) return WordTag.Adjective;
        if (isPast && before is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Auxiliary or WordTag.Conjunction or WordTag.Relative or WordTag.Adverb)
        {
            word.Form = VerbForm.Past;
            return WordTag.Verb;
        }

        if (isPast) return WordTag.Adjective;
        if (suffix.EndsWith("ing", StringComparison.Ordinal) && before is WordTag.Comma or WordTag.Auxiliary or WordTag.Subordinator)
        {
            word.Form = VerbForm.Gerund;
            return WordTag.Verb;
        }

        if (suffix.EndsWith("est", StringComparison.Ordinal) && before is WordTag.Determiner or WordTag.Possessive) return WordTag.Adjective;
        return suffix is "ious" or "eous" or "ical" or "tive" or "sful" or "onal" or "less" or "able" or "ible" ? WordTag.Adjective : WordTag.Noun;
    }
}
