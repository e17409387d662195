using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Armies before places: most places open their gates, some are stormed, some starve, some hold out.</summary>
internal sealed class Sieges(RuleBook rules) : Mechanism(
    "siege", "A place that is besieged surrenders, is stormed, starves or holds out, by its walls, stores, loyalty, hope of relief and the fear of a sack.")
{
    private readonly SiegeRules rules = rules.Get<SiegeRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();
    private readonly GunpowderRules gunpowder = rules.Get<GunpowderRules>();
    private readonly SackRules sack = rules.Get<SackRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var armies = run.State.Armies;
        for (var army = 0; army < armies.Length; army++)
        {
            ref var host = ref armies[army];
            if (host.Polity < 0 || host.Order != Order.Take || host.Next != host.At) continue;
            int holder = run.State.Places[host.At].Holder;
            if (holder == host.Polity) continue;
            if (holder >= 0 && !run.State.AtWar(host.Polity, holder)) Armies.TurnHome(run.State, army);
            else Besiege(run, army);
        }
    }

    private void Besiege(Rerun run, int army)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        int place = host.At;
        ref var at = ref state.Places[place];
        var defence = Strength.OfGarrison(run, place, battle);
        var ratio = Portable.Log((Strength.Of(run, host, place, battle) + 1) / (defence + 1));
        if (at.Walls == 0 || at.Holder < 0 || ratio > rules.Hopeless * at.Walls)
        {
            if (run.Happens(rules.Overrun, place, Purpose.Overrun)) Take(run, army, Deed.Occupy);
            if (at.Holder == host.Polity) return;
        }

        if (at.Besieger < 0 && !Begin(run, army)) return;
        if (at.Besieger != army) return;
        host.TurnsAtSiege++;
        at.Stores -= 10;
        host.Fatigue = Cohesion.Within(host.Fatigue + rules.Camp);
        host.Men -= (int)(host.Men * rules.Sickness);
        var hunger = at.Stores <= 0 ? rules.Hunger : 0;
        var surrender = rules.Surrender + (rules.SurrenderByRatio * ratio) - (rules.SurrenderByWalls * at.Walls) - (rules.SurrenderByLoyalty * at.Loyalty)
            - (rules.SurrenderByCohesion * (at.Holder < 0 ? -0.5 : state.Polities[at.Holder].Cohesion - 0.5)) + (rules.SurrenderByFear * state.Polities[host.Polity].Terror) + hunger - (IsNearRelief(run, place) ? rules.SurrenderByHope : 0);
        if (run.Happens(Portable.Logistic(surrender), place, Purpose.Surrender)) Take(run, army, Deed.Surrender);
        else if (ratio > 0 && run.Happens(Portable.Logistic(StormOdds(state.Polities[host.Polity], state.Polities[at.Holder], at.Walls, ratio)), place, Purpose.Storm)) Take(run, army, Deed.Storm);
        else if (run.Happens(rules.GiveUp * (host.Supply <= 0 ? 3 : 1) * (ratio < 0 ? 3 : 1), run.LuckOfArmy(army), Purpose.GiveUp)) GiveUp(run, army);
    }

    private double StormOdds(in PolityState polity, in PolityState holder, int walls, double ratio) =>
        rules.Storm + (rules.StormByRatio * ratio) + (rules.StormByCraft * polity.Siegecraft) - (rules.StormByWalls * walls)
        + gunpowder.OfStorm(polity.Weapons, holder.Weapons);

    private static bool Begin(Rerun run, int army)
    {
        ref var host = ref run.State.Armies[army];
        ref var at = ref run.State.Places[host.At];
        var told = run.Try(Deed.Besiege, host.Polity, at.Holder, host.Commander, place: host.At, amount: host.Men, cause: host.Cause);
        if (told < 0)
        {
            Armies.TurnHome(run.State, army);
            return false;
        }

        (at.Besieger, host.Cause, host.TurnsAtSiege) = ((short)army, told, 0);
        return true;
    }

    private static void GiveUp(Rerun run, int army)
    {
        ref var host = ref run.State.Armies[army];
        run.Try(Deed.LiftSiege, host.Polity, run.State.Places[host.At].Holder, host.Commander, place: host.At, cause: host.Cause);
        Armies.TurnHome(run.State, army);
    }

    /// <summary>Whether an army that could relieve the place stands next to it.</summary>
    private static bool IsNearRelief(Rerun run, int place)
    {
        var state = run.State;
        int holder = state.Places[place].Holder;
        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity == holder && (army.Target == place || army.At == place)) return true;
        }

        return false;
    }

    /// <summary>The place is taken, one way or the other; the army leaves some of its men in it.</summary>
    private void Take(Rerun run, int army, Deed how)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        int place = host.At;
        ref var at = ref state.Places[place];
        var loser = at.Holder;
        var told = run.Try(how, host.Polity, loser, host.Commander, place: place, amount: host.Men, cause: host.Cause);
        if (told < 0) return;
        var turns = host.TurnsAtSiege;
        var governor = how == Deed.Storm ? Sacking.GovernorOf(state, place, host.Polity) : -1;
        Sacking.Seize(run, host.Polity, loser, place, sack);
        var loyalty = how == Deed.Surrender ? rules.SurrenderedLoyalty : rules.StormedLoyalty;
        Lands.Give(run, place, host.Polity, loyalty, told);
        host.Cause = told;
        if (governor >= 0) Sacking.Fall(run, host.Polity, governor, place, told, sack);
        var left = Math.Min(host.Men / 4, (int)(rules.LeftBehind * (1 + at.Walls)));
        (at.Garrison, host.Men) = (left, host.Men - left);
        host.Riders = Math.Min(host.Riders, host.Men);
        host.Morale = Cohesion.Within(host.Morale + (0.2 * (1 - host.Morale)));
        if (how == Deed.Storm)
        {
            host.Men -= (int)(host.Men * rules.StormLoss);
            host.Riders = Math.Min(host.Riders, host.Men);
            Sacking.Storm(run, army, place, loser, turns, told, rules, sack);
        }
        else
        {
            state.Polities[host.Polity].Terror *= (float)(1 - rules.TerrorFades);
        }

        Gunpowder.Capture(run, host.Polity, loser, place, told, gunpowder);
        if (loser >= 0)
        {
            var seat = run.Map.Places[place].Kind == Ground.StationKind.Capital ? sack.SecondSeat : 1;
            Cohesion.Lift(ref state.Polities[loser], -rules.LossShakes * (1 + at.Walls) * seat);
        }

        ref var winner = ref state.Polities[host.Polity];
        winner.Siegecraft = Cohesion.Within(winner.Siegecraft + (rules.CraftLearnt * at.Walls * (1 - winner.Siegecraft)));
    }
}

