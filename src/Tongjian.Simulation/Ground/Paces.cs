using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>Who travels.</summary>
public enum Mover : byte
{
    /// <summary>Men on foot with their train.</summary>
    Foot,

    /// <summary>Riders.</summary>
    Riders,

    /// <summary>Boats.</summary>
    Boats,
}

/// <summary>How far each mover goes in a day on each kind of way, and what slows them. A pace of 0 means that they cannot go there.</summary>
public sealed record Paces
{
    /// <summary>Foot on a plain road, km a day.</summary>
    public required double FootOnRoad { get; init; }

    /// <summary>Foot on a track over steppe or desert, km a day of toil.</summary>
    public required double FootOnTrack { get; init; }

    /// <summary>Foot on a mountain path, km a day of toil.</summary>
    public required double FootOnPath { get; init; }

    /// <summary>Foot along a river or canal, in what boats they find or on its bank, km a day.</summary>
    public required double FootByWater { get; init; }

    /// <summary>Riders on a plain road, km a day.</summary>
    public required double RidersOnRoad { get; init; }

    /// <summary>Riders on a track over steppe or desert, km a day of toil.</summary>
    public required double RidersOnTrack { get; init; }

    /// <summary>Riders on a mountain path, km a day of toil.</summary>
    public required double RidersOnPath { get; init; }

    /// <summary>Riders along the bank of a river or canal, km a day.</summary>
    public required double RidersByWater { get; init; }

    /// <summary>Boats down a river, km a day.</summary>
    public required double BoatsDownstream { get; init; }

    /// <summary>Boats up a river, km a day.</summary>
    public required double BoatsUpstream { get; init; }

    /// <summary>Boats on a canal, km a day.</summary>
    public required double BoatsOnCanal { get; init; }

    /// <summary>Ships along a coast or over sea, km a day.</summary>
    public required double ShipsAtSea { get; init; }

    /// <summary>How many days it takes foot and riders to be ferried over a great river.</summary>
    public required double Ferrying { get; init; }

    /// <summary>How many days it takes foot and riders to ford a lesser river, or to find a bridge; none if nothing is said.</summary>
    public double Fording { get; init; }

    /// <summary>How many days it takes foot and riders to get through a pass.</summary>
    public required double Defile { get; init; }

    /// <summary>North of this degree rivers bear men and horses in winter.</summary>
    public required double IceNorthOf { get; init; }

    /// <summary>South of this degree summer slows riders.</summary>
    public required double HeatSouthOf { get; init; }

    /// <summary>The part of their pace that riders keep in the heat and mud of a southern summer, above 0, at most 1.</summary>
    public required double RidersInHeat { get; init; }

    /// <summary>The pace on a way, in km of toil a day.</summary>
    public double Of(Mover mover, RouteKind kind, bool upstream) => (mover, kind) switch
    {
        (Mover.Boats, RouteKind.Waterway) => upstream ? BoatsUpstream : BoatsDownstream,
        (Mover.Boats, RouteKind.Canal) => BoatsOnCanal,
        (Mover.Boats, RouteKind.SeaLane) => ShipsAtSea,
        (Mover.Boats, _) or (_, RouteKind.SeaLane) => 0,
        (Mover.Foot, RouteKind.Road) => FootOnRoad,
        (Mover.Foot, RouteKind.Track) => FootOnTrack,
        (Mover.Foot, RouteKind.Path) => FootOnPath,
        (Mover.Foot, _) => FootByWater,
        (_, RouteKind.Road) => RidersOnRoad,
        (_, RouteKind.Track) => RidersOnTrack,
        (_, RouteKind.Path) => RidersOnPath,
        _ => RidersByWater,
    };

    /// <summary>How many days a way takes; infinity if the mover cannot go there.</summary>
    /// <param name="way">The way.</param>
    /// <param name="latitude">The degree in its middle.</param>
    /// <param name="mover">Who goes.</param>
    /// <param name="season">When.</param>
    public double DaysOn(in Way way, double latitude, Mover mover, Season season)
    {
        var pace = Of(mover, way.Kind, way.Upstream);
        if (pace <= 0) return double.PositiveInfinity;
        if (mover == Mover.Riders && season == Season.Summer && latitude < HeatSouthOf) pace *= RidersInHeat;
        var days = way.Toil / pace;
        if (mover == Mover.Boats) return days;
        return way.Barrier.Kind switch
        {
            ObstacleKind.River when !IsFrozen(latitude, season) => days + (way.Barrier.IsGreatRiver ? Ferrying : Fording),
            ObstacleKind.Pass => days + Defile,
            _ => days,
        };
    }

    /// <summary>Whether rivers bear men and horses.</summary>
    /// <param name="latitude">The degree north.</param>
    /// <param name="season">When.</param>
    public bool IsFrozen(double latitude, Season season) => season == Season.Winter && latitude > IceNorthOf;
}
