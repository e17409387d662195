using Tongjian.Reading.Clauses;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Names;

/// <summary>Finds who or what a phrase stands for.</summary>
internal sealed class MentionReader
{
    private readonly NameBook names;
    private readonly Story story;
    private string text = "";
    private List<Word> words = [];

    public MentionReader(NameBook names, Story story) => (this.names, this.story) = (names, story);

    /// <summary>The sentence that phrases are taken from.</summary>
    public void Turn(string block, List<Word> sentence) => (text, words, Subject) = (block, sentence, null);

    /// <summary>Who does what the clause says, so that its object is another.</summary>
    public List<Mention>? Subject { get; set; }

    /// <summary>Those that a phrase names, one for each of a list; at least one.</summary>
    public List<Mention> Read(NounPhrase phrase)
    {
        var found = new List<Mention>();
        if (phrase.Others is { } list && IsShared(phrase, list)) return [new Mention(Text(phrase.First, phrase.Last), MentionKind.Thing) { Range = RangeOf(phrase) }];
        if (phrase.Others is not null && IsMoney(phrase)) return [new Mention(Text(phrase.First, phrase.Last), MentionKind.Money) { Range = RangeOf(phrase) }];
        foreach (var one in phrase.All) One(one, found);
        return found;
    }

    /// <summary>"traditional Chinese, Persian and Arab sources": words for peoples that tell of a thing.</summary>
    private bool IsShared(NounPhrase phrase, List<NounPhrase> others)
    {
        var last = words[others[^1].Head];
        if (last.Tag != WordTag.Noun || (last.Entry.Noun & (NounClass.Force | NounClass.State | NounClass.Group | NounClass.Place | NounClass.Town | NounClass.Person | NounClass.Title)) != 0 || Runs(others[^1]).Count == 0) return false;
        return IsPeople(phrase) && others.SkipLast(1).All(IsPeople);
    }

    private bool IsPeople(NounPhrase phrase) => words[phrase.Head].Tag == WordTag.Name && Peoples.StateOf(Text(phrase.Head, phrase.Head)) is not null && !words[phrase.Head].Small(text).EndsWith('s');

    private bool IsMoney(NounPhrase phrase) =>
        (words[phrase.Head].Entry.Noun & NounClass.Money) != 0 || (phrase.Of is { } of && (words[of.Head].Entry.Noun & NounClass.Money) != 0 && words[phrase.First].Tag == WordTag.Number);

    private TextRange RangeOf(NounPhrase phrase) => new(words[phrase.First].Start, words[Math.Max(phrase.Last, phrase.CoreLast)].End);

    private void One(NounPhrase phrase, List<Mention> found)
    {
        var range = RangeOf(phrase);
        if (phrase.IsPronoun)
        {
            if (phrase.Apposition is { } called && NameOf(called) is not null) found.AddRange(Read(called));
            else found.AddRange(Pronoun(words[phrase.Head].Entry.Text, range, isSubject: false));
            return;
        }

        var runs = Runs(phrase);
        var mention = words[phrase.Head].Tag == WordTag.Name && runs.Count > 0 ? Named(phrase, runs) : Described(phrase, runs, range, found);
        if (mention is not null) found.Add(mention with { Range = range });
    }

    /// <summary>The runs of capital words of a phrase, without what belongs to its owner.</summary>
    private List<(int First, int Last)> Runs(NounPhrase phrase)
    {
        var runs = new List<(int First, int Last)>();
        var from = phrase.Owner is { } owner ? owner.Last + 1 : phrase.First;
        for (var i = from; i <= phrase.CoreLast; i++)
        {
            if (!NameLearner.IsNamePart(words[i], text)) continue;
            var first = i;
            while (i + 1 <= phrase.CoreLast && NameLearner.IsNamePart(words[i + 1], text)) i++;
            runs.Add((first, i));
        }

        return runs;
    }

    private string Text(int first, int last) => text[words[first].Start..words[Math.Max(first, last)].End];

