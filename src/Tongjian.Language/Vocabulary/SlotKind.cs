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

    /// <summary>Free text in quotes.</summary>
    Text,

    /// <summary>One of the words of a closed list: causes of death, disasters, numbers of armies.</summary>
    Word,
}

/// <summary>Kinds of slot by role, and the entities that fit them.</summary>
public static class SlotKinds
{
    /// <summary>The words that may stand for a cause of death, a disaster, a number of armies.</summary>
    public static IReadOnlyList<string> WordsOf(Role role) => role switch
    {
        Role.Cause => ["illness", "wounds", "hunger", "old age", "grief", "poison", "drowning"],
        Role.Disaster => ["famine", "plague", "flood", "drought"],
        Role.Armies => ["two armies", "three armies", "four armies", "several armies"],
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
        Role.Cause or Role.Disaster or Role.Armies => SlotKind.Word,
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
        _ => EntityKind.None,
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
        SlotKind.Text => "words in quotes",
        _ => "one of a closed list of words",
    };
}
