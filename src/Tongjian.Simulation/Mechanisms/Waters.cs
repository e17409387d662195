using Tongjian.Language;
using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Armies on the water: how they force a river, how they go on board, what happens when they are met there.</summary>
internal static class Waters
{
    /// <summary>Whether an army gets over a river that somebody keeps; thrown back, it waits or is beaten on the water.</summary>
    /// <param name="run">The run.</param>
    /// <param name="army">The army.</param>
    /// <param name="way">Its way over the river.</param>
    /// <param name="hindrance">The chance that it is kept from it.</param>
    /// <param name="guard">Who keeps it.</param>
    /// <param name="kept">With how many ships.</param>
    /// <param name="rules">What ships do.</param>
    public static bool Crosses(Rerun run, int army, in Way way, double hindrance, int guard, int kept, FleetRules rules)
    {
        ref var host = ref run.State.Armies[army];
        if (run.Happens(1 - hindrance, host.At, Purpose.Crossing, way.To)) return GetsOver(run, army, way, hindrance, guard, kept, rules);
        if (kept == 0 || !run.Happens(rules.Offered, run.LuckOfArmy(army), Purpose.RiverBattle)) return false;
        var told = run.Try(Deed.DefeatAtSea, guard, host.Polity, place: way.To, amount: kept, cause: host.Cause);
        if (told < 0) return false;
        Sink(ref run.State.Polities[host.Polity].Ships, Fleets.AtHand(run, host.Polity, host.At, way.To, rules), rules.Sunk);
        Beaten(run, army, told, rules);
        return false;
    }

    /// <summary>Whether an army in boats comes on to the next place; if not, it was beaten on the water.</summary>
    public static bool Sails(Rerun run, int army, in Way way, FleetRules rules)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        int enemy = state.Places[way.To].Holder;
        if (enemy < 0 || !state.AtWar(host.Polity, enemy)) return true;
        var kept = Fleets.AtHand(run, enemy, host.At, way.To, rules);
        if (kept == 0) return true;
        var (mine, theirs) = (Fleets.WorthOf(state.Polities[host.Polity], host.Ships, rules), Fleets.WorthOf(state.Polities[enemy], kept, rules));
        var ratio = Portable.Log((mine + 1) / (theirs + 1));
        if (!run.Happens(Portable.Logistic(Portable.Logit(rules.Intercepted) - ratio), run.LuckOfArmy(army), Purpose.Interception)) return true;
        if (run.Happens(Portable.Logistic(rules.Steepness * ratio), run.LuckOfArmy(army), Purpose.SeaBattle))
        {
            var won = run.Try(Deed.DefeatAtSea, host.Polity, enemy, host.Commander, place: way.To, amount: host.Ships, cause: host.Cause);
            if (won >= 0)
            {
                Sink(ref state.Polities[enemy].Ships, kept, rules.Sunk);
                Cohesion.Lift(ref state.Polities[host.Polity], 0.01);
                host.Cause = won;
                return true;
            }
        }

        var lost = run.Try(Deed.DefeatAtSea, enemy, host.Polity, place: way.To, amount: kept, cause: host.Cause);
        if (lost < 0) return true;
        Sink(ref host.Ships, host.Ships, rules.Sunk);
        Beaten(run, army, lost, rules);
        return false;
    }

    /// <summary>Where boats cannot take an army further, or not sooner than its feet, it lands; its ships sail home.</summary>
    public static void LandIfNearer(Rerun run, ref ArmyState host, FleetRules rules)
    {
        var travel = run.Scenario.Travel;
        var sailing = travel.Tree(host.Target, Mover.Boats, run.Now.Season).Days(host.At);
        var walking = travel.Tree(host.Target, Mover.Foot, run.Now.Season).Days(host.At);
        if (sailing < double.PositiveInfinity && sailing <= walking) return;
        Land(run.State, ref host);
    }

    /// <summary>Gives the ships of an army back to its polity.</summary>
    public static void Land(SystemOfStates state, ref ArmyState host)
    {
        state.Polities[host.Polity].Ships += host.Ships;
        host.Ships = 0;
    }

    /// <summary>Whether a polity has the ships to carry so many men.</summary>
    public static bool CanCarry(in PolityState polity, int men, FleetRules rules) => polity.Ships > 0 && polity.Ships * rules.MenAShip >= men;

    /// <summary>The own port from which boats come to a target soonest; −1 if there is none, or it is nearer on foot.</summary>
    public static int PortFor(Rerun run, int polity, int target, double walking, FleetRules rules)
    {
        var tree = run.Scenario.Travel.Tree(target, Mover.Boats, run.Now.Season);
        foreach (var port in tree.Outwards(walking * rules.Quicker))
        {
            if (port != target && run.State.Places[port].Holder == polity && run.State.Places[port].Besieger < 0)
                return tree.Days(port) + rules.Embarking <= walking * rules.Quicker ? port : -1;
        }

        return -1;
    }

    private static bool GetsOver(Rerun run, int army, in Way way, double hindrance, int guard, int kept, FleetRules rules)
    {
        ref var host = ref run.State.Armies[army];
        if (hindrance < rules.Noted) return true;
        var told = run.Try(Deed.Cross, host.Polity, guard, host.Commander, place: way.To, amount: way.Barrier.Index + 1, cause: host.Cause);
        if (told < 0) return false;
        host.Cause = told;
        Sink(ref run.State.Polities[guard].Ships, kept, rules.Scattered);
        return true;
    }

    private static void Beaten(Rerun run, int army, int cause, FleetRules rules)
    {
        ref var host = ref run.State.Armies[army];
        host.Riders -= (int)(host.Riders * rules.Drowned);
        host.Men -= (int)(host.Men * rules.Drowned);
        host.Morale *= 0.7f;
        host.Cause = cause;
        Cohesion.Lift(ref run.State.Polities[host.Polity], -0.01);
        if (host.Order != Order.Return && run.Happens(rules.TurnsBack, run.LuckOfArmy(army), Purpose.RiverBattle, 1)) Armies.TurnHome(run.State, army);
    }

    /// <summary>Some ships of those that fought go down.</summary>
    private static void Sink(ref int ships, int fighting, double share) => ships -= Math.Min(ships, (int)((fighting * share) + 0.5));
}
