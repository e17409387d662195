namespace Tongjian.Language;

/// <summary>
/// The kinds of event: the forty of the coding guide, and six that the world needs besides (<see cref="Denounce"/>,
/// <see cref="Release"/>, <see cref="Dismiss"/>, <see cref="Birth"/>, <see cref="Era"/>, <see cref="Census"/>). Names in data are the same in snake case; their meanings stand in
/// <c>Vocabulary/events.templates</c>.
/// </summary>
public enum EventType : byte
{
#pragma warning disable CS1591 // The meaning of each stands beside its templates, where the manual takes it from.
    Found, End, Accede, Abdicate, Capital, DeclareWar, Invade, Battle, Besiege, LiftSiege, Capture, Sack, Withdraw, Raid,
    Ally, Negotiate, Treaty, Denounce, Tribute, EndTribute, Cede, Submit, Envoy, Demand, Refuse, Install, Defect, Rebel,
    Suppress, Conspire, Kill, Die, Seize, Deport, Imprison, Release, Appoint, Dismiss, Flee, Weapon, Levy, Famine, Settle,
    Birth, Era, Census,
#pragma warning restore CS1591
}

/// <summary>The relations that hold between days; names in data are the same in snake case.</summary>
public enum Relation : byte
{
    /// <summary>A polity holds a place.</summary>
    Holds,

    /// <summary>A person rules a polity.</summary>
    Rules,

    /// <summary>A person governs a polity for its ruler.</summary>
    Regent,

    /// <summary>A place is the seat of a polity's court.</summary>
    Capital,

    /// <summary>A polity exists.</summary>
    Exists,

    /// <summary>Two parties are at war.</summary>
    War,

    /// <summary>Two parties are allied.</summary>
    Allied,

    /// <summary>A party is another's vassal.</summary>
    Vassal,

    /// <summary>A party owes another a yearly payment.</summary>
    Pays,

    /// <summary>A party besieges a place.</summary>
    Besieges,

    /// <summary>A treaty binds a party.</summary>
    Bound,

    /// <summary>A person lives.</summary>
    Alive,

    /// <summary>A person is in another's hands.</summary>
    Captive,

    /// <summary>A person serves a party.</summary>
    Serves,

    /// <summary>A polity has a weapon.</summary>
    Knows,

    /// <summary>A border follows a line.</summary>
    Border,

    /// <summary>A polity counts its years by an era.</summary>
    Era,

    /// <summary>A party stands to another in a rank of kinship or of lord and subject.</summary>
    Ranked,

    /// <summary>So many households or people live in a place or a realm.</summary>
    Population,

    /// <summary>A place lies in a kind of country.</summary>
    Terrain,

    /// <summary>A place has a wall of some length.</summary>
    Walled,
}
