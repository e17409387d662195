using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>The land about a place, as sentences tell it: "Xiazhou lies in steppe."</summary>
public enum Terrain : byte
{
    /// <summary>Plains.</summary>
    Plains,

    /// <summary>Hills.</summary>
    Hills,

    /// <summary>Mountains.</summary>
    Mountains,

    /// <summary>A valley.</summary>
    Valley,

    /// <summary>A gorge.</summary>
    Gorge,

    /// <summary>Steppe.</summary>
    Steppe,

    /// <summary>Forest.</summary>
    Forest,

    /// <summary>Desert.</summary>
    Desert,

    /// <summary>An oasis.</summary>
    Oasis,

    /// <summary>Marshes.</summary>
    Marshes,

    /// <summary>A delta.</summary>
    Delta,

    /// <summary>Water.</summary>
    Water,
}

/// <summary>The weather of a place over the year.</summary>
public enum Climate : byte
{
    /// <summary>Wheat and millet, cold dry winters: the north.</summary>
    Temperate,

    /// <summary>Rice, wet hot summers: the south.</summary>
    Warm,

    /// <summary>Long hard winters: Manchuria, Mongolia.</summary>
    Cold,

    /// <summary>Little rain: the Ordos, the Gobi, the Tarim.</summary>
    Dry,
}

/// <summary>How the people of a place live.</summary>
public enum Customs : byte
{
    /// <summary>Farmers and towns of China.</summary>
    Han,

    /// <summary>Herders of the steppe.</summary>
    Steppe,

    /// <summary>Hunters and farmers of the Manchurian forest.</summary>
    Forest,

    /// <summary>Farmers of Liaodong, heirs of Balhae and Goguryeo.</summary>
    Balhae,

    /// <summary>The Tangut of Xia.</summary>
    Tangut,

    /// <summary>The highlands of Tibet.</summary>
    Tibetan,

    /// <summary>The oases of Central Asia.</summary>
    Oasis,

    /// <summary>Goryeo, and Japan.</summary>
    Korean,

    /// <summary>Dali, Dai Viet and the far south.</summary>
    Southern,
}
