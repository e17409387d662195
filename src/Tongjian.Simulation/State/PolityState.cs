using System.Runtime.InteropServices;
using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.State;

/// <summary>What changes of a polity. A slot is a line: the people that proclaims a dynasty keeps its slot, under another name.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct PolityState
{
    /// <summary>Whether it exists.</summary>
    public bool Exists;

    /// <summary>How it is governed.</summary>
    public Government Government;

    /// <summary>The ways of its court.</summary>
    public Customs Customs;

    /// <summary>The weapons that it knows, a bit each, by the numbers of the scenario.</summary>
    public ushort Weapons;

    /// <summary>Its name, by the numbers of the scenario's names.</summary>
    public int Name;

    /// <summary>Who rules; −1 for nobody.</summary>
    public short Ruler;

    /// <summary>Who governs for the ruler; −1 for nobody.</summary>
    public short Regent;

    /// <summary>The seat of the court; −1 for none.</summary>
    public short Capital;

    /// <summary>The seat that it has just lost, as long as nobody has answered for that; −1 for none.</summary>
    public short LostSeat;

    /// <summary>Its overlord; −1 for none.</summary>
    public short Overlord;

    /// <summary>Strings of cash in the treasury, or what is worth them.</summary>
    public double Treasury;

    /// <summary>How its people hold together, 0 to 1: Ibn Khaldun's asabiya, after Turchin.</summary>
    public float Cohesion;

    /// <summary>How tired it is of war, 0 to 1.</summary>
    public float Weariness;

    /// <summary>How far its army has learnt to take walls, 0 to 1.</summary>
    public float Siegecraft;

    /// <summary>What its last sack or mercy makes the besieged expect: −1 mercy, 1 terror.</summary>
    public float Terror;

    /// <summary>How far it has made the ways of a conquered people its own, 0 to 1.</summary>
    public float Settled;

    /// <summary>How sure its ruler sits, 0 to 1.</summary>
    public float Legitimacy;

    /// <summary>Battles and places that it lost of late: each counts one, and fades.</summary>
    public float Defeats;

    /// <summary>Horses fit for war.</summary>
    public int Horses;

    /// <summary>Ships fit for war.</summary>
    public int Ships;

    /// <summary>Men who can be called to arms now: those it could raise, less those who stand in the field and those who fell.</summary>
    public int Reserve;

    /// <summary>Men whom it could raise at most; counted anew each year.</summary>
    public int Levy;

    /// <summary>The turn in which it began; <see cref="int.MinValue"/> from before the run.</summary>
    public int Since;

    /// <summary>The happening that made it; −1 from before the run.</summary>
    public int Cause;

    /// <summary>How many places it holds.</summary>
    public int Places;

    /// <summary>Households of its places; counted anew at least each month.</summary>
    public int Households;
}

/// <summary>How a polity is governed.</summary>
public enum Government : byte
{
    /// <summary>Tribes without a common lord.</summary>
    Tribes,

    /// <summary>Tribes under one lord.</summary>
    Confederation,

    /// <summary>A court with offices, taxes and a standing army.</summary>
    Court,

    /// <summary>A state set up by another and lived by its grace.</summary>
    Puppet,

    /// <summary>Rebels, warlords, the rest of a fallen state.</summary>
    Warband,
}
