using System.Runtime.InteropServices;
using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.State;

/// <summary>What changes of a place.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct PlaceState
{
    /// <summary>The polity that holds it; −1 for nobody.</summary>
    public short Holder;

    /// <summary>The army that besieges it; −1 for none.</summary>
    public short Besieger;

    /// <summary>The polity whose people lives here, to whom it would rather belong; −1 for nobody.</summary>
    public short Home;

    /// <summary>Its walls: 0 open, 1 palisade or small fort, 2 prefecture, 3 great city or fortress, 4 capital of many walls.</summary>
    public byte Walls;

    /// <summary>Whose ways its people keep.</summary>
    public Customs Customs;

    /// <summary>Households that live here.</summary>
    public int Households;

    /// <summary>Men of the garrison.</summary>
    public int Garrison;

    /// <summary>Food within the walls, in days for garrison and people.</summary>
    public float Stores;

    /// <summary>How far its people hold to the holder, 0 to 1.</summary>
    public float Loyalty;

    /// <summary>How near its people are to rising, 0 to 1.</summary>
    public float Unrest;

    /// <summary>What war has destroyed of its fields and houses, 0 to 1.</summary>
    public float Damage;

    /// <summary>The turn since which the holder has it; <see cref="int.MinValue"/> if the record does not tell.</summary>
    public int Since;

    /// <summary>The happening that gave it to the holder; −1 from before the run.</summary>
    public int Cause;

    /// <summary>The happening of the famine since the last harvest; −1 for none.</summary>
    public int Famine;
}
