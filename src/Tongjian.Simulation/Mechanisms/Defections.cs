using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Generals and governors who change sides, with the men or the place they have, and with what they know.</summary>
internal sealed class Defections(RuleBook rules) : Mechanism(
    "defection", "Servants of little loyalty go over after defeats, with the enemy near and prospering; they bring troops, places and the art of siege.")
{
    /// <summary>In how many months everybody has his turn once.</summary>
    private const int EachSoMany = 3;

    private readonly DefectionRules rules = rules.Get<DefectionRules>();
    private readonly GunpowderRules gunpowder = rules.Get<GunpowderRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var person = run.Now.MonthsTurn() % EachSoMany; person < state.PersonCount; person += EachSoMany)
        {
            ref var one = ref state.Persons[person];
            if (!one.Lives || one.Polity < 0 || one.Captor >= 0 || one.Office is not (Office.General or Office.Governor or Office.Minister)) continue;
            int post = one.Army >= 0 ? state.Armies[one.Army].At : one.Place;
            var near = EnemyNear(run, one.Polity, post);
            var enemy = near >= 0 ? near : EnemyOf(run, one.Polity);
            if (enemy < 0 || !run.Happens(HazardOf(state, one, post, enemy, near >= 0) * EachSoMany / Calendar.Months, run.LuckOf(person), Purpose.Defect)) continue;
            if (one.Place >= 0 && near >= 0) BringPlace(run, person, enemy);
            else Go(run, person, enemy);
        }
    }

    private double HazardOf(SystemOfStates state, in PersonState person, int post, int enemy, bool isNear)
    {
        ref var own = ref state.Polities[person.Polity];
        var log = (rules.ByDisloyalty * (0.7 - person.Loyalty)) + (Portable.Log(rules.DefeatStep) * Math.Min(own.Defeats, rules.MostDefeats))
            + (rules.ByFortune * (state.Polities[enemy].Cohesion - own.Cohesion)) - (rules.ByGrievance * state.Tie(person.Polity, enemy).Grievance);
        var hazard = rules.Hazard * Portable.Exp(log);
        if (isNear) hazard *= rules.NearEnemy;
        return post >= 0 && state.Places[post].Customs != own.Customs ? hazard * rules.AlienMaster : hazard;
    }

    /// <summary>An enemy who holds a place next to a post or lies before it; −1 for none.</summary>
    private static int EnemyNear(Rerun run, int polity, int post)
    {
        if (post < 0) return -1;
        var state = run.State;
        if (state.Places[post].Besieger is >= 0 and var besieger && state.AtWar(polity, state.Armies[besieger].Polity)) return state.Armies[besieger].Polity;
        foreach (var near in run.Map.Neighbours(post))
        {
            int holder = state.Places[near].Holder;
            if (holder >= 0 && state.AtWar(polity, holder)) return holder;
        }

        return -1;
    }

    /// <summary>The enemy at war with a polity along the longest border; −1 if there is none.</summary>
    private static int EnemyOf(Rerun run, int polity)
    {
        var (best, most) = (-1, 0);
        foreach (var other in run.Front.NeighboursOf(polity))
        {
            if (run.Front.Between(polity, other) > most && run.State.AtWar(polity, other)) (best, most) = (other, run.Front.Between(polity, other));
        }

        return best;
    }

    private void BringPlace(Rerun run, int person, int enemy)
    {
        var state = run.State;
        ref var one = ref state.Persons[person];
        int place = one.Place, left = one.Polity;
        var garrison = state.Places[place].Garrison;
        var told = run.Try(Deed.DefectWithPlace, left, enemy, person, place: place, amount: garrison, cause: state.Tie(left, enemy).Cause);
        if (told < 0) return;
        Lands.Give(run, place, enemy, rules.PlaceLoyalty, told);
        Change(run, person, left, enemy, told);
        state.Places[place].Garrison = (int)(garrison * rules.TroopsShare);
        (one.Office, one.Place) = (Office.Governor, (short)place);
    }

    private void Go(Rerun run, int person, int enemy)
    {
        var state = run.State;
        ref var one = ref state.Persons[person];
        int army = one.Army, left = one.Polity;
        var refuge = army >= 0 ? PlaceNear(run, enemy, state.Armies[army].At) : -1;
        var men = refuge >= 0 ? (int)(state.Armies[army].Men * rules.TroopsShare) : 0;
        var told = run.Try(Deed.Defect, left, enemy, person, amount: men, cause: state.Tie(left, enemy).Cause);
        if (told < 0) return;
        Change(run, person, left, enemy, told);
        if (refuge < 0) return;
        ref var host = ref state.Armies[army];
        Armies.LeaveSiege(state, army);
        state.Polities[left].Reserve += host.Men - men;
        (host.Number, host.Polity, host.Commander, host.Cause) = (Armies.NumberOfNext(state, enemy), (short)enemy, (short)person, told);
        (host.Men, host.Riders) = (men, Math.Min(host.Riders, men));
        (host.Base, host.Target, host.Order) = ((short)refuge, (short)refuge, Order.Return);
        one.Army = (short)army;
    }

    private void Change(Rerun run, int person, int left, int enemy, int cause)
    {
        var state = run.State;
        Thrones.GoOver(run, person, enemy, cause);
        state.Persons[person].Loyalty = Cohesion.Within(rules.NewLoyalty + rules.Reward);
        ref var gains = ref state.Polities[enemy];
        ref var loses = ref state.Polities[left];
        gains.Siegecraft += (float)(rules.CraftBrought * Math.Max(0, loses.Siegecraft - gains.Siegecraft));
        Gunpowder.Defect(run, left, enemy, cause, gunpowder);
        Cohesion.Lift(ref loses, -rules.DefectionShakes);
        ref var tie = ref state.Tie(left, enemy);
        tie.Grievance = Cohesion.Within(tie.Grievance + rules.Resentment);
    }

    private static int PlaceNear(Rerun run, int polity, int from)
    {
        foreach (var near in run.Scenario.Travel.Tree(from, Mover.Foot, run.Now.Season).Outwards())
        {
            if (run.State.Places[near].Holder == polity) return near;
        }

        return -1;
    }
}

