using Tongjian.Simulation.Hindcasting;

namespace Tongjian.Simulation.Calibrating;

/// <summary>How rules are fitted, and on which forecasts.</summary>
public sealed record CalibrationPlan
{
    /// <summary>The forecasts: those origins alone that its <see cref="HindcastPlan.LastCalibration"/> lets be used. Few runs each, for many are made.</summary>
    public HindcastPlan Forecasts { get; init; } = new() { Leads = [1, 2, 5, 10], Runs = 30 };

    /// <summary>How many sets of rules are tried in the search.</summary>
    public int Budget { get; init; } = 300;

    /// <summary>The share of them that is strewn over the whole of all ranges before the best is followed.</summary>
    public double Strewn { get; init; } = 0.1;

    /// <summary>The names of the parameters that may change; null for all free ones.</summary>
    public IReadOnlyCollection<string>? Only { get; init; }

    /// <summary>At how many values across its range each parameter is tried in the end, to see what the data tell of it; 0 for none.</summary>
    public int ProfilePoints { get; init; } = 5;

    /// <summary>By what part of the score a parameter may make it worse by going back to where it came from: what the data do not tell stays as the sources have it.</summary>
    public double Indifference { get; init; } = 0.001;

    /// <summary>Runs from each origin for the weight of persistence, which rests on chances and wants many; 0 leaves the weight alone.</summary>
    public int WeightRuns { get; init; } = 200;
}
