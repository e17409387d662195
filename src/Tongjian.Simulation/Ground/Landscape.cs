using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>
/// What land, weather and customs a place has for which the record is silent: a guess by degrees, coarse on purpose. The line of Qinling and Huai
/// parts wheat from rice; the frontiers of farm, forest, steppe and oasis follow O. Lattimore, Inner Asian Frontiers of China (1940), chapters
/// 2 to 8, and Tan Qixiang, Historical Atlas of China VI (1982).
/// </summary>
internal static class Landscape
{
    private const double RiceLine = 33.2; // north, Qinling–Huai

    /// <summary>Lands from the first that fits; where none does, people live as in China.</summary>
    private static readonly (Customs Customs, double South, double North, double West, double East)[] Lands =
    [
        (Customs.Korean, 32.5, 39.9, 124.6, 146),
        (Customs.Balhae, 38.5, 43.2, 121.9, 127.5),
        (Customs.Forest, 42.0, 56.0, 124.6, 142),
        (Customs.Steppe, 42.2, 60.0, 96.0, 124.6),
        (Customs.Steppe, 45.5, 60.0, 60.0, 96.0),
        (Customs.Oasis, 34.0, 45.5, 40.0, 96.5),
        (Customs.Tangut, 37.4, 42.2, 96.5, 108.9),
        (Customs.Tibetan, 27.5, 37.4, 78.0, 102.6),
        (Customs.Southern, 0, 27.5, 90.0, 104.0),
        (Customs.Southern, 0, 21.5, 104.0, 112.0),
    ];

    public static Customs CustomsAt(GeoPoint point, StationKind kind)
    {
        if (kind == StationKind.Steppe && point.Latitude > RiceLine) return Customs.Steppe;
        foreach (var land in Lands)
        {
            if (point.Latitude >= land.South && point.Latitude < land.North && point.Longitude >= land.West && point.Longitude < land.East)
                return land.Customs;
        }

        return Customs.Han;
    }

    public static Climate ClimateAt(GeoPoint point, Customs customs) => customs switch
    {
        Customs.Oasis or Customs.Tangut => Climate.Dry,
        Customs.Steppe when point.Latitude < 43.5 => Climate.Dry,
        Customs.Steppe or Customs.Forest or Customs.Tibetan => Climate.Cold,
        _ => point.Latitude < RiceLine ? Climate.Warm : point.Latitude > 41.5 ? Climate.Cold : Climate.Temperate,
    };

    public static Terrain TerrainAt(GeoPoint point, StationKind kind, Customs customs) => (kind, customs) switch
    {
        (StationKind.Pass, _) => Terrain.Mountains,
        (_, Customs.Steppe) => Terrain.Steppe,
        (_, Customs.Forest) => Terrain.Forest,
        (_, Customs.Oasis) => Terrain.Oasis,
        (_, Customs.Tibetan) => Terrain.Mountains,
        (_, Customs.Tangut) => Terrain.Desert,
        // West of the plains (113.5° E north of the Huai, 111° E south of it) China is hills; so it is between Yangtze and the southern sea.
        (_, Customs.Han) when point.Latitude >= RiceLine && point.Longitude < 113.5 => Terrain.Hills,
        (_, Customs.Han) when point.Latitude < RiceLine && point.Longitude < 111 => Terrain.Hills,
        (_, Customs.Han) when point.Latitude < 29.5 => Terrain.Hills,
        (_, Customs.Korean or Customs.Southern) => Terrain.Hills,
        _ => Terrain.Plains,
    };

    /// <summary>The terrain of the words of a sentence; null for words that name none.</summary>
    public static Terrain? TerrainOf(string words) => words switch
    {
        "plains" => Terrain.Plains,
        "hills" => Terrain.Hills,
        "mountains" => Terrain.Mountains,
        "a valley" => Terrain.Valley,
        "a gorge" => Terrain.Gorge,
        "steppe" => Terrain.Steppe,
        "forest" => Terrain.Forest,
        "desert" => Terrain.Desert,
        "an oasis" => Terrain.Oasis,
        "marshes" => Terrain.Marshes,
        "a delta" => Terrain.Delta,
        "water" => Terrain.Water,
        _ => null,
    };
}
