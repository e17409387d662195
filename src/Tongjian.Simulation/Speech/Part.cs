namespace Tongjian.Simulation.Speech;

/// <summary>What of a happening can fill a role of a sentence.</summary>
internal enum Part
{
    /// <summary>The polity that acts.</summary>
    Agent,

    /// <summary>The polity that suffers it, or is addressed.</summary>
    Patient,

    /// <summary>The person.</summary>
    Person,

    /// <summary>The other person.</summary>
    Other,

    /// <summary>The place.</summary>
    Place,

    /// <summary>The amount, in men.</summary>
    Men,

    /// <summary>The amount, in ships.</summary>
    Ships,

    /// <summary>The amount, in strings of cash.</summary>
    Strings,

    /// <summary>The weapon whose number is the amount.</summary>
    Weapon,

    /// <summary>The river whose number and one is the amount.</summary>
    River,

    /// <summary>The polity whose slot and one is the amount.</summary>
    Third,

    /// <summary>The treaty.</summary>
    Treaty,

    /// <summary>A word of its own.</summary>
    Word,
}
