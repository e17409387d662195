using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>People who rise against their lord, for their old masters or for a state of their own, and how that spreads.</summary>
internal sealed class Revolts(RuleBook rules) : Mechanism(
    "revolt", "Disloyal, hungry, heavily levied places of weak or alien lords rise; they go back to old masters near by or proclaim a state, which spreads to its like.")
{
    private readonly RevoltRules rules = rules.Get<RevoltRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var place = run.Now.MonthsTurn(); place < state.Places.Length; place += Calendar.Months)
        {
            ref var at = ref state.Places[place];
            if (at.Holder < 0 || at.Besieger >= 0 || at.Households < rules.LeastPeople) continue;
            ref var holder = ref state.Polities[at.Holder];
            if (holder.Government is Government.Tribes or Government.Warband) continue;
            if (!run.Happens(HazardOf(at, holder) * (holder.Capital == place ? rules.UnderThrone : 1), place, Purpose.Revolt)) continue;
            if (IsNearOldMaster(run, place)) Return(run, place);
            else if (holder.Places > 1) Rise(run, place);
        }

        for (var place = 0; place < state.Places.Length; place++)
        {
            int holder = state.Places[place].Holder;
            if (holder >= 0 && state.Polities[holder].Government == Government.Warband && run.Now.Number - state.Polities[holder].Since < rules.SpreadTurns) Spread(run, holder, place);
        }
    }

    /// <summary>How often in a year a place rises.</summary>
    private double HazardOf(in PlaceState at, in PolityState holder) =>
        rules.Hazard * Portable.Exp(
            (rules.ByDisloyalty * (0.7 - at.Loyalty)) + (rules.ByUnrest * at.Unrest) + (at.Customs == holder.Customs ? 0 : rules.ByCustoms * (1 - (0.5 * holder.Settled)))
            + (rules.ByLevies * holder.Weariness) + (rules.ByWeakness * (0.5 - holder.Cohesion)) + (rules.ByDefeats * Math.Min(1, holder.Defeats / rules.ManyDefeats)) + (at.Famine >= 0 ? rules.ByFamine : 0));

    private static int CauseOf(in PlaceState at) => at.Famine >= 0 ? at.Famine : at.Cause;

    /// <summary>Whether the polity that the people would rather belong to is at war with their lord and stands next to them.</summary>
    private static bool IsNearOldMaster(Rerun run, int place)
    {
        var state = run.State;
        ref var at = ref state.Places[place];
        if (at.Home < 0 || at.Home == at.Holder || !state.Polities[at.Home].Exists || !state.AtWar(at.Home, at.Holder)) return false;
        foreach (var near in run.Map.Neighbours(place))
        {
            if (state.Places[near].Holder == at.Home) return true;
        }

        return false;
    }

    private static void Return(Rerun run, int place)
    {
        ref var at = ref run.State.Places[place];
        var rising = run.Try(Deed.Rebel, patient: at.Holder, place: place, cause: CauseOf(at));
        if (rising < 0) return;
        var told = run.Try(Deed.Occupy, at.Home, at.Holder, place: place, cause: rising);
        if (told >= 0) Lands.Give(run, place, at.Home, 0.7, told);
    }

    private void Rise(Rerun run, int place)
    {
        var state = run.State;
        ref var at = ref state.Places[place];
        int lord = at.Holder;
        var slot = Realms.Free(run);
        if (slot < 0) return;
        var leader = Lives.NewPerson(run, -1, Office.General, rules.LeaderAge);
        if (leader < 0) return;
        var famine = at.Famine;
        var proclaimed = Realms.Found(run, slot, leader, place, lord, Government.Warband, CauseOf(at));
        if (proclaimed < 0)
        {
            Thrones.Die(run, leader);
            return;
        }

        var men = (int)Math.Min(at.Households * rules.Rebels, rules.MostRebels);
        ref var rebels = ref state.Polities[slot];
        (rebels.Customs, rebels.Levy, rebels.Reserve, rebels.Cohesion) = (at.Customs, men, men / 2, (float)rules.RebelCohesion);
        rebels.Treasury = at.Households;
        if (at.Customs is Customs.Steppe or Customs.Forest) rebels.Horses = men / 2;
        (at.Garrison, at.Famine) = (men - (men / 2), famine);
        var told = run.Try(Deed.Rebel, slot, lord, leader, place: place, amount: men, cause: proclaimed);
        Bonds.BeginWar(run, slot, lord, told >= 0 ? told : proclaimed);
        Cohesion.Lift(ref state.Polities[lord], -rules.RisingShakes);
        foreach (var near in run.Map.Neighbours(place))
        {
            ref var next = ref state.Places[near];
            if (next.Holder == lord && next.Customs == at.Customs) next.Unrest = Cohesion.Within(next.Unrest + (rules.UnrestSpreads * (1 - next.Unrest)));
        }
    }

    /// <summary>Neighbours of like customs under the same lord join a rising.</summary>
    private void Spread(Rerun run, int rebels, int from)
    {
        var state = run.State;
        foreach (var near in run.Map.Neighbours(from))
        {
            ref var at = ref state.Places[near];
            if (at.Holder < 0 || at.Besieger >= 0 || at.Customs != state.Polities[rebels].Customs || !state.AtWar(rebels, at.Holder) || state.Polities[at.Holder].Capital == near) continue;
            var chance = rules.Spread * (1 - at.Loyalty) * (1 + at.Unrest) * Math.Min(1, at.Households * rules.Rebels / (1 + at.Garrison));
            if (!run.Happens(chance, near, Purpose.Revolt, 1)) continue;
            int lord = at.Holder;
            var rising = run.Try(Deed.Rebel, patient: lord, place: near, cause: state.Polities[rebels].Cause);
            if (rising < 0) continue;
            var told = run.Try(Deed.Occupy, rebels, lord, place: near, cause: rising);
            if (told < 0) continue;
            Lands.Give(run, near, rebels, 0.6, told);
            var men = (int)Math.Min(at.Households * rules.Rebels, rules.MostRebels);
            (at.Garrison, state.Polities[rebels].Reserve) = (men / 2, state.Polities[rebels].Reserve + (men / 2));
            state.Polities[rebels].Levy += men;
        }
    }
}

