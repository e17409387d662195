using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>What stands in the middle of a way.</summary>
public enum ObstacleKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A river that it crosses.</summary>
    River,

    /// <summary>A pass that it leads up to.</summary>
    Pass,
}

/// <summary>What an army on a way must force if it is held against it.</summary>
/// <param name="Kind">Nothing, a river or a pass.</param>
/// <param name="Size">Of a river 1 for the greatest, 2 and 3 for lesser ones; 0 otherwise.</param>
/// <param name="Index">Of a river its index in <see cref="Map.Rivers"/>; of a pass the station; −1 for nothing.</param>
public readonly record struct Obstacle(ObstacleKind Kind, byte Size, int Index)
{
    /// <summary>No obstacle.</summary>
    public static Obstacle None => new(ObstacleKind.None, 0, -1);

    /// <summary>Whether it is a river that is not crossed without boats or ice.</summary>
    public bool IsGreatRiver => Kind == ObstacleKind.River && Size == 1;
}

/// <summary>A way from one station to the next. There is another one back.</summary>
/// <param name="To">The station it leads to.</param>
/// <param name="Kind">What one travels on.</param>
/// <param name="Km">The length of the great circle, in km.</param>
/// <param name="Toil">Its length times the difficulty of its route, in km of plain road.</param>
/// <param name="Barrier">What it crosses.</param>
/// <param name="Upstream">Whether it goes against the course of a waterway.</param>
/// <param name="Back">The index of the way back among all ways.</param>
public readonly record struct Way(int To, RouteKind Kind, float Km, float Toil, Obstacle Barrier, bool Upstream, int Back);
