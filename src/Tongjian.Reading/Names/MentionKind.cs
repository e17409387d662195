namespace Tongjian.Reading.Names;

/// <summary>What a phrase stands for.</summary>
[Flags]
internal enum MentionKind
{
    None = 0,
    Person = 1,
    Place = 2,
    State = 4,
    Force = 8,
    Group = 16,
    Weapon = 32,
    Treaty = 64,
    Money = 128,
    Land = 256,
    Town = 512,
    Happening = 1024,
    Thing = 2048,

    /// <summary>Whoever can act.</summary>
    Party = Person | State | Force | Group,
}
