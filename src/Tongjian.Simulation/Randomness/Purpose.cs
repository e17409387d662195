namespace Tongjian.Simulation.Randomness;

/// <summary>What a draw is for. The numbers stand in every run that was ever made: they are added to, and never given anew.</summary>
public enum Purpose
{
    /// <summary>The harvest of a year at a place.</summary>
    Harvest = 1,

    /// <summary>Which stretch of a series is drawn anew.</summary>
    Bootstrap = 1000,
}
