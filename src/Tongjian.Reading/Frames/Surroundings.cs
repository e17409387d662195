using Tongjian.Reading.Clauses;
using Tongjian.Reading.Names;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Frames;

/// <summary>What stands around the verbs and nouns of a sentence, by the paths of frames.</summary>
internal sealed class Surroundings
{
    private readonly MentionReader reader;
    private readonly Dictionary<NounPhrase, List<Mention>> mentions = [];
    private readonly Dictionary<NounPhrase, NounPhrase> leaders = [];
    private List<Word> words = [];
    private List<Predicate> predicates = [];
    private string text = "";

    public Surroundings(MentionReader reader) => this.reader = reader;

    /// <summary>Turns to the next sentence.</summary>
    public void Turn(string block, List<Word> sentence, List<Predicate> found)
    {
        mentions.Clear();
        leaders.Clear();
        (text, words, predicates) = (block, sentence, found);
        reader.Turn(block, sentence);
        foreach (var predicate in found)
        {
            if (predicate is { IsReduced: true, Lemma: "lead" or "command" or "head" or "supervise", Subject: { } led } && Adjunct(predicate, "by") is { } leader) leaders[led] = leader;
        }
    }

    /// <summary>Who leads those whom a phrase names: "a force led by Xiao Sixian", "the Jurchens under Aguda"; empty if nobody is named.</summary>
    public List<Mention> LeadersOf(NounPhrase phrase) => LeadersOf(phrase, known: true) is { } leader ? MentionsOf(leader) : [];

    private NounPhrase? LeadersOf(NounPhrase phrase, bool known)
    {
        if (leaders.TryGetValue(phrase, out var leader)) return leader;
        if (phrase.Complements is not { } complements) return null;
        foreach (var (preposition, under) in complements)
        {
            if (preposition == "under" && (known ? MentionsOf(under) : reader.Read(under)) is [{ Kind: MentionKind.Person or MentionKind.None, IsNamed: true }, ..]) return under;
        }

        return null;
    }

    /// <summary>Whom a phrase names; resolved once, when it is first asked for.</summary>
    public List<Mention> MentionsOf(NounPhrase phrase)
    {
        if (mentions.TryGetValue(phrase, out var found)) return found;
        found = reader.Read(phrase);
        if (LeadersOf(phrase, known: false) is { } leader && found.TrueForAll(mention => !mention.IsNamed && mention.Party is null && (mention.Kind & (MentionKind.Group | MentionKind.Force)) != 0))
            found = [.. reader.Read(leader).Select(mention => mention with { Kind = mention.Kind | MentionKind.Group })];
        return mentions[phrase] = found;
    }

    /// <summary>What fills a path beside a verb; empty if nothing does.</summary>
    public Filling? Of(Predicate predicate, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var first = dot < 0 ? path : path[..dot];
        if (first == "C")
        {
            var infinitive = predicates.Find(other => other.Governor is { } governor && (governor == predicate || governor == predicate.Partner) && (other.IsInfinitive || other.Verb.Form == VerbForm.Gerund));
            if (infinitive is null) return null;
            return dot < 0 ? new Filling([], infinitive.Lemma, NounClass.None) : Of(infinitive, path[(dot + 1)..]);
        }

        if (first == "D") return Direction(predicate);
        if (PhraseOf(predicate, first) is not { } phrase) return null;
        if (first == "S" && dot < 0 && predicate.Lemma is not ("end" or "begin" or "start" or "last" or "continue" or "fail" or "resume" or "renew" or "collapse" or "follow" or "take" or "occur" or "break" or "cease") && words[phrase.Head].Entry.Noun is var noun && (noun & (NounClass.War | NounClass.Battle | NounClass.Raid)) != 0)
        {
            // "counteroffensives by generals halted them": they did, not the counteroffensives.
            if (Of(phrase, "by", null) is { } by) return by;
            if (Modifier(phrase) is { } whose) return whose with { Head = words[phrase.Head].Entry.Text, Noun = noun };
        }

        return dot < 0 ? Fill(phrase) : Of(phrase, path[(dot + 1)..], null);
    }

