namespace Tongjian.Simulation;

/// <summary>A quarter of the year, by months of the Julian calendar.</summary>
public enum Season : byte
{
    /// <summary>March to May.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to February.</summary>
    Winter,
}