/// <summary>How sieges go. Each turn is ten days.</summary>
/// <param name="Hopeless">From which log ratio of worth, for each class of walls, nobody mans the walls.</param>
/// <param name="Overrun">How often such a place, or an open one, is taken in a turn.</param>
/// <param name="Surrender">The log odds of surrender in a turn, all else even.</param>
/// <param name="SurrenderByRatio">What the log ratio of worth adds to them.</param>
/// <param name="SurrenderByWalls">What each class of walls takes from them.</param>
/// <param name="SurrenderByLoyalty">What full loyalty takes from them.</param>
/// <param name="SurrenderByCohesion">What the whole scale of the holder's cohesion takes from them, nothing at its middle: who sees his state fall apart opens the gates.</param>
/// <param name="SurrenderByFear">What the terror of a sack adds to them.</param>
/// <param name="SurrenderByHope">What the hope of relief takes from them.</param>
/// <param name="Hunger">What empty stores add to them.</param>
/// <param name="Storm">The log odds of a successful storm in a turn, all else even.</param>
/// <param name="StormByRatio">What the log ratio of worth adds to them.</param>
/// <param name="StormByCraft">What full siegecraft adds to them.</param>
/// <param name="StormByWalls">What each class of walls takes from them.</param>
/// <param name="StormLoss">What share of its men a storm costs.</param>
/// <param name="GiveUp">How often a besieger gives up in a turn.</param>
/// <param name="Camp">What a turn in camp costs in freshness.</param>
/// <param name="Sickness">What share of its men a turn in camp costs.</param>
/// <param name="LeftBehind">Men left in a taken place, for each class of its walls and one.</param>
/// <param name="SurrenderedLoyalty">How loyal a place is that surrendered.</param>
/// <param name="StormedLoyalty">How loyal a place is that was stormed.</param>
/// <param name="SackChance">How often a stormed place is sacked.</param>
/// <param name="SackDeaths">What share of its households a sack ends.</param>
/// <param name="SackFear">What a sack adds to the terror of a name.</param>
/// <param name="TerrorFades">What share of that terror a surrender that was honoured takes away.</param>
/// <param name="Plunder">What a sack brings, in strings a household.</param>
/// <param name="LossShakes">What the loss of a place takes from the loser's cohesion, for each class of its walls and one.</param>
/// <param name="CraftLearnt">What share of siegecraft a taken place teaches for each class of its walls.</param>
public sealed record SiegeRules(
    [Rule("log ratio a class")] double Hopeless,
    [Rule("a turn")] double Overrun,
    [Rule("log odds a turn")] double Surrender,
    [Rule("log odds")] double SurrenderByRatio,
    [Rule("log odds a class")] double SurrenderByWalls,
    [Rule("log odds")] double SurrenderByLoyalty,
    [Rule("log odds")] double SurrenderByCohesion,
    [Rule("log odds")] double SurrenderByFear,
    [Rule("log odds")] double SurrenderByHope,
    [Rule("log odds")] double Hunger,
    [Rule("log odds a turn")] double Storm,
    [Rule("log odds")] double StormByRatio,
    [Rule("log odds")] double StormByCraft,
    [Rule("log odds a class")] double StormByWalls,
    [Rule("share")] double StormLoss,
    [Rule("a turn")] double GiveUp,
    [Rule("share a turn")] double Camp,
    [Rule("share a turn")] double Sickness,
    [Rule("men a class")] double LeftBehind,
    [Rule("share")] double SurrenderedLoyalty,
    [Rule("share")] double StormedLoyalty,
    [Rule("chance")] double SackChance,
    [Rule("share")] double SackDeaths,
    [Rule("share")] double SackFear,
    [Rule("share")] double TerrorFades,
    [Rule("strings of cash a household")] double Plunder,
    [Rule("share a class")] double LossShakes,
    [Rule("share a class")] double CraftLearnt);
