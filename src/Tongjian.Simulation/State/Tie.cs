using System.Runtime.InteropServices;

namespace Tongjian.Simulation.State;

/// <summary>How a polity stands to another, seen from the first. War, alliance and treaty are kept alike on both sides.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct Tie
{
    /// <summary>What is so between the two.</summary>
    public Bond Bonds;

    /// <summary>What the first holds against the other, 0 to 1: raids, refused fugitives, broken oaths, lost land.</summary>
    public float Grievance;

    /// <summary>How far the first trusts the other's word, 0 to 1.</summary>
    public float Trust;

    /// <summary>What the first pays the other in a year, in strings of cash.</summary>
    public float Pays;

    /// <summary>The turn since which there is war or peace between them; <see cref="int.MinValue"/> from before the run.</summary>
    public int Since;

    /// <summary>The places that the first has won of the other in this war, less those it lost.</summary>
    public int Gains;

    /// <summary>Places that the first has lost to the other and wants back, in war or by cession: each counts one, and fades.</summary>
    public float Lost;

    /// <summary>The turn in which last a place passed between the two, or war began; <see cref="int.MinValue"/> if none is known.</summary>
    public int Moved;

    /// <summary>The happening that made it so; −1 from before the run.</summary>
    public int Cause;
}

/// <summary>What is so between two polities.</summary>
[Flags]
public enum Bond : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They are at war.</summary>
    War = 1,

    /// <summary>They are allied.</summary>
    Alliance = 2,

    /// <summary>A treaty binds them.</summary>
    Treaty = 4,

    /// <summary>They deal with one another: envoys go to and fro.</summary>
    Known = 8,
}