    private Mention? Named(NounPhrase phrase, List<(int First, int Last)> runs)
    {
        var (first, last) = runs[^1];
        var name = Text(first, last);
        var noun = words[last].Entry.Noun;
        var of = phrase.Of is { } inner ? NameOf(inner) : null;
        if (phrase.Of is not null && of is not null && (noun & (NounClass.Treaty | NounClass.Alliance)) != 0) return new Mention($"{name} of {of}", MentionKind.Treaty) { IsNamed = true };
        if ((noun & (NounClass.Battle | NounClass.Siege | NounClass.War | NounClass.Revolt | NounClass.Raid)) != 0) return new Mention(name, MentionKind.Happening);
        if ((noun & (NounClass.Force | NounClass.State)) != 0 && first < last && (noun & (NounClass.Place | NounClass.Town)) == 0 && words[last].Entry.Text is "army" or "navy" or "fleet" or "government" or "parliament" or "court" or "forces" or "dynasty")
        {
            var party = Text(first, last - 1);
            if (names.KindOf(party) != MentionKind.State) return new Mention(name, MentionKind.Force) { Party = name, IsNamed = true };
            return new Mention(party, MentionKind.State) { Party = party, IsNamed = true };
        }

        var kind = names.KindOf(name);
        var titled = first > phrase.First && words[first - 1].Tag == WordTag.Noun && (words[first - 1].Entry.Noun & (NounClass.Title | NounClass.Person | NounClass.Group)) != 0;
        if (kind == MentionKind.None && names.IsShort(name)) kind = MentionKind.Person;
        if (titled || (first < last && (words[first].Entry.Noun & NounClass.Title) != 0)) kind = MentionKind.Person;
        if (kind == MentionKind.None) kind = words[phrase.First].Entry.Text == "the" ? MentionKind.State : MentionKind.None;
        var serves = runs.Count > 1 && kind == MentionKind.Person ? Text(runs[0].First, runs[0].Last) : null;
        if (kind == MentionKind.Person)
        {
            if (serves is null && of is not null) serves = of;
            if (serves is not null) names.Serves(name, serves);
            var full = names.Full(name);
            return new Mention(full, kind) { Party = serves ?? names.PartyOf(full) ?? names.PartyOf(name), IsNamed = true };
        }

        if (first > phrase.First && words[first - 1].Entry.Text is "northern" or "southern" or "eastern" or "western" or "central" or "upper" or "lower" or "northeastern" or "northwestern" or "southeastern" or "southwestern")
            return new Mention(Text(first - 1, last), MentionKind.Place | MentionKind.Land) { IsNamed = true, Party = kind == MentionKind.None ? name : null };
        if (kind == MentionKind.State) return new Mention(name, kind) { Party = name, IsNamed = true };
        var isLand = (noun & NounClass.Land) != 0 ? MentionKind.Land : MentionKind.None;
        return new Mention(name, kind | isLand) { IsNamed = true };
    }

    /// <summary>A name by itself.</summary>
    public Mention Name(int first, int last)
    {
        var name = Text(first, last);
        var kind = names.KindOf(name);
        return new Mention(name, kind == MentionKind.None ? MentionKind.State : kind) { Party = kind == MentionKind.Person ? names.PartyOf(name) : name, IsNamed = true, Range = new(words[first].Start, words[last].End) };
    }

    private string? NameOf(NounPhrase phrase)
    {
        var runs = Runs(phrase);
        if (runs.Count == 0) return null;
        var name = Text(runs[^1].First, runs[^1].Last);
        return phrase.Others is null ? name : Text(phrase.First, phrase.Last);
    }

