using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// What is left of a state whose court was taken begins again behind a barrier, if there is a claimant and a rich and loyal place; or it breaks
/// in two, when the ruler has fled to one end of it and a prince stands at the other.
/// </summary>
internal sealed class Refounding(RuleBook rules) : Mechanism(
    "refounding", "After its court is taken a state begins again beyond the nearest barrier under a claimant, or falls to pieces; a fleeing court may lose half of it to a branch.")
{
    private readonly RefoundingRules rules = rules.Get<RefoundingRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var polities = run.State.Polities;
        for (var polity = 0; polity < polities.Length; polity++)
        {
            ref var realm = ref polities[polity];
            if (!realm.Exists || realm.LostSeat < 0 || realm.Places == 0) continue;
            int lost = realm.LostSeat;
            realm.LostSeat = -1;
            if (realm.Government is Government.Tribes or Government.Warband) continue;
            if (realm.Ruler < 0) Refound(run, polity, lost);
            else Branch(run, polity, lost);
        }
    }

    /// <summary>The line goes on elsewhere, or its lands go their own ways.</summary>
    private void Refound(Rerun run, int polity, int lost)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        var seat = SeatBeyond(run, polity, lost, rules.Barrier);
        var cause = state.Places[lost].Cause;
        if (seat < 0 || !run.Happens(rules.Chance, polity, Purpose.Refound))
        {
            Shatter(run, polity);
            return;
        }

        var claimant = Courtiers.PrinceOf(run, polity);
        if (claimant < 0) claimant = Lives.NewPerson(run, polity, Office.Heir, rules.ClaimantAge);
        if (claimant < 0) return;
        var told = run.Try(Deed.Accede, polity, person: claimant, place: seat, cause: cause);
        if (told < 0) return;
        state.Persons[claimant].House = (short)polity;
        Thrones.Enthrone(run, claimant, polity, told);
        if (realm.Capital != seat && run.Try(Deed.MoveCapital, polity, place: seat, cause: told) >= 0) realm.Capital = (short)seat;
        Cohesion.Lift(ref realm, rules.Renewal);
        realm.Legitimacy = Cohesion.Within(realm.Legitimacy + (rules.Renewal * (1 - realm.Legitimacy)));
    }

    private void Shatter(Rerun run, int polity)
    {
        Cohesion.Lift(ref run.State.Polities[polity], -rules.Shattering);
        foreach (ref var place in run.State.Places.AsSpan())
        {
            if (place.Holder == polity) place.Loyalty *= (float)(1 - rules.Shattering);
        }
    }

    /// <summary>A prince far from where the ruler fled to proclaims a court of his own over what lies nearer to him.</summary>
    private void Branch(Rerun run, int polity, int lost)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        if (realm.Capital < 0 || realm.Places < rules.BranchPlaces || !run.Happens(rules.BranchChance * (1 - realm.Cohesion), polity, Purpose.Refound, 1)) return;
        var seat = SeatBeyond(run, polity, realm.Capital, rules.Barrier);
        var prince = seat < 0 ? -1 : Courtiers.PrinceOf(run, polity, but: realm.Ruler, adult: 16);
        var slot = prince < 0 ? -1 : Realms.Free(run);
        if (slot < 0) return;
        var (treeOld, treeNew) = (run.Scenario.Travel.Tree(realm.Capital, Mover.Foot, run.Now.Season), run.Scenario.Travel.Tree(seat, Mover.Foot, run.Now.Season));
        var told = Realms.Found(run, slot, prince, seat, polity, Government.Court, state.Places[lost].Cause);
        if (told < 0) return;
        ref var branch = ref state.Polities[slot];
        var share = 0;
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder != polity || place == realm.Capital || treeNew.Days(place) >= treeOld.Days(place)) continue;
            var (garrison, loyalty) = (at.Garrison, at.Loyalty);
            var given = run.Try(Deed.Cede, polity, slot, place: place, cause: told);
            if (given < 0) continue;
            Lands.Give(run, place, slot, loyalty, given);
            at.Garrison = garrison;
            share++;
        }

        var part = (share + 1.0) / (realm.Places + 1.0);
        (branch.Reserve, branch.Levy, branch.Horses) = ((int)(realm.Reserve * part), (int)(realm.Levy * part), (int)(realm.Horses * part));
        (realm.Reserve, realm.Levy, realm.Horses) = (realm.Reserve - branch.Reserve, realm.Levy - branch.Levy, realm.Horses - branch.Horses);
        (branch.Customs, branch.Cohesion, branch.Legitimacy) = (realm.Customs, realm.Cohesion, (float)rules.BranchLegitimacy);
        Cohesion.Lift(ref branch, rules.Renewal);
        InheritWars(run, polity, slot, told);
    }

    private static void InheritWars(Rerun run, int polity, int branch, int cause)
    {
        for (var enemy = 0; enemy < run.State.Polities.Length; enemy++)
        {
            if (enemy == branch || !run.State.AtWar(polity, enemy)) continue;
            var told = run.Try(Deed.DeclareWar, enemy, branch, cause: cause);
            if (told >= 0) Bonds.BeginWar(run, enemy, branch, told);
        }
    }

    /// <summary>The richest and most loyal place of a polity that a great river, a pass or a long march parts from another; −1 if there is none.</summary>
    private int SeatBeyond(Rerun run, int polity, int from, double days)
    {
        var state = run.State;
        var tree = run.Scenario.Travel.Tree(from, Mover.Foot, run.Now.Season);
        var (best, most) = (-1, 0.0);
        foreach (var place in run.Front.HoldingsOf(state, polity))
        {
            ref var at = ref state.Places[place];
            if (place == from || at.Besieger >= 0 || at.Households < rules.RichPlace || at.Loyalty < rules.LoyalPlace) continue;
            var worth = (at.Households + 1000.0) * at.Loyalty * (1 + at.Walls) / (1 + run.Front.ExposureOf(place));
            if (!(worth > most) || double.IsInfinity(tree.Days(place)) || tree.Days(place) < days && !IsBehindBarrier(run, tree, place)) continue;
            (best, most) = (place, worth);
        }

        return best;
    }

    private static bool IsBehindBarrier(Rerun run, TravelTree tree, int place)
    {
        for (var steps = 0; steps < 200; steps++)
        {
            var index = tree.NextWay(place);
            if (index < 0) return false;
            var way = run.Map.Ways[index];
            if (way.Barrier.IsGreatRiver || way.Barrier.Kind == ObstacleKind.Pass) return true;
            place = way.To;
        }

        return false;
    }
}