/// <summary>How people rise.</summary>
/// <param name="Hazard">How often in a year a place rises that is loyal, quiet and of its lord's own customs.</param>
/// <param name="ByDisloyalty">What full disloyalty adds to the logarithm of that.</param>
/// <param name="ByUnrest">What full unrest adds.</param>
/// <param name="ByCustoms">What a lord of other customs adds.</param>
/// <param name="ByLevies">What full weariness of war adds: levies and war taxes.</param>
/// <param name="ByWeakness">What the want of all cohesion of the lord's adds.</param>
/// <param name="ByDefeats">What many recent defeats of the lord's add.</param>
/// <param name="ManyDefeats">How many recent defeats count as many.</param>
/// <param name="ByFamine">What a famine of the year adds.</param>
/// <param name="UnderThrone">How many times as often the seat of the court itself rises.</param>
/// <param name="LeastPeople">With fewer households than this a place does not rise by itself.</param>
/// <param name="LeaderAge">How old the leader of a rising is.</param>
/// <param name="Rebels">Men under arms that a risen household finds, in soldiers' worth.</param>
/// <param name="MostRebels">How many such men one place finds at most.</param>
/// <param name="RebelCohesion">How a rising holds together at first.</param>
/// <param name="RisingShakes">What share of its cohesion a rising costs the lord's polity.</param>
/// <param name="UnrestSpreads">What share of the way to full unrest the neighbours go.</param>
/// <param name="Spread">How often in a month a rising spreads to a wholly disloyal neighbour.</param>
/// <param name="SpreadTurns">How long a rising spreads.</param>
public sealed record RevoltRules(
    [Rule("a year")] double Hazard,
    [Rule("log")] double ByDisloyalty,
    [Rule("log")] double ByUnrest,
    [Rule("log")] double ByCustoms,
    [Rule("log")] double ByLevies,
    [Rule("log")] double ByWeakness,
    [Rule("log")] double ByDefeats,
    [Rule("defeats")] double ManyDefeats,
    [Rule("log")] double ByFamine,
    [Rule("times")] double UnderThrone,
    [Rule("households")] int LeastPeople,
    [Rule("years")] int LeaderAge,
    [Rule("men a household")] double Rebels,
    [Rule("men")] double MostRebels,
    [Rule("share")] double RebelCohesion,
    [Rule("share")] double RisingShakes,
    [Rule("share")] double UnrestSpreads,
    [Rule("a month")] double Spread,
    [Rule("turns")] int SpreadTurns);
