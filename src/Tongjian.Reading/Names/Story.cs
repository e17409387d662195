using Tongjian.Reading.Words;

namespace Tongjian.Reading.Names;

/// <summary>What a reader has in mind while reading: who was last spoken of, who fights whom, who besieges what.</summary>
internal sealed class Story
{
    private const int Kept = 10;
    private readonly NameBook names;
    private readonly List<Spoken> persons = [];
    private readonly List<Spoken> parties = [];
    private readonly Dictionary<string, string> rulers = [];
    private readonly List<Fought> fights = [];
    private int sentence;
    private (string? Lord, List<Mention> Rebels)? rebellion;
    private int rebelledAt;

    public Story(NameBook names) => this.names = names;

    /// <summary>Those spoken of at once, when, and whether they did what the clause says.</summary>
    private sealed record Spoken(List<Mention> Who, int Sentence, bool IsSubject, bool IsPlural);

    /// <summary>Two who fight: how much was told of it, and when the last time.</summary>
    private sealed class Fought
    {
        public required string One { get; init; }

        public required string Other { get; init; }

        public double Weight { get; set; }

        public int Sentence { get; set; }
    }

    /// <summary>The town last spoken of.</summary>
    public Mention? Town { get; private set; }

    private int TownAt { get; set; }

    /// <summary>Whether the town was spoken of in this sentence.</summary>
    public bool IsTownHere => Town is not null && TownAt == sentence;

    /// <summary>The river last spoken of.</summary>
    public Mention? River { get; private set; }

    /// <summary>The region last spoken of.</summary>
    public Mention? Land { get; private set; }

    /// <summary>The town last attacked or besieged, and the sentence in which it was.</summary>
    public (Mention Place, string? By, int Sentence)? Front { get; private set; }

    /// <summary>Against whom the last rebellion broke out, and who rebelled.</summary>
    public (string? Lord, List<Mention> Rebels)? Rebellion
    {
        get => sentence - rebelledAt <= 6 ? rebellion : null;
        set => (rebellion, rebelledAt) = (value, sentence);
    }


    /// <summary>Who plotted last.</summary>
    public List<Mention> Plotters { get; set; } = [];

    public void NextSentence() => sentence++;

    /// <summary>A new part of the text: pronouns hardly reach over it.</summary>
    public void NextPart() => sentence += 2;

    /// <summary>Forgets what a part told of fronts and plots.</summary>
    public void Forget() => (Front, Rebellion, Plotters) = (null, null, []);

    /// <summary>Some are spoken of.</summary>
    public void Tell(List<Mention> who, bool isSubject, bool isPlural, bool isWhere = false)
    {
        if (who.Count == 0) return;
        foreach (var mention in who)
        {
            if ((mention.Kind & MentionKind.Place) == 0 || !mention.IsNamed) continue;
            if (mention.Name.EndsWith("River", StringComparison.Ordinal)) River = mention;
            else if ((mention.Kind & MentionKind.Land) != 0) Land = mention;
            else (Town, TownAt) = (mention, sentence);
        }

        if (isWhere) return;
        var kind = who[0].Kind;
        if ((kind & MentionKind.Person) != 0) Remember(persons, new Spoken(who, sentence, isSubject, isPlural || who.Count > 1));
        else if ((kind & (MentionKind.State | MentionKind.Force | MentionKind.Group)) != 0) Remember(parties, new Spoken(who, sentence, isSubject, isPlural || who.Count > 1));
        else if (kind == MentionKind.None && who[0].IsNamed && isSubject) Remember(parties, new Spoken(who, sentence, isSubject, isPlural || who.Count > 1));
    }

    /// <summary>Whom "he" or "she" means; null if nobody was named.</summary>
    /// <param name="isFemale">Whether it is "she".</param>
    /// <param name="except">The subject of the clause, whom an object cannot mean.</param>
    public List<Mention>? Person(bool isFemale, List<Mention>? except) =>
        Choose(persons, spoken => (spoken.Who.Count == 1 || !spoken.IsPlural) && IsFemale(spoken.Who[0]) is var female && (isFemale ? female != false : female != true), except);

    /// <summary>Whom "they" means.</summary>
    public List<Mention>? Group(List<Mention>? except)
    {
        var party = Find(parties, spoken => true, except);
        var several = Find(persons, spoken => spoken.Who.Count > 1, except);
        if (party is null || (several is not null && (several.Sentence > party.Sentence || (several.IsSubject && !party.IsSubject)))) return (several ?? party)?.Who;
        return party.Who;
    }

