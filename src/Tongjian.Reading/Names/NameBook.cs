using Tongjian.Language;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Names;

/// <summary>
/// What is known of names: those that a chronicle declares, those that everybody knows, and those that the text itself teaches by
/// the words beside them.
/// </summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, Entity> declared = [];
    private readonly Dictionary<string, Votes> votes = [];
    private readonly Dictionary<string, string> otherNames = [];
    private readonly Dictionary<string, string> parties = [];
    private readonly Dictionary<string, string> longNames = [];
    private readonly Dictionary<string, List<string>> statesOfPeoples = [];
    private readonly List<(string One, string Other)> pairs = [];

    public NameBook(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            declared.TryAdd(entity.Name, entity);
            foreach (var alias in entity.Aliases) declared.TryAdd(alias.Text, entity);
            if (entity is { Kind: EntityKind.Polity, Of: { Kind: EntityKind.People } people }) Rule(people.Name, entity.Name);
        }
    }

    /// <summary>The declared entity of a name; null if there is none.</summary>
    public Entity? Declared(string name) => declared.GetValueOrDefault(name);

    /// <summary>Whether a word is known to be a name or a part of one.</summary>
    public bool IsKnown(string word) => declared.ContainsKey(word) || votes.ContainsKey(word) || Peoples.StateOf(word) is not null;

    /// <summary>Counts a sign that a name stands for something of a kind.</summary>
    public void Vote(string name, MentionKind kind, int weight = 1)
    {
        if (!votes.TryGetValue(name, out var found)) votes[name] = found = new Votes();
        found.Add(kind, weight);
    }

    /// <summary>Learns that two names are of the same: the first is how the text calls it from then on.</summary>
    public void Same(string name, string other)
    {
        if (name != other) otherNames.TryAdd(other, name);
    }

    /// <summary>Learns for whom a person acts; the last word counts.</summary>
    public void Serves(string person, string party)
    {
        if (person != party) parties[person] = party;
    }

    /// <summary>For whom a person acts; null if nothing was said.</summary>
    public string? PartyOf(string person)
    {
        if (parties.TryGetValue(person, out var party)) return party;
        return declared.TryGetValue(person, out var entity) && entity is { Kind: EntityKind.Person, Of: { } of } ? StateOf(of.Name) : null;
    }

    /// <summary>Learns that a people and a state are one party: "the Khitan-led Liao dynasty".</summary>
    public void Rules(string people, string state)
    {
        Rule(people, state);
        Rule(people + "s", state);
    }

    private void Rule(string people, string state)
    {
        if (!statesOfPeoples.TryGetValue(people, out var states)) statesOfPeoples[people] = states = [];
        if (!states.Contains(state)) states.Add(state);
    }

    /// <summary>Learns that two parties fight, from the name of their war: "the Jin–Song Wars".</summary>
    public void Pair(string one, string other)
    {
        if (pairs.Count < 64 && !pairs.Contains((one, other))) pairs.Add((one, other));
    }

    /// <summary>Against whom a party fights by the name of a war; null if no name tells.</summary>
    public string? FoeOf(string name)
    {
        foreach (var (one, other) in pairs)
        {
            if (IsSameParty(one, name)) return other;
            if (IsSameParty(other, name)) return one;
        }

        return null;
    }

    /// <summary>The state of a people; the name itself if it has none or is no people.</summary>
    public string StateOf(string people)
    {
        if (!statesOfPeoples.TryGetValue(people, out var states)) return people;
        var best = people;
        var most = 0;
        foreach (var state in states)
        {
            // Of several states of a people it is the one that the text speaks of most.
            var weight = votes.TryGetValue(state, out var found) ? found.Sum : 0;
            if (weight > most) (best, most) = (state, weight);
        }

        return best;
    }

    /// <summary>Learns a name of several words, so that one of them alone is understood: "Dashi" for "Yelü Dashi".</summary>
    public void Learn(string name)
    {
        var space = name.LastIndexOf(' ');
        if (space < 0) return;
        longNames[name[(space + 1)..]] = name;
        longNames.TryAdd(name[..name.IndexOf(' ', StringComparison.Ordinal)], name);
    }

    /// <summary>The fullest name that the text has used for this one.</summary>
    public string Full(string name) =>
        longNames.TryGetValue(name, out var full) && KindOf(name) is MentionKind.None or MentionKind.Person && KindOf(full) == MentionKind.Person ? full : name;

    /// <summary>Whether a name is a short form of a longer one that the text has used for a person.</summary>
    public bool IsShort(string name) => longNames.TryGetValue(name, out var full) && KindOf(full) == MentionKind.Person;

    /// <summary>Whether two names are of one party, whatever the words: "the French" and "France".</summary>
    public bool IsSameParty(string a, string b) => a == b || Root(a) == Root(b);

    /// <summary>What a name stands for, as far as can be told; <see cref="MentionKind.None"/> if nothing can.</summary>
    public MentionKind KindOf(string name)
    {
        if (declared.TryGetValue(name, out var entity))
        {
            return entity.Kind switch
            {
                EntityKind.Person => MentionKind.Person,
                EntityKind.Polity or EntityKind.People or EntityKind.Period => MentionKind.State,
                EntityKind.Group => MentionKind.Group,
                EntityKind.Place => MentionKind.Place,
                EntityKind.Weapon => MentionKind.Weapon,
                EntityKind.Treaty => MentionKind.Treaty,
                _ => MentionKind.Thing,
            };
        }

        if (votes.TryGetValue(name, out var found) && found.Best is var best && best != MentionKind.None) return best;
        return Peoples.StateOf(name) is not null ? MentionKind.State : MentionKind.None;
    }

    private string Root(string name)
    {
        if (otherNames.TryGetValue(name, out var other)) name = other;
        if (declared.TryGetValue(name, out var entity))
        {
            if (entity is { Kind: EntityKind.Period, Of: { } whole }) entity = whole;
            return StateOf(entity.Name);
        }

        return StateOf(Peoples.StateOf(name) ?? name);
    }

    /// <summary>The signs for what a name stands for.</summary>
    private sealed class Votes
    {
        private int person;
        private int place;
        private int state;
        private int other;
        private MentionKind otherKind;

        public int Sum => person + place + state + other;

        public MentionKind Best
        {
            get
            {
                var most = Math.Max(Math.Max(person, place), Math.Max(state, other));
                if (most == 0) return MentionKind.None;
                return state == most ? MentionKind.State : person == most ? MentionKind.Person : place == most ? MentionKind.Place : otherKind;
            }
        }

        public void Add(MentionKind kind, int weight)
        {
            switch (kind)
            {
                case MentionKind.Person:
                    person += weight;
                    break;
                case MentionKind.Place:
                    place += weight;
                    break;
                case MentionKind.State:
                    state += weight;
                    break;
                default:
                    other += weight;
                    otherKind = kind;
                    break;
            }
        }
    }
}
