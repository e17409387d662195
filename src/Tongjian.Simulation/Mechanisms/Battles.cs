using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Armies that meet. Who is worth more wins more often; the loser bleeds in the pursuit, not in the fight.</summary>
internal sealed class Battles(RuleBook rules) : Mechanism(
    "battle", "Hostile armies at one place fight; the chance follows the ratio of their worth, losses the rout; cohesion and morale follow both.")
{
    private readonly BattleRules rules = rules.Get<BattleRules>();
    private readonly GunpowderRules gunpowder = rules.Get<GunpowderRules>();
    private readonly HorseRules horse = rules.Get<HorseRules>();
    private readonly LevyRules levy = rules.Get<LevyRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var armies = run.State.Armies;
        for (var one = 0; one < armies.Length; one++)
        {
            if (armies[one].Polity < 0) continue;
            for (var other = one + 1; other < armies.Length; other++)
            {
                if (armies[other].Polity < 0 || armies[other].At != armies[one].At) continue;
                if (!run.State.AtWar(armies[one].Polity, armies[other].Polity)) continue;
                Fight(run, one, other);
                if (armies[one].Polity < 0) break;
            }
        }
    }

    private void Fight(Rerun run, int one, int other)
    {
        var state = run.State;
        int place = state.Armies[one].At;
        var (mine, others) = (WorthAt(run, one, place), WorthAt(run, other, place));
        var chance = Portable.Logistic(rules.Steepness * Portable.Log((mine + 1) / (others + 1)));
        var (winner, loser) = run.Happens(chance, run.LuckOfArmy(one), Purpose.Battle, run.LuckOfArmy(other)) ? (one, other) : (other, one);
        var told = Told(run, winner, loser, place);
        if (told < 0)
        {
            (winner, loser) = (loser, winner);
            told = Told(run, winner, loser, place);
            if (told < 0) return;
        }

        Settle(run, winner, loser, told);
    }

    private static int Told(Rerun run, int winner, int loser, int place)
    {
        ref var won = ref run.State.Armies[winner];
        return run.Try(Deed.Defeat, won.Polity, run.State.Armies[loser].Polity, won.Commander, place: place, amount: won.Men, cause: won.Cause);
    }

    /// <summary>Who holds the place fights with its walls behind him.</summary>
    private double WorthAt(Rerun run, int army, int place)
    {
        var known = run.State.Polities[run.State.Armies[army].Polity].Weapons;
        var worth = Strength.Of(run, run.State.Armies[army], place, rules) * Portable.Exp(gunpowder.OfField(known));
        return run.State.Places[place].Holder == run.State.Armies[army].Polity ? worth * (1 + (rules.HomeGround * run.State.Places[place].Walls)) : worth;
    }

    private void Settle(Rerun run, int winner, int loser, int cause)
    {
        var state = run.State;
        ref var won = ref state.Armies[winner];
        ref var lost = ref state.Armies[loser];
        var riders = (double)won.Riders / Math.Max(1, won.Men);
        var rout = rules.LoserLoss * (0.7 + (0.6 * run.Uniform(loser, Purpose.Losses))) * (1 + (rules.Pursuit * riders));
        var (lostMen, lostRiders, wonMen) = (lost.Men, lost.Riders, won.Men);
        Lose(ref lost, Math.Min(0.9, rout));
        Lose(ref won, rules.WinnerLoss * (0.5 + run.Uniform(winner, Purpose.Losses)));
        state.Polities[won.Polity].Horses += (int)((lostRiders - lost.Riders) * horse.MountsOf(state.Polities[lost.Polity].Customs) * horse.Captured);
        Levies.Tire(ref state.Polities[lost.Polity], lostMen - lost.Men, levy);
        Levies.Tire(ref state.Polities[won.Polity], wonMen - won.Men, levy);
        (won.Fatigue, lost.Fatigue) = (Mechanisms.Cohesion.Within(won.Fatigue + rules.Fatigue), Mechanisms.Cohesion.Within(lost.Fatigue + (2 * rules.Fatigue)));
        won.Morale = Mechanisms.Cohesion.Within(won.Morale + (0.3 * (1 - won.Morale)));
        lost.Morale *= 0.5f;
        Mechanisms.Cohesion.Lift(ref state.Polities[won.Polity], rules.VictoryLift);
        Mechanisms.Cohesion.Lift(ref state.Polities[lost.Polity], -rules.VictoryLift);
        state.Polities[lost.Polity].Defeats++;
        if (won.Commander >= 0) state.Persons[won.Commander].Standing += (float)(0.2 * (1 - state.Persons[won.Commander].Standing));
        if (lost.Commander >= 0)
        {
            state.Persons[lost.Commander].Standing *= 0.8f;
            if (run.Happens(rules.CommanderLost, run.LuckOf(lost.Commander), Purpose.CommanderLost)) LoseCommander(run, won.Polity, lost.Commander, lost.At, cause);
        }

        if (lost.Men < rules.Broken) Armies.Disband(state, loser);
        else Armies.TurnHome(state, loser);
    }

    private static void LoseCommander(Rerun run, int winner, int commander, int place, int cause)
    {
        var polity = run.State.Persons[commander].Polity;
        if (run.Uniform(run.LuckOf(commander), Purpose.CommanderLost, 1) < 0.5)
        {
            if (run.Try(Deed.Kill, winner, polity, commander, place: place, cause: cause) >= 0) Thrones.Die(run, commander);
        }
        else if (run.Try(Deed.Seize, winner, polity, commander, place: place, cause: cause) is >= 0 and var told)
        {
            Thrones.Seize(run, commander, winner, told);
        }
    }

    private static void Lose(ref ArmyState army, double share)
    {
        army.Riders -= (int)(army.Riders * share);
        army.Men -= (int)(army.Men * share);
    }
}

/// <summary>How battles go.</summary>
/// <param name="Steepness">How sure the stronger wins: the slope of the log odds in the log ratio of worth.</param>
/// <param name="Cohesion">By how much the logarithm of worth rises from no cohesion to full.</param>
/// <param name="Skill">By how much it rises from the worst commander to the best.</param>
/// <param name="RiderOpen">How many foot soldiers a rider is worth on open ground.</param>
/// <param name="RiderRough">The same in mountains, marshes and paddies.</param>
/// <param name="HomeGround">What each class of walls behind it adds to an army.</param>
/// <param name="Militia">Men of the town who fight, for each loyal household.</param>
/// <param name="WinnerLoss">What share of his men a winner loses.</param>
/// <param name="LoserLoss">What share of his men a loser loses, without pursuit.</param>
/// <param name="Pursuit">By how much a pursuit by riders alone raises that.</param>
/// <param name="Fatigue">What a battle costs in freshness.</param>
/// <param name="VictoryLift">By how much of the rest of the scale a victory lifts, a defeat lowers cohesion.</param>
/// <param name="CommanderLost">How often the commander of the losing side falls or is taken.</param>
/// <param name="Broken">With less men than this a beaten army is none any more.</param>
public sealed record BattleRules(
    [Rule("log odds")] double Steepness,
    [Rule("log")] double Cohesion,
    [Rule("log")] double Skill,
    [Rule("foot soldiers")] double RiderOpen,
    [Rule("foot soldiers")] double RiderRough,
    [Rule("share a class")] double HomeGround,
    [Rule("men a household")] double Militia,
    [Rule("share")] double WinnerLoss,
    [Rule("share")] double LoserLoss,
    [Rule("share")] double Pursuit,
    [Rule("share")] double Fatigue,
    [Rule("share")] double VictoryLift,
    [Rule("chance")] double CommanderLost,
    [Rule("men")] int Broken);
