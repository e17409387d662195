namespace Tongjian.Simulation.Hindcasting;

/// <summary>From which years forecasts are made, how far they reach, and out of how many runs.</summary>
public sealed record HindcastPlan
{
    /// <summary>How many years after an origin a forecast is held against the record, in ascending order.</summary>
    public IReadOnlyList<int> Leads { get; init; } = [1, 2, 5, 10, 20];

    /// <summary>The year of the first origin; each is the 1st of January of its year.</summary>
    public int FirstOrigin { get; init; } = 1115;

    /// <summary>Years from one origin to the next.</summary>
    public int Step { get; init; } = 5;

    /// <summary>The last year whose origins may be used to fit the rules; later ones only score.</summary>
    public int LastCalibration { get; init; } = 1164;

    /// <summary>The last year that may be an origin; null for the last whose shortest lead the record reaches.</summary>
    public int? LastOrigin { get; init; }

    /// <summary>Runs from each origin.</summary>
    public int Runs { get; init; } = 200;

    /// <summary>The seed of all runs.</summary>
    public uint Seed { get; init; } = 1112;

    /// <summary>How many threads play; the scores are the same whatever it is.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The names of mechanisms that are left out.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    /// <summary>The period of an origin.</summary>
    public Period PeriodOf(int year) => year <= LastCalibration ? Period.Calibration : Period.HeldOut;
}

/// <summary>What an origin is used for.</summary>
public enum Period
{
    /// <summary>The rules may be fitted on it.</summary>
    Calibration,

    /// <summary>It only scores.</summary>
    HeldOut,
}
