namespace Tongjian.Language.Vocabulary;

/// <summary>What may fill a slot.</summary>
public enum SlotKind : byte
{
    /// <summary>A person, polity, people, group or period.</summary>
    Actor,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A polity, people or period.</summary>
    Polity,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A payment: "250,000 taels of silver", "silver and silk".</summary>
    Payment,

    /// <summary>Troops or ships: "30,000 men".</summary>
    Force,

    /// <summary>An era.</summary>
    Era,

    /// <summary>A place, polity or people.</summary>
    Land,

    /// <summary>Households or people: "261,117 households".</summary>
    Count,

    /// <summary>A length: "27 km".</summary>
    Length,

    /// <summary>Free text in quotes.</summary>
    Text,

    /// <summary>One of the words of a closed list: causes of death, disasters, numbers of armies, ranks, terrains.</summary>
    Word,
}

/// <summary>Kinds of slot by role, and the entities that fit them.</summary>
public static class SlotKinds
{
    /// <summary>The words that may stand for a cause of death, a disaster, a number of armies, a rank, a terrain.</summary>
    public static IReadOnlyList<string> WordsOf(Role role) => role switch
    {
        Role.Cause => ["illness", "wounds", "hunger", "old age", "grief", "poison", "drowning"],
        Role.Disaster => ["famine", "plague", "flood", "drought"],
        Role.Armies => ["two armies", "three armies", "four armies", "several armies"],
        Role.Rank =>
        [
            "elder brother", "younger brother", "elder uncle", "uncle", "nephew", "father", "son", "grandfather", "grandson", "lord", "subject", "equal",
        ],
        Role.Terrain =>
            ["plains", "hills", "mountains", "a valley", "a gorge", "steppe", "forest", "desert", "an oasis", "marshes", "a delta", "water"],
        _ => [],
    };

    /// <summary>The kind that a role has where the template names none.</summary>
    public static SlotKind Usual(Role role) => role switch
    {
        Role.Place or Role.Origin or Role.Via or Role.Destination => SlotKind.Place,
        Role.Polity => SlotKind.Polity,
        Role.Person or Role.Commander or Role.Heir or Role.Predecessor => SlotKind.Person,
        Role.Name or Role.Treaty => SlotKind.Treaty,
        Role.Amount => SlotKind.Payment,
        Role.Force => SlotKind.Force,
        Role.Office or Role.Charge or Role.Custom => SlotKind.Text,
        Role.Weapon => SlotKind.Weapon,
        Role.Cause or Role.Disaster or Role.Armies or Role.Rank or Role.Terrain => SlotKind.Word,
        Role.Era => SlotKind.Era,
        Role.Counted => SlotKind.Land,
        Role.Count => SlotKind.Count,
        Role.Length => SlotKind.Length,
        _ => SlotKind.Actor,
    };

    /// <summary>The entities that a slot of this kind takes; none for amounts, text and words.</summary>
    public static EntityKind Accepts(SlotKind kind) => kind switch
    {
        SlotKind.Actor => EntityKind.Actor,
        SlotKind.Person => EntityKind.Person,
        SlotKind.Polity => EntityKind.State,
        SlotKind.Place => EntityKind.Place,
        SlotKind.Weapon => EntityKind.Weapon,
        SlotKind.Treaty => EntityKind.Treaty,
        SlotKind.Era => EntityKind.Era,
        SlotKind.Land => EntityKind.Place | EntityKind.State,
        _ => EntityKind.None,
    };

    /// <summary>What the amounts of a slot of this kind count; null for slots that hold no amounts.</summary>
    public static UnitKind? UnitsOf(SlotKind kind) => kind switch
    {
        SlotKind.Payment => UnitKind.Payment,
        SlotKind.Force => UnitKind.Force,
        SlotKind.Count => UnitKind.Count,
        SlotKind.Length => UnitKind.Length,
        _ => null,
    };

    /// <summary>The kind in words, with its article.</summary>
    public static string Spoken(SlotKind kind) => kind switch
    {
        SlotKind.Actor => "a person, polity, people or group",
        SlotKind.Person => "a person",
        SlotKind.Polity => "a polity or people",
        SlotKind.Place => "a place",
        SlotKind.Weapon => "a weapon",
        SlotKind.Treaty => "a treaty",
        SlotKind.Payment => "a payment such as \"250,000 taels of silver\"",
        SlotKind.Force => "a force such as \"30,000 men\"",
        SlotKind.Era => "an era",
        SlotKind.Land => "a place, polity or people",
        SlotKind.Count => "a count such as \"261,117 households\"",
        SlotKind.Length => "a length such as \"27 km\"",
        SlotKind.Text => "words in quotes",
        _ => "one of a closed list of words",
    };
}