    /// <summary>Which state, army or people "it" means.</summary>
    public List<Mention>? Party(List<Mention>? except = null) => Choose(parties, _ => true, except);

    /// <summary>The state or people that acted last.</summary>
    public Mention? Acting()
    {
        for (var i = parties.Count - 1; i >= 0; i--)
        {
            if (parties[i].IsSubject && parties[i].Who[0].Party is not null) return parties[i].Who[0];
        }

        return parties.Count > 0 ? parties[^1].Who[0] : null;
    }

    /// <summary>A town is attacked.</summary>
    public void Attack(Mention place, string? by)
    {
        Front = (place, by, sentence);
        if (place.IsNamed && (place.Kind & MentionKind.Land) == 0 && !place.Name.EndsWith("River", StringComparison.Ordinal)) (Town, TownAt) = (place, sentence);
    }


    /// <summary>Whether the front is of this sentence or of the few before it.</summary>
    public bool IsFrontNear(int within) => Front is { } front && sentence - front.Sentence <= within;

    /// <summary>A person rules a state.</summary>
    public void Rules(string person, string state) => rulers[state] = person;

    /// <summary>Who rules a state; null if the text has not said.</summary>
    public string? RulerOf(string state) => rulers.GetValueOrDefault(state);

    /// <summary>Two parties are at war.</summary>
    public void Fight(string one, string other)
    {
        if (names.IsSameParty(one, other)) return;
        foreach (var fought in fights)
        {
            if (!(names.IsSameParty(fought.One, one) && names.IsSameParty(fought.Other, other)) && !(names.IsSameParty(fought.One, other) && names.IsSameParty(fought.Other, one))) continue;
            fought.Weight = WeightOf(fought) + 1;
            fought.Sentence = sentence;
            return;
        }

        if (fights.Count == Kept * 2) fights.RemoveAt(0);
        fights.Add(new Fought { One = one, Other = other, Weight = 1, Sentence = sentence });
    }

    /// <summary>Against whom a party fights, by what was told most and last; null if nobody was named.</summary>
    public string? EnemyOf(string? name)
    {
        if (name is null) return null;
        string? best = null;
        var most = 0.0;
        foreach (var fought in fights)
        {
            var other = names.IsSameParty(fought.One, name) ? fought.Other : names.IsSameParty(fought.Other, name) ? fought.One : null;
            if (other is null || WeightOf(fought) <= most) continue;
            (best, most) = (other, WeightOf(fought));
        }

        return best ?? names.FoeOf(name);
    }

    /// <summary>What was told of a fight fades by half in some twenty sentences.</summary>
    private double WeightOf(Fought fought) => fought.Weight / (1 + ((sentence - fought.Sentence) / 20.0));

    /// <summary>The ruler last spoken of: who has a ruler's title in his name, or is known to rule.</summary>
    public Mention? Ruler()
    {
        for (var i = persons.Count - 1; i >= 0; i--)
        {
            var who = persons[i].Who[0];
            if (rulers.ContainsValue(who.Name) || (TitleOf(who) & NounClass.Ruler) != 0) return who;
        }

        return null;
    }

    private static void Remember(List<Spoken> list, Spoken spoken)
    {
        if (list.Count == Kept) list.RemoveAt(0);
        list.Add(spoken);
    }

    private List<Mention>? Choose(List<Spoken> list, Func<Spoken, bool> fits, List<Mention>? except) => Find(list, fits, except)?.Who;

    private Spoken? Find(List<Spoken> list, Func<Spoken, bool> fits, List<Mention>? except)
    {
        Spoken? best = null;
        var bestRank = 0;
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var spoken = list[i];
            if (!fits(spoken) || (except is not null && spoken.Who.Exists(one => except.Exists(other => other.Name == one.Name)))) continue;
            var rank = spoken.Sentence == sentence ? (spoken.IsSubject ? 4 : 3) : sentence - spoken.Sentence <= 3 && spoken.IsSubject ? 2 : 1;
            if (rank > bestRank) (best, bestRank) = (spoken, rank);
        }

        return best;
    }

    private static bool? IsFemale(Mention mention)
    {
        var title = TitleOf(mention);
        return (title & NounClass.Female) != 0 ? true : (title & NounClass.Title) != 0 ? false : null;
    }

    /// <summary>What the first word of a name says of its bearer.</summary>
    private static NounClass TitleOf(Mention mention)
    {
        var space = mention.Name.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? NounClass.None : Lexicon.Find(mention.Name.AsSpan(0, space)).Noun;
    }
}
