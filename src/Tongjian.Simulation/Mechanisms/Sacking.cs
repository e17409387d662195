using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What becomes of a place that is stormed: the longer it held out, the likelier it is sacked; who commanded in it falls or is taken.</summary>
internal static class Sacking
{
    /// <summary>Lets soldiers into a place that was stormed.</summary>
    /// <param name="run">The run.</param>
    /// <param name="army">The army that stormed it.</param>
    /// <param name="place">The place, which is the winner's already.</param>
    /// <param name="loser">Who held it; −1 for nobody.</param>
    /// <param name="turns">For how many turns it had held out.</param>
    /// <param name="cause">The storm.</param>
    /// <param name="siege">How sieges go.</param>
    /// <param name="rules">How sacks go.</param>
    public static void Storm(Rerun run, int army, int place, int loser, int turns, int cause, SiegeRules siege, SackRules rules)
    {
        var chance = siege.SackChance * (rules.AtOnce + ((1 - rules.AtOnce) * Math.Min(1, turns / rules.Bitter)));
        ref var host = ref run.State.Armies[army];
        if (!run.Happens(chance, place, Purpose.Sack)) return;
        var told = run.Try(Deed.Sack, host.Polity, loser, host.Commander, place: place, cause: cause);
        if (told < 0) return;
        var state = run.State;
        ref var at = ref state.Places[place];
        ref var winner = ref state.Polities[host.Polity];
        winner.Treasury += at.Households * siege.Plunder;
        at.Households -= (int)(at.Households * siege.SackDeaths);
        at.Damage = Cohesion.Within(at.Damage + 0.5);
        at.Stores = 0;
        at.Loyalty *= (float)(1 - rules.Hated);
        winner.Terror = Cohesion.Within(winner.Terror + siege.SackFear);
        host.Morale = Cohesion.Within(host.Morale + (0.2 * (1 - host.Morale)));
        if (loser < 0) return;
        state.Tie(loser, host.Polity).Grievance = Cohesion.Within(state.Tie(loser, host.Polity).Grievance + rules.Hated);
    }

    /// <summary>What falls to the winner with a place: at the seat of the court its treasure, at a yard its ships.</summary>
    /// <param name="run">The run.</param>
    /// <param name="winner">Who took the place.</param>
    /// <param name="loser">Who held it.</param>
    /// <param name="place">The place.</param>
    /// <param name="rules">How sacks go.</param>
    public static void Seize(Rerun run, int winner, int loser, int place, SackRules rules)
    {
        if (loser < 0 || run.State.Polities[loser].Capital != place) return;
        var taken = Math.Max(0, run.State.Polities[loser].Treasury) * rules.Treasure;
        run.State.Polities[loser].Treasury -= taken;
        run.State.Polities[winner].Treasury += taken;
    }

    /// <summary>Who governs a place against whom it is stormed; −1 for nobody. To be asked before it changes hands.</summary>
    public static int GovernorOf(SystemOfStates state, int place, int winner)
    {
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (one.Place == place && one.Lives && one.Captor < 0 && one.Polity >= 0 && one.Polity != winner) return person;
        }

        return -1;
    }

    /// <summary>Who governed a place that was stormed falls, is taken or gets away.</summary>
    public static void Fall(Rerun run, int winner, int governor, int place, int cause, SackRules rules)
    {
        ref var one = ref run.State.Persons[governor];
        var fate = run.Uniform(run.LuckOf(governor), Purpose.GovernorFalls);
        if (fate < rules.GovernorFalls)
        {
            if (run.Try(Deed.Kill, winner, one.Polity, governor, place: place, cause: cause) >= 0) Thrones.Die(run, governor);
        }
        else if (fate < rules.GovernorFalls + rules.GovernorTaken)
        {
            if (run.Try(Deed.Seize, winner, one.Polity, governor, place: place, cause: cause) is >= 0 and var told) Thrones.Seize(run, governor, winner, told);
        }
    }
}

/// <summary>What storms bring.</summary>
/// <param name="AtOnce">What share of the chance of a sack holds for a place stormed at once.</param>
/// <param name="Bitter">After how many turns of siege all of it does.</param>
/// <param name="Hated">What share of the loyalty of its people a sack costs, and how much grievance it adds.</param>
/// <param name="Treasure">What share of its treasure a court loses with its seat.</param>
/// <param name="SecondSeat">How many times as much the loss of a capital shakes as that of another place of such walls, though the court sit elsewhere.</param>
/// <param name="GovernorFalls">How often whoever governs a stormed place falls.</param>
/// <param name="GovernorTaken">How often he is taken.</param>
public sealed record SackRules(
    [Rule("share")] double AtOnce,
    [Rule("turns")] double Bitter,
    [Rule("share")] double Hated,
    [Rule("share")] double Treasure,
    [Rule("times")] double SecondSeat,
    [Rule("chance")] double GovernorFalls,
    [Rule("chance")] double GovernorTaken);
