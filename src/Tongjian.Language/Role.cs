namespace Tongjian.Language;

/// <summary>The part that a filler plays in a sentence. The first fourteen are those of the coding guide.</summary>
public enum Role : byte
{
    /// <summary>Who acts.</summary>
    Agent,

    /// <summary>Who is acted upon.</summary>
    Patient,

    /// <summary>Where.</summary>
    Place,

    /// <summary>The state concerned.</summary>
    Polity,

    /// <summary>The person concerned.</summary>
    Person,

    /// <summary>Who leads.</summary>
    Commander,

    /// <summary>Who wins a battle.</summary>
    Winner,

    /// <summary>A treaty or alliance.</summary>
    Name,

    /// <summary>A payment.</summary>
    Amount,

    /// <summary>The side that is left.</summary>
    From,

    /// <summary>The side that is joined.</summary>
    To,

    /// <summary>An office, command or title.</summary>
    Office,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>Troops or ships.</summary>
    Force,

    /// <summary>For whom.</summary>
    Beneficiary,

    /// <summary>What or whom a demand is for.</summary>
    Object,

    /// <summary>Against whom an alliance or a warning is meant.</summary>
    Target,

    /// <summary>In whose favour a throne is given up.</summary>
    Heir,

    /// <summary>Whom a ruler succeeds.</summary>
    Predecessor,

    /// <summary>Where a flight begins.</summary>
    Origin,

    /// <summary>Through where.</summary>
    Via,

    /// <summary>Where an army goes home to.</summary>
    Destination,

    /// <summary>With whom refuge is taken.</summary>
    Refuge,

    /// <summary>Who holds a captive.</summary>
    Captor,

    /// <summary>How many armies.</summary>
    Armies,

    /// <summary>What someone is accused of.</summary>
    Charge,

    /// <summary>Of what someone died.</summary>
    Cause,

    /// <summary>Famine, plague, flood or drought.</summary>
    Disaster,

    /// <summary>Institutions or a culture that are adopted.</summary>
    Custom,

    /// <summary>The other party of a symmetric relation.</summary>
    Other,

    /// <summary>The overlord of a vassal.</summary>
    Overlord,

    /// <summary>Who pays.</summary>
    Payer,

    /// <summary>Who is paid.</summary>
    Payee,

    /// <summary>Who besieges.</summary>
    Besieger,

    /// <summary>A treaty that binds.</summary>
    Treaty,

    /// <summary>A name for a span of years.</summary>
    Era,

    /// <summary>A rank of one party to another: uncle, nephew, subject.</summary>
    Rank,

    /// <summary>Whose people are counted: a place or a realm.</summary>
    Counted,

    /// <summary>How many households or people.</summary>
    Count,

    /// <summary>The country in which a place lies.</summary>
    Terrain,

    /// <summary>How long a wall is.</summary>
    Length,
}
