using Tongjian.Language;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Great rivers that somebody holds: who has the ships has the river. Reads only.</summary>
internal static class Rivers
{
    /// <summary>The chance that an army is kept from crossing in a turn; 0 where nobody keeps it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="army">The army.</param>
    /// <param name="way">Its way.</param>
    /// <param name="guard">Who keeps it; −1 for nobody.</param>
    /// <param name="kept">With how many ships.</param>
    /// <param name="rules">How rivers hinder.</param>
    /// <param name="fleet">What ships are worth.</param>
    public static double Hinders(Rerun run, in ArmyState army, in Way way, MarchingRules rules, FleetRules fleet, out int guard, out int kept)
    {
        (guard, kept) = (-1, 0);
        if (!way.Barrier.IsGreatRiver) return 0;
        var latitude = run.Map.Places[way.To].Point.Latitude;
        if (run.Scenario.Travel.Paces.IsFrozen(latitude, run.Now.Season)) return 0;
        guard = GuardOf(run, army, way);
        if (guard < 0) return 0;
        kept = Fleets.AtHand(run, guard, army.At, way.To, fleet);
        if (kept == 0 && run.State.Places[way.To].Holder != guard) return 0;
        var mine = Fleets.WorthOf(run.State.Polities[army.Polity], Fleets.AtHand(run, army.Polity, army.At, way.To, fleet), fleet);
        var ships = Portable.Log((Fleets.WorthOf(run.State.Polities[guard], kept, fleet) + 1) / (mine + 1));
        return Portable.Logistic(Portable.Logit(rules.River) + (rules.Fleet * ships));
    }

    /// <summary>
    /// Who keeps an army from a river: an enemy on the far bank; else one whose ships come along the river from the next town, so that an army
    /// can be caught on the wrong bank as Wuzhu was at Huangtiandang in 1130.
    /// </summary>
    private static int GuardOf(Rerun run, in ArmyState army, in Way way)
    {
        var state = run.State;
        int far = state.Places[way.To].Holder;
        if (far >= 0 && state.AtWar(army.Polity, far)) return far;
        var guard = -1;
        Look(run, army, army.At, ref guard);
        Look(run, army, way.To, ref guard);
        return guard;
    }

    /// <summary>Looks along the water for the enemy with most ships.</summary>
    private static void Look(Rerun run, in ArmyState army, int bank, ref int guard)
    {
        var state = run.State;
        foreach (ref readonly var way in run.Map.From(bank))
        {
            if (way.Kind is not (RouteKind.Waterway or RouteKind.SeaLane)) continue;
            int holder = state.Places[way.To].Holder;
            if (holder < 0 || state.Polities[holder].Ships == 0 || !state.AtWar(army.Polity, holder)) continue;
            if (guard < 0 || state.Polities[holder].Ships > state.Polities[guard].Ships) guard = holder;
        }
    }
}
