namespace Tongjian.Simulation.Ensembles;

/// <summary>A first in a run whose date is kept.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="One">The party; of a seat that falls the place, by its number on the map.</param>
/// <param name="Other">The other party of a pair, the greater number of the two; 0 where there is none.</param>
public readonly record struct KeyDate(KeyDateKind Kind, int One, int Other = 0) : IComparable<KeyDate>
{
    /// <inheritdoc/>
    public int CompareTo(KeyDate other) => (Kind, One, Other).CompareTo((other.Kind, other.One, other.Other));
}

/// <summary>What has a first. The numbers stand in files and are not given anew.</summary>
public enum KeyDateKind : byte
{
    /// <summary>A party that did not exist begins.</summary>
    Begin = 0,

    /// <summary>A party ends; one that goes on under another name does not.</summary>
    End = 1,

    /// <summary>A place is taken from the court that sits there.</summary>
    SeatFalls = 2,

    /// <summary>Two parties go to war.</summary>
    War = 3,

    /// <summary>Two parties make peace.</summary>
    Peace = 4,
}
