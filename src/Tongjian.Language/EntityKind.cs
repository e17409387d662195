namespace Tongjian.Language;

/// <summary>What a name can stand for. A slot of a template takes one or several kinds.</summary>
[Flags]
public enum EntityKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A human being.</summary>
    Person = 1,

    /// <summary>A state.</summary>
    Polity = 2,

    /// <summary>A people or confederation; it can act, hold and be a vassal as a polity can.</summary>
    People = 4,

    /// <summary>A body of people that acts or suffers: a court, a clan, an army, envoys.</summary>
    Group = 8,

    /// <summary>A phase of a polity with a beginning and an end of its own; as an actor it stands for the polity.</summary>
    Period = 16,

    /// <summary>A city, region, river or any other place.</summary>
    Place = 32,

    /// <summary>A weapon.</summary>
    Weapon = 64,

    /// <summary>A treaty, accord or alliance.</summary>
    Treaty = 128,

    /// <summary>What a sentence can be cited to.</summary>
    Source = 256,

    /// <summary>A name by which a court counts years.</summary>
    Era = 512,

    /// <summary>Whatever can act.</summary>
    Actor = Person | Polity | People | Group | Period,

    /// <summary>Whatever can exist, hold and be ruled.</summary>
    State = Polity | People | Period,
}
