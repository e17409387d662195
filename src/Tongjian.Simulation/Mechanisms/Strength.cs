using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What an army is worth: men by arm and ground, cohesion, morale, skill and freshness. Reads only.</summary>
internal static class Strength
{
    /// <summary>What an army is worth in a fight at a place, in fresh foot soldiers of ordinary cohesion.</summary>
    public static double Of(Rerun run, in ArmyState army, int place, BattleRules rules)
    {
        var state = run.State;
        ref var polity = ref state.Polities[army.Polity];
        var riders = army.Riders * RiderWorth(run.Map.Places[place].Terrain, rules);
        var skill = army.Commander >= 0 ? state.Persons[army.Commander].Field : 0.4;
        return (army.Men - army.Riders + riders)
            * CohesionWorth(polity.Cohesion, rules)
            * (0.4 + (0.6 * army.Morale))
            * Portable.Exp(rules.Skill * (skill - 0.5))
            * (1 - (0.5 * army.Fatigue));
    }

    /// <summary>What a garrison is worth, walls left aside, in the same measure.</summary>
    public static double OfGarrison(Rerun run, int place, BattleRules rules)
    {
        ref var at = ref run.State.Places[place];
        if (at.Holder < 0) return at.Garrison;
        var militia = at.Households * rules.Militia * at.Loyalty;
        return (at.Garrison + militia) * CohesionWorth(run.State.Polities[at.Holder].Cohesion, rules);
    }

    /// <summary>By how much cohesion multiplies the worth of men: 1 at 0.5.</summary>
    public static double CohesionWorth(double cohesion, BattleRules rules) => Portable.Exp(rules.Cohesion * (cohesion - 0.5));

    /// <summary>How many foot soldiers a rider is worth on some ground.</summary>
    public static double RiderWorth(Terrain terrain, BattleRules rules) => terrain switch
    {
        Terrain.Plains or Terrain.Steppe or Terrain.Desert => rules.RiderOpen,
        Terrain.Mountains or Terrain.Gorge or Terrain.Marshes or Terrain.Delta or Terrain.Water => rules.RiderRough,
        _ => (rules.RiderOpen + rules.RiderRough) / 2,
    };
}
