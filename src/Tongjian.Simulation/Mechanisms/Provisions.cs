using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// How many days of food an army sets out with, by its porters, its horses and the season: what <see cref="Supply"/> makes of them. It depends on
/// shares alone, so it is reckoned once for each tenth of riders.
/// </summary>
internal sealed class Provisions
{
    private const int Steps = 10;
    private const int Seasons = 4;
    private readonly double[] days = new double[Seasons * (Steps + 1)];

    /// <summary>Reckons the days.</summary>
    /// <param name="porters">Porters for each soldier.</param>
    /// <param name="rules">What men and beasts eat and carry.</param>
    public Provisions(double porters, SupplyRules rules)
    {
        for (var entry = 0; entry < days.Length; entry++)
        {
            var riders = (entry % (Steps + 1)) / (double)Steps;
            days[entry] = Supply.DaysOf(Supply.SetOut(1, porters, rules, horses: riders), (Season)(entry / (Steps + 1)), 0, rules);
        }
    }

    /// <summary>The days of an army that sets out in a season.</summary>
    public double DaysOf(in ArmyState army, Season season) =>
        days[((int)season * (Steps + 1)) + (int)((Math.Clamp((double)army.Riders / Math.Max(1, army.Men), 0, 1) * Steps) + 0.5)];
}
