using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>What sort of place a station is, from the open land to the seat of a court.</summary>
public enum StationKind : byte
{
    /// <summary>A land without a town that the record names: a country, an island.</summary>
    Country,

    /// <summary>A pasture.</summary>
    Steppe,

    /// <summary>A camp.</summary>
    Camp,

    /// <summary>A village or a market.</summary>
    Village,

    /// <summary>A town.</summary>
    Town,

    /// <summary>A fortress.</summary>
    Fortress,

    /// <summary>A fortified pass.</summary>
    Pass,

    /// <summary>A port.</summary>
    Port,

    /// <summary>The seat of a prefecture.</summary>
    Prefecture,

    /// <summary>A city.</summary>
    City,

    /// <summary>A capital.</summary>
    Capital,
}

/// <summary>A place of the map that can be held, and on which an army can stand.</summary>
/// <param name="Index">Its number, from 0, in the order of names.</param>
/// <param name="Entity">The place.</param>
/// <param name="Point">Where it lies.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Terrain">The land about it.</param>
/// <param name="Climate">Its weather.</param>
/// <param name="Customs">How its people live.</param>
public sealed record Station(int Index, Entity Entity, GeoPoint Point, StationKind Kind, Terrain Terrain, Climate Climate, Customs Customs)
{
    /// <inheritdoc/>
    public override string ToString() => Entity.Name;

    /// <summary>The kind of a noun of the language.</summary>
    internal static StationKind KindOf(string noun) => noun switch
    {
        "capital" => StationKind.Capital,
        "city" => StationKind.City,
        "prefecture" => StationKind.Prefecture,
        "port" => StationKind.Port,
        "pass" => StationKind.Pass,
        "fortress" => StationKind.Fortress,
        "town" => StationKind.Town,
        "village" or "market" => StationKind.Village,
        "camp" => StationKind.Camp,
        "steppe" => StationKind.Steppe,
        _ => StationKind.Country,
    };
}

/// <summary>A land with other places in it, whose holder follows from theirs.</summary>
/// <param name="Entity">The land.</param>
/// <param name="Members">The stations in it, each once, in the order of its declaration; at least one.</param>
public sealed record Region(Entity Entity, IReadOnlyList<int> Members)
{
    /// <summary>The holder of most of its stations; of two alike, the one of the station told first.</summary>
    /// <param name="holders">The holder of each station of the map; below 0 for none.</param>
    /// <returns>The holder; −1 if none of its stations has one.</returns>
    public int HolderAmong(ReadOnlySpan<int> holders)
    {
        var (holder, most) = (-1, 0);
        for (var first = 0; first < Members.Count; first++)
        {
            var candidate = holders[Members[first]];
            if (candidate < 0 || candidate == holder) continue;
            var count = 0;
            for (var at = first; at < Members.Count; at++)
            {
                if (holders[Members[at]] == candidate) count++;
            }

            if (count > most) (holder, most) = (candidate, count);
        }

        return holder;
    }
}
