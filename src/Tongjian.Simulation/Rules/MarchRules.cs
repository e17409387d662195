namespace Tongjian.Simulation.Rules;

/// <summary>How fast armies go.</summary>
/// <param name="FootPace">Foot soldiers with their train on a plain road, in km a day.</param>
public sealed record MarchRules(
    [Rule("km a day")] double FootPace);