    private Mention? Described(NounPhrase phrase, List<(int First, int Last)> runs, TextRange range, List<Mention> found)
    {
        var head = words[phrase.Head];
        var noun = head.Entry.Noun;
        if (phrase.IsCalled && phrase.Apposition is { } callName && NameOf(callName) is not null) return Read(callName)[0];
        if (head.Entry.Text is "leadership" && phrase.Of is { } chief && NameOf(chief) is not null) return Read(chief)[0];
        if ((noun & (NounClass.Treaty | NounClass.Alliance)) != 0 && phrase.Apposition is { } title && NameOf(title) is not null) return Read(title)[0] with { Kind = MentionKind.Treaty };
        if (head.Entry.Text is "price" or "sum" or "cost" or "total" && phrase.Of is { } price) return new Mention(Text(price.First, price.Last), MentionKind.Money);
        if ((noun & (NounClass.Person | NounClass.Title | NounClass.Ruler)) != 0 && phrase.Apposition is { } called && NameOf(called) is not null)
        {
            var mention = Read(called)[0];
            if (runs.Count > 0) names.Serves(mention.Name, Text(runs[0].First, runs[0].Last));
            return mention with { Party = mention.Party ?? (runs.Count > 0 ? Text(runs[0].First, runs[0].Last) : null) };
        }

        if ((noun & (NounClass.Place | NounClass.Town)) != 0 && (phrase.Of ?? phrase.Apposition) is { } site && NameOf(site) is { } place && (noun & NounClass.Town) != 0 && names.KindOf(place) is not (MentionKind.Person or MentionKind.State))
            return new Mention(place, MentionKind.Place | MentionKind.Town) { IsNamed = true, Party = runs.Count > 0 ? Text(runs[0].First, runs[0].Last) : null };

        if ((noun & (NounClass.Force | NounClass.State)) != 0 && (noun & NounClass.Land) == 0)
        {
            foreach (var (first, last) in runs)
            {
                if (first == runs[^1].First) break;
                var other = Text(first, last);
                found.Add(new Mention(other, MentionKind.State) { Party = other, IsNamed = true, Range = range });
            }

            if (runs.Count == 0 && phrase.Apposition is { } proper && NameOf(proper) is not null) return Read(proper)[0];
            if (runs.Count > 0)
            {
                var party = Text(runs[^1].First, runs[^1].Last);
                var kind = (noun & NounClass.Force) != 0 ? MentionKind.State | MentionKind.Force : MentionKind.State;
                return new Mention(party, kind) { Party = party, IsNamed = true };
            }

            if (Hyphened(phrase) is { Count: > 0 } pair)
            {
                found.AddRange(pair.SkipLast(1).Select(one => new Mention(one, MentionKind.State) { Party = one, IsNamed = true, Range = range }));
                return new Mention(pair[^1], MentionKind.State | MentionKind.Force) { Party = pair[^1], IsNamed = true };
            }

            if (phrase.Owner is { } owner)
            {
                var whose = Read(owner)[0];
                if (head.Entry.Text is "dynasty" or "empire" or "kingdom" or "state" or "realm" && whose.Party is { } realmOf) return new Mention(realmOf, MentionKind.State) { Party = realmOf, IsResolved = true };
                return new Mention(whose.Name + "'s " + head.Entry.Text, MentionKind.Force) { Party = whose.Party ?? whose.Name };
            }

            if (words[phrase.First].Tag == WordTag.Possessive && Owner(phrase) is { } leader)
                return new Mention($"{leader.Name}'s {Text(phrase.First + 1, phrase.OwnLast)}", MentionKind.Force) { Party = leader.Party ?? (leader.Kind == MentionKind.Person ? leader.Name : leader.Name), IsResolved = true };
            if (phrase.Of is { } realm && NameOf(realm) is not null)
            {
                var of = Read(realm)[0];
                if ((of.Kind & (MentionKind.State | MentionKind.Person)) != 0) return of;
            }

            if (IsDefinite(phrase) && story.Party()?[0] is { } force && (noun & NounClass.Force) != 0) return force with { Kind = force.Kind | MentionKind.Force, IsResolved = true };
            if (IsDefinite(phrase) && story.Party()?[0] is { } state && head.Entry.Text is "dynasty" or "empire" or "state" or "kingdom" or "government") return state with { IsResolved = true };
            return new Mention(Words(phrase), (noun & NounClass.Force) != 0 ? MentionKind.Force : MentionKind.State);
        }

        if ((noun & (NounClass.Place | NounClass.Town | NounClass.Land)) != 0)
        {
            var kind = MentionKind.Place | ((noun & NounClass.Town) != 0 ? MentionKind.Town : 0) | ((noun & NounClass.Land) != 0 ? MentionKind.Land : 0);
            if (IsDefinite(phrase) && runs.Count == 0 && phrase.Of is null && phrase.OwnLast == phrase.CoreLast)
            {
                if (head.Entry.Text is "river" && story.River is { } river) return river with { IsResolved = true };
                if ((noun & NounClass.Land) != 0 && (noun & NounClass.Town) == 0 && phrase.Complements is null && story.Land is { } land) return land with { IsResolved = true };
                if ((noun & NounClass.Town) != 0 && story.Town is { } town) return town with { IsResolved = true };
            }

            var holder = runs.Count > 0 ? Text(runs[0].First, runs[0].Last) : null;
            return new Mention(Words(phrase), kind) { Party = holder is not null && names.KindOf(holder) == MentionKind.State ? holder : null };
        }

        if ((noun & NounClass.Weapon) != 0 || (phrase.Apposition is { } kindOf && (words[kindOf.Head].Entry.Noun & NounClass.Weapon) != 0)) return new Mention(Words(phrase), MentionKind.Weapon);
        if ((noun & NounClass.Money) != 0 || words[phrase.First].Tag == WordTag.Number && phrase.Of is not null && (words[phrase.Of.Head].Entry.Noun & NounClass.Money) != 0) return new Mention(Words(phrase), MentionKind.Money);
        if ((noun & NounClass.Treaty) != 0) return new Mention(Words(phrase), MentionKind.Treaty);
        if ((noun & (NounClass.Group | NounClass.Person | NounClass.Title | NounClass.Envoy)) != 0)
        {
            var kind = (noun & NounClass.Group) != 0 || head.Entry.Text.EndsWith('s') ? MentionKind.Group : MentionKind.Person;
            var party = runs.Count > 0 ? Text(runs[0].First, runs[0].Last) : phrase.Owner is { } owner ? Read(owner)[0] is var whose ? whose.Party ?? whose.Name : null : phrase.Of is { } of ? NameOf(of) : null;
            if (kind == MentionKind.Person && (noun & NounClass.Ruler) != 0 && IsDefinite(phrase))
            {
                if (party is not null && story.RulerOf(party) is { } known) return new Mention(known, MentionKind.Person) { Party = party, IsNamed = true, IsResolved = true };
                if (runs.Count == 0 && phrase.Of is null && (story.Ruler() ?? story.Person(false, null)?[0]) is { } ruler) return ruler with { IsResolved = true };
            }

            if (words[phrase.First].Tag == WordTag.Possessive && phrase.First < phrase.Head && Owner(phrase) is { } whoseKin)
                return new Mention($"{whoseKin.Name}'s {Text(phrase.First + 1, phrase.OwnLast)}", kind) { Party = whoseKin.Party };
            if (runs.Count > 0 && head.Entry.Text is "people" or "leadership" or "leaders" or "officials" or "rulers") return new Mention(party!, MentionKind.State) { Party = party, IsNamed = true };
            return new Mention(Words(phrase), kind) { Party = party };
        }

        if ((noun & (NounClass.War | NounClass.Battle | NounClass.Siege | NounClass.Raid | NounClass.Revolt | NounClass.Plot | NounClass.Talk | NounClass.Famine | NounClass.Demand | NounClass.Levy)) != 0)
            return new Mention(Words(phrase), MentionKind.Happening) { Party = runs.Count > 0 ? Text(runs[0].First, runs[0].Last) : null };
        var isGroup = runs.Count > 0 && head.Tag == WordTag.Noun && noun == NounClass.None && head.Small(text).EndsWith('s');
        return new Mention(Words(phrase), isGroup ? MentionKind.Group : MentionKind.Thing) { Party = runs.Count > 0 ? Text(runs[0].First, runs[0].Last) : null };
    }