/// <summary>How states begin again.</summary>
/// <param name="Chance">How often a claimant with a rich place behind a barrier founds his state again.</param>
/// <param name="Barrier">From how many days on foot on distance alone is a barrier.</param>
/// <param name="RichPlace">How many households a seat must have.</param>
/// <param name="LoyalPlace">How loyal it must be.</param>
/// <param name="ClaimantAge">How old a claimant is of whom no source tells.</param>
/// <param name="Renewal">What share of what is lacking in cohesion and legitimacy a new beginning brings.</param>
/// <param name="Shattering">What share of cohesion and loyalty is lost where there is none.</param>
/// <param name="BranchChance">How often a state without any cohesion breaks in two when its court flees.</param>
/// <param name="BranchPlaces">From how many places on it can.</param>
/// <param name="BranchLegitimacy">How sure the ruler of the new branch sits.</param>
public sealed record RefoundingRules(
    [Rule("chance")] double Chance,
    [Rule("days")] double Barrier,
    [Rule("households")] int RichPlace,
    [Rule("share")] double LoyalPlace,
    [Rule("years")] int ClaimantAge,
    [Rule("share")] double Renewal,
    [Rule("share")] double Shattering,
    [Rule("chance")] double BranchChance,
    [Rule("places")] int BranchPlaces,
    [Rule("share")] double BranchLegitimacy);