    /// <summary>What fills a path beside a noun.</summary>
    public Filling? Of(NounPhrase phrase, string path, Predicate? governor)
    {
        if (path.StartsWith('G'))
        {
            if (governor is null) return null;
            return path.Length == 1 ? new Filling([], governor.Lemma, NounClass.None) : Of(governor, path[2..]);
        }

        if (path == "of") return phrase.Of is { } of ? Fill(of) : null;
        if (path == "M") return Modifier(phrase);
        if (path == "E") return phrase.Apposition is { } other ? Fill(other) : null;
        if (path == "A") return Adjectives(phrase);
        if (path.StartsWith("C.", StringComparison.Ordinal)) return AfterNoun(phrase) is { } infinitive ? Of(infinitive, path[2..]) : null;
        if (path == "C") return AfterNoun(phrase) is { } act ? new Filling([], act.Lemma, NounClass.None) : null;
        foreach (var one in phrase.All)
        {
            if (one.Complements is null) continue;
            foreach (var (preposition, complement) in one.Complements)
            {
                if (preposition == path) return Fill(complement);
            }
        }

        return null;
    }

    private Predicate? AfterNoun(NounPhrase phrase) =>
        predicates.Find(predicate => predicate.IsInfinitive && predicate.FirstWord == phrase.Last + 1);

    private static NounPhrase? PhraseOf(Predicate predicate, string path)
    {
        switch (path)
        {
            case "S":
                return predicate.IsPassive ? Adjunct(predicate, "by") : predicate.Subject;
            case "O":
                return predicate.IsPassive ? predicate.Subject : predicate.Objects.Count > 0 ? predicate.Objects[0] : null;
            case "X":
                var second = predicate.IsPassive ? 0 : 1;
                return predicate.Objects.Count > second ? predicate.Objects[second] : null;
            default:
                return Adjunct(predicate, path);
        }
    }

    private static NounPhrase? Adjunct(Predicate predicate, string preposition)
    {
        foreach (var (found, phrase) in predicate.Adjuncts)
        {
            if (found == preposition) return phrase;
        }

        return null;
    }

    private Filling Fill(NounPhrase phrase) =>
        new(MentionsOf(phrase), words[phrase.Head].Small(text), words[phrase.Head].Entry.Noun) { Phrase = phrase };

    /// <summary>An adverb that says where to: "westward".</summary>
    private Filling? Direction(Predicate predicate)
    {
        foreach (var adverb in predicate.Adverbs)
        {
            var word = words[adverb].Small(text);
            if (word.StartsWith("north", StringComparison.Ordinal) || word.StartsWith("south", StringComparison.Ordinal) || word.StartsWith("east", StringComparison.Ordinal) || word.StartsWith("west", StringComparison.Ordinal) || word is "abroad" or "inland" or "overseas")
                return new Filling([new Mention(word, MentionKind.Place) { Range = words[adverb].Range }], word, NounClass.Place);
        }

        return null;
    }

    /// <summary>The first adjective that stands before a noun.</summary>
    private Filling? Adjectives(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (words[i].Tag == WordTag.Adjective) return new Filling([], words[i].Small(text), NounClass.None);
        }

        return null;
    }

    /// <summary>"the Jurchen invasion", "Jin's capture", "their advance".</summary>
    private Filling? Modifier(NounPhrase phrase)
    {
        if (phrase.Owner is { } owner) return Fill(owner);
        if (words[phrase.First].Tag == WordTag.Possessive)
        {
            var pronoun = words[phrase.First].Entry.Text switch
            {
                "his" => "he",
                "her" => "she",
                "their" => "they",
                _ => "it",
            };
            return new Filling(reader.Pronoun(pronoun, words[phrase.First].Range, isSubject: words[phrase.Head].Small(text) is not ("subject" or "vassal" or "vassals" or "subjects" or "tributary")), pronoun, NounClass.None);
        }

        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (!NameLearner.IsNamePart(words[i], text)) continue;
            var last = i;
            while (last + 1 < phrase.Head && NameLearner.IsNamePart(words[last + 1], text)) last++;
            return new Filling([reader.Name(i, last)], "", NounClass.None);
        }

        return null;
    }
}
