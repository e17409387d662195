using System.Collections.Immutable;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>How runs become a forecast.</summary>
/// <param name="PersistenceWeight">
/// How much of a forecast is the naive belief that every place keeps its holder, at each lead of a hindcast; the rest is the share of the runs.
/// 0 for runs alone.
/// </param>
public sealed record ForecastRules([Rule("share")] ImmutableArray<double> PersistenceWeight)
{
    /// <summary>The weight at a lead; that of the last for leads beyond the table.</summary>
    /// <param name="lead">The place of the lead among those of the plan.</param>
    public double WeightAt(int lead) => PersistenceWeight[Math.Min(lead, PersistenceWeight.Length - 1)];
}
