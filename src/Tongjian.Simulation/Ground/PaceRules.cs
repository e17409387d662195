using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Ground;

/// <summary>How far each mover goes in a day, and what slows them; <see cref="Ground.Paces"/> tells each.</summary>
/// <param name="FootOnRoad">Foot on a plain road.</param>
/// <param name="FootOnTrack">Foot on a track.</param>
/// <param name="FootOnPath">Foot on a mountain path.</param>
/// <param name="FootByWater">Foot along a river or canal.</param>
/// <param name="RidersOnRoad">Riders on a plain road.</param>
/// <param name="RidersOnTrack">Riders on a track.</param>
/// <param name="RidersOnPath">Riders on a mountain path.</param>
/// <param name="RidersByWater">Riders along a river or canal.</param>
/// <param name="BoatsDownstream">Boats down a river.</param>
/// <param name="BoatsUpstream">Boats up a river.</param>
/// <param name="BoatsOnCanal">Boats on a canal.</param>
/// <param name="ShipsAtSea">Ships at sea.</param>
/// <param name="Ferrying">The crossing of a great river.</param>
/// <param name="Defile">The way through a pass.</param>
/// <param name="IceNorthOf">Where rivers freeze.</param>
/// <param name="HeatSouthOf">Where summer slows riders.</param>
/// <param name="RidersInHeat">What they keep of their pace there.</param>
public sealed record PaceRules(
    [Rule("km a day")] double FootOnRoad,
    [Rule("km a day")] double FootOnTrack,
    [Rule("km a day")] double FootOnPath,
    [Rule("km a day")] double FootByWater,
    [Rule("km a day")] double RidersOnRoad,
    [Rule("km a day")] double RidersOnTrack,
    [Rule("km a day")] double RidersOnPath,
    [Rule("km a day")] double RidersByWater,
    [Rule("km a day")] double BoatsDownstream,
    [Rule("km a day")] double BoatsUpstream,
    [Rule("km a day")] double BoatsOnCanal,
    [Rule("km a day")] double ShipsAtSea,
    [Rule("days")] double Ferrying,
    [Rule("days")] double Defile,
    [Rule("degrees north")] double IceNorthOf,
    [Rule("degrees north")] double HeatSouthOf,
    [Rule("share")] double RidersInHeat)
{
    /// <summary>The same as paces.</summary>
    public Paces Paces { get; } = new()
    {
        FootOnRoad = FootOnRoad,
        FootOnTrack = FootOnTrack,
        FootOnPath = FootOnPath,
        FootByWater = FootByWater,
        RidersOnRoad = RidersOnRoad,
        RidersOnTrack = RidersOnTrack,
        RidersOnPath = RidersOnPath,
        RidersByWater = RidersByWater,
        BoatsDownstream = BoatsDownstream,
        BoatsUpstream = BoatsUpstream,
        BoatsOnCanal = BoatsOnCanal,
        ShipsAtSea = ShipsAtSea,
        Ferrying = Ferrying,
        Defile = Defile,
        IceNorthOf = IceNorthOf,
        HeatSouthOf = HeatSouthOf,
        RidersInHeat = RidersInHeat,
    };
}
