namespace Tongjian.Record.Time;

/// <summary>Which end of a point's possible days is meant.</summary>
public enum Side
{
    /// <summary>The first day the point can be, inclusive.</summary>
    Earliest,

    /// <summary>The last day the point can be, inclusive.</summary>
    Latest,
}
