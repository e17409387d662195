using System.Runtime.InteropServices;

namespace Tongjian.Simulation.State;

/// <summary>An army in the field.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct ArmyState
{
    /// <summary>The polity it serves; −1 for an empty slot.</summary>
    public short Polity;

    /// <summary>Who commands it; −1 for nobody of note.</summary>
    public short Commander;

    /// <summary>Its number among the armies of its polity: the least that none of them bore when it was raised.</summary>
    public byte Number;

    /// <summary>Where it stands, or whence it marches.</summary>
    public short At;

    /// <summary>Where it is next; its own place when it stands.</summary>
    public short Next;

    /// <summary>Where it is to go.</summary>
    public short Target;

    /// <summary>Where it was raised and goes home to.</summary>
    public short Base;

    /// <summary>What it is to do.</summary>
    public Order Order;

    /// <summary>Days of march left to the next place; of an army that stands, days until it has gathered.</summary>
    public float DaysToNext;

    /// <summary>Men.</summary>
    public int Men;

    /// <summary>Of them, men on horses.</summary>
    public int Riders;

    /// <summary>Ships that carry it; 0 on land.</summary>
    public int Ships;

    /// <summary>Days of food with it.</summary>
    public float Supply;

    /// <summary>0 fresh, 1 spent.</summary>
    public float Fatigue;

    /// <summary>0 ready to run, 1 at its best.</summary>
    public float Morale;

    /// <summary>Turns that it has lain before a place.</summary>
    public int TurnsAtSiege;

    /// <summary>The happening that sent it; −1 from before the run.</summary>
    public int Cause;
}

/// <summary>What an army is to do.</summary>
public enum Order : byte
{
    /// <summary>Stay where it is.</summary>
    Hold,

    /// <summary>Take its target.</summary>
    Take,

    /// <summary>Meet the enemy who threatens its target.</summary>
    Relieve,

    /// <summary>Ride into enemy land, plunder and come back.</summary>
    Raid,

    /// <summary>Go home and be dismissed.</summary>
    Return,

    /// <summary>Ride off with a people that looks for a new home; nobody on the way minds them.</summary>
    Migrate,
}
