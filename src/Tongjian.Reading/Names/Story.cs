namespace Tongjian.Reading.Names;

/// <summary>What a reader has in mind while reading: who was last spoken of, who fights whom.</summary>
internal sealed class Story
{
    private readonly NameBook names;
    private readonly Dictionary<string, string> enemies = [];
    private readonly Dictionary<string, int> acting = [];
    private Mention? person;
    private Mention? subjectPerson;
    private Mention? party;
    private Mention? subjectParty;
    private Mention? town;
    private Mention? river;
    private Mention? lastForce;
    private int sentence;
    private int subjectPersonAt;
    private int subjectPartyAt;

    public Story(NameBook names) => this.names = names;

    /// <summary>The town last spoken of.</summary>
    public Mention? Town => town;

    /// <summary>The person last spoken of, subjects first.</summary>
    public Mention? Person => subjectPerson is not null && sentence - subjectPersonAt <= 3 ? subjectPerson : person;

    /// <summary>The party last spoken of, subjects first.</summary>
    public Mention? Party => subjectParty is not null && sentence - subjectPartyAt <= 3 ? subjectParty : party;

    /// <summary>The party last spoken of at all.</summary>
    public Mention? LastParty => party;

    /// <summary>The army last spoken of.</summary>
    public Mention? Force => lastForce ?? Party;

    public void NextSentence() => sentence++;

    /// <summary>A new part of the text: pronouns do not reach over it.</summary>
    public void NextPart()
    {
        sentence += 2;
    }

    /// <summary>Someone or something is spoken of.</summary>
    public void Tell(Mention mention, bool isSubject)
    {
        if ((mention.Kind & MentionKind.Person) != 0)
        {
            person = mention;
            if (isSubject) (subjectPerson, subjectPersonAt) = (mention, sentence);
        }
        else if ((mention.Kind & (MentionKind.State | MentionKind.Force | MentionKind.Group)) != 0)
        {
            party = mention;
            if (isSubject) (subjectParty, subjectPartyAt) = (mention, sentence);
            if ((mention.Kind & MentionKind.Force) != 0) lastForce = mention;
        }
        else if ((mention.Kind & MentionKind.Place) != 0 && mention.IsNamed)
        {
            if (mention.Name.EndsWith("River", StringComparison.Ordinal)) river = mention;
            else town = mention;
        }
    }

    /// <summary>The river last spoken of.</summary>
    public Mention? River => river;

    /// <summary>Two parties are at war.</summary>
    public void Fight(string one, string other)
    {
        if (names.IsSameParty(one, other)) return;
        enemies[one] = other;
        enemies[other] = one;
        acting[one] = acting.GetValueOrDefault(one) + 1;
        acting[other] = acting.GetValueOrDefault(other) + 1;
    }

    /// <summary>Against whom a party was last said to fight; null if nobody was named.</summary>
    public string? EnemyOf(string? name)
    {
        if (name is null) return null;
        if (enemies.TryGetValue(name, out var enemy)) return enemy;
        foreach (var (one, other) in enemies)
        {
            if (names.IsSameParty(one, name)) return other;
        }

        return null;
    }
}
