using System.Collections.Immutable;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>How runs become a forecast.</summary>
/// <param name="PersistenceWeight">
/// How much of a forecast is the naive belief that a place keeps its holder, who is at war on the day of the origin, at each lead of a hindcast; the
/// rest is the share of the runs. 0 for runs alone.
/// </param>
/// <param name="PersistenceWeightInPeace">The same of places whose holder is at peace with everybody.</param>
public sealed record ForecastRules(
    [Rule("share")] ImmutableArray<double> PersistenceWeight,
    [Rule("share")] ImmutableArray<double> PersistenceWeightInPeace)
{
    /// <summary>The weights at a lead; those of the last for leads beyond the table.</summary>
    /// <param name="lead">The place of the lead among those of the plan.</param>
    public Blend BlendAt(int lead) => new(
        PersistenceWeight[Math.Min(lead, PersistenceWeight.Length - 1)],
        PersistenceWeightInPeace[Math.Min(lead, PersistenceWeightInPeace.Length - 1)]);
}

/// <summary>How much of a forecast is persistence.</summary>
/// <param name="War">Of places whose holder is at war on the day of the origin, 0 to 1.</param>
/// <param name="Peace">Of other places, 0 to 1.</param>
public readonly record struct Blend(double War, double Peace)
{
    /// <summary>The forecast of the runs alone.</summary>
    public static Blend None => default;

    /// <summary>The weight for a place.</summary>
    public double Of(bool isAtWar) => isAtWar ? War : Peace;
}