/// <summary>How servants change sides.</summary>
/// <param name="Hazard">How often in a year of war a servant of middling loyalty goes over.</param>
/// <param name="ByDisloyalty">What full disloyalty adds to the logarithm of that.</param>
/// <param name="DefeatStep">By what each recent defeat of one's own side multiplies it.</param>
/// <param name="MostDefeats">How many defeats count at most.</param>
/// <param name="NearEnemy">By what an enemy next to the post multiplies it.</param>
/// <param name="AlienMaster">By what a post among people of other customs than the court's multiplies it.</param>
/// <param name="ByFortune">What the whole scale of cohesion between the enemy and one's own side adds to its logarithm.</param>
/// <param name="ByGrievance">What full grievance against the enemy takes away.</param>
/// <param name="TroopsShare">What share of the men follow.</param>
/// <param name="PlaceLoyalty">How loyal a place is that came with its governor.</param>
/// <param name="NewLoyalty">How loyal one is to a new master before he gives anything.</param>
/// <param name="Reward">What office and gifts add.</param>
/// <param name="CraftBrought">What share of what the old side knows more about sieges the new one learns.</param>
/// <param name="DefectionShakes">What share of its cohesion each defection costs the side that is left.</param>
/// <param name="Resentment">What it adds to that side's grievance.</param>
public sealed record DefectionRules(
    [Rule("a year")] double Hazard,
    [Rule("log")] double ByDisloyalty,
    [Rule("times")] double DefeatStep,
    [Rule("defeats")] double MostDefeats,
    [Rule("times")] double NearEnemy,
    [Rule("times")] double AlienMaster,
    [Rule("log")] double ByFortune,
    [Rule("log")] double ByGrievance,
    [Rule("share")] double TroopsShare,
    [Rule("share")] double PlaceLoyalty,
    [Rule("share")] double NewLoyalty,
    [Rule("share")] double Reward,
    [Rule("share")] double CraftBrought,
    [Rule("share")] double DefectionShakes,
    [Rule("share")] double Resentment);
