using System.Collections.Immutable;
using System.Numerics;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>How weapons are found, how they spread and what they do.</summary>
/// <param name="CityWalls">From which class of walls on a place has workshops of note.</param>
/// <param name="Workshops">Households of a city of ordinary workshops; one of twice as many has twice as many, and none has more.</param>
/// <param name="Invention">How often a besieged city of ordinary workshops finds the next weapon in a year of siege.</param>
/// <param name="WithoutModel">What share of that holds for who knows no such weapon yet.</param>
/// <param name="SpreadByCapture">How often who takes a city learns a weapon that its holder knew.</param>
/// <param name="SpreadByDefection">How often a general who goes over brings a weapon.</param>
/// <param name="SpreadToNeighbour">How often a neighbour learns a weapon in a year.</param>
/// <param name="Used">How often in a turn of a siege either side uses its newest weapon so that it is told of.</param>
/// <param name="Killed">What share of the other side that costs.</param>
/// <param name="Frightened">What share of the besiegers' morale.</param>
/// <param name="OnWalls">What the first, second, third … weapon takes from the log odds of a storm against who knows it.</param>
/// <param name="BeforeWalls">What it adds to them for who storms.</param>
/// <param name="InField">What it adds to the logarithm of an army's worth in battle.</param>
public sealed record GunpowderRules(
    [Rule("class")] int CityWalls,
    [Rule("households")] double Workshops,
    [Rule("a year")] double Invention,
    [Rule("share")] double WithoutModel,
    [Rule("chance")] double SpreadByCapture,
    [Rule("chance")] double SpreadByDefection,
    [Rule("a year")] double SpreadToNeighbour,
    [Rule("a turn")] double Used,
    [Rule("share")] double Killed,
    [Rule("share")] double Frightened,
    [Rule("log odds")] ImmutableArray<double> OnWalls,
    [Rule("log odds")] ImmutableArray<double> BeforeWalls,
    [Rule("log")] ImmutableArray<double> InField)
{
    /// <summary>What the weapons of both sides add to the log odds of a storm.</summary>
    public double OfStorm(ushort attacker, ushort defender) => Sum(BeforeWalls, attacker) - Sum(OnWalls, defender);

    /// <summary>What weapons add to the logarithm of worth in the field.</summary>
    public double OfField(ushort known) => Sum(InField, known);

    private static double Sum(ImmutableArray<double> steps, ushort known)
    {
        var (sum, count) = (0.0, BitOperations.PopCount(known));
        for (var step = 0; step < steps.Length && step < count; step++) sum += steps[step];
        return sum;
    }
}
