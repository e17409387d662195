namespace Tongjian.Reading.Words;

/// <summary>What a noun stands for; the sections of <c>nouns.words</c>.</summary>
[Flags]
internal enum NounClass
{
    None = 0,
    Title = 1 << 0,
    Ruler = 1 << 1,
    Person = 1 << 2,
    Force = 1 << 3,
    State = 1 << 4,
    Group = 1 << 5,
    Place = 1 << 6,
    Town = 1 << 7,
    Land = 1 << 8,
    Treaty = 1 << 9,
    Alliance = 1 << 10,
    Money = 1 << 11,
    Weapon = 1 << 12,
    Office = 1 << 13,
    War = 1 << 14,
    Talk = 1 << 15,
    Plot = 1 << 16,
    Revolt = 1 << 17,
    Siege = 1 << 18,
    Battle = 1 << 19,
    Raid = 1 << 20,
    Famine = 1 << 21,
    Demand = 1 << 22,
    Envoy = 1 << 23,
    Levy = 1 << 24,
    Plain = 1 << 25,
    Female = 1 << 26,
}