    /// <summary>"a Khitan-Tangut force".</summary>
    private List<string> Hyphened(NounPhrase phrase)
    {
        for (var i = phrase.First; i <= phrase.CoreLast; i++)
        {
            if (!words[i].IsHyphened || !words[i].IsCapital) continue;
            var parts = Text(i, i).Split('-', '–');
            if (parts.All(part => part.Length > 0 && char.IsUpper(part[0]))) return [.. parts];
        }

        return [];
    }

    private bool IsDefinite(NounPhrase phrase) => words[phrase.First].Entry.Text is "the" or "this" or "that" or "these" or "both";

    /// <summary>Whom "his", "their" before a noun mean; null if that is not known.</summary>
    private Mention? Owner(NounPhrase phrase) => words[phrase.First].Entry.Text switch
    {
        "his" => (Subject is [{ Kind: MentionKind.Person } subject] ? subject : story.Person(false, null)?[0]),
        "her" => story.Person(true, null)?[0],
        "their" => story.Group(null)?[0],
        "its" => story.Party()?[0],
        _ => null,
    };

    /// <summary>The words of a phrase as a role has them: without a leading article.</summary>
    private string Words(NounPhrase phrase)
    {
        var first = phrase.First;
        if (words[first].Tag is WordTag.Determiner && first < phrase.Head && words[first].Entry.Text is "the" or "a" or "an" or "this" or "these") first++;
        return Text(first, phrase.OwnLast);
    }

    /// <summary>Whom a pronoun means.</summary>
    public List<Mention> Pronoun(string pronoun, TextRange range, bool isSubject)
    {
        var except = isSubject ? null : Subject;
        var found = pronoun switch
        {
            "he" or "him" or "who" or "whom" or "his" => story.Person(false, except),
            "she" or "her" => story.Person(true, except),
            "they" or "them" or "their" or "both" => story.Group(except) ?? story.Person(false, except),
            "it" when !isSubject && story.IsTownHere => [story.Town!],
            "it" or "its" => story.Party(except) ?? (story.Town is { } town ? [town] : null),
            "himself" or "herself" or "themselves" or "itself" => Subject,
            _ => null,
        };
        return found is null ? [new Mention(pronoun, MentionKind.None) { Range = range }] : [.. found.Select(mention => mention with { Range = range, IsResolved = true })];
    }
}
