using System.Runtime.InteropServices;

namespace Tongjian.Simulation.State;

/// <summary>What changes of a person.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct PersonState
{
    /// <summary>Whether the person lives and is of an age to act.</summary>
    public bool Lives;

    /// <summary>What the person does.</summary>
    public Office Office;

    /// <summary>The polity that is served; −1 for none.</summary>
    public short Polity;

    /// <summary>The polity that keeps the person captive; −1 for none.</summary>
    public short Captor;

    /// <summary>The army that is commanded; −1 for none.</summary>
    public short Army;

    /// <summary>The place that is governed; −1 for none.</summary>
    public short Place;

    /// <summary>The name, by the numbers of the scenario's names.</summary>
    public int Name;

    /// <summary>The year of birth, as far as it is known or guessed.</summary>
    public short Born;

    /// <summary>The house of rulers that the person comes from, by the polity's slot; −1 for none.</summary>
    public short House;

    /// <summary>The polity from which the person went over, as long as it wants him back; −1 for none.</summary>
    public short Fled;

    /// <summary>Skill in the field, 0 to 1, 0.5 for an ordinary general.</summary>
    public float Field;

    /// <summary>Skill in government, 0 to 1.</summary>
    public float Rule;

    /// <summary>Skill in intrigue, 0 to 1.</summary>
    public float Plot;

    /// <summary>How far the person holds to the polity served, 0 to 1.</summary>
    public float Loyalty;

    /// <summary>How much the person wants to rise, 0 to 1.</summary>
    public float Ambition;

    /// <summary>What victories and offices have made of the person's name, 0 to 1.</summary>
    public float Standing;

    /// <summary>A ruler's lust for war, 0 to 1.</summary>
    public float Boldness;

    /// <summary>The happening that gave the office; −1 from before the run.</summary>
    public int Cause;
}

/// <summary>What a person does.</summary>
public enum Office : byte
{
    /// <summary>Nothing of note.</summary>
    None,

    /// <summary>Rules a polity.</summary>
    Ruler,

    /// <summary>Will rule next.</summary>
    Heir,

    /// <summary>Commands armies.</summary>
    General,

    /// <summary>Leads the court's business.</summary>
    Minister,

    /// <summary>Governs a place.</summary>
    Governor,
}
