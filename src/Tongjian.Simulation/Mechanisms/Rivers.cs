using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Great rivers that somebody holds: who has the ships has the river. Reads only.</summary>
internal static class Rivers
{
    /// <summary>The chance that an army is kept from crossing in a turn; 0 where nobody keeps it.</summary>
    public static double Hinders(Rerun run, in ArmyState army, in Way way, MarchingRules rules)
    {
        if (!way.Barrier.IsGreatRiver) return 0;
        int holder = run.State.Places[way.To].Holder;
        if (holder < 0 || !run.State.AtWar(army.Polity, holder)) return 0;
        var latitude = run.Map.Places[way.To].Point.Latitude;
        if (run.Scenario.Travel.Paces.IsFrozen(latitude, run.Now.Season)) return 0;
        var ships = Portable.Log((run.State.Polities[holder].Ships + 1.0) / (run.State.Polities[army.Polity].Ships + 1.0));
        return Portable.Logistic(Portable.Logit(rules.River) + (rules.Fleet * ships));
    }
}
