using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>An able man of a beaten people of riders takes those who follow him and founds a state where nobody strong is.</summary>
internal sealed class Migration(RuleBook rules) : Mechanism(
    "migration", "When a polity of riders has lost most of its land, an able prince or general may ride off with his men and found a state on the far steppe or in oases.")
{
    private readonly MigrationRules rules = rules.Get<MigrationRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var state = run.State;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity >= 0 && host.Order == Order.Migrate && host.At == host.Target && host.Next == host.At) Arrive(run, army);
        }

        if (!run.Now.BeginsMonth()) return;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || realm.Places == 0 || realm.Customs is not (Customs.Steppe or Customs.Forest) || realm.Government is Government.Tribes or Government.Warband) continue;
            if (IsFalling(state, polity) && run.Happens(rules.Chance / 12, polity, Purpose.Migrate)) RideOff(run, polity);
        }
    }

    /// <summary>Whether a people is on the way and has no place yet.</summary>
    public static bool IsOnTheWay(SystemOfStates state, int polity)
    {
        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity == polity && army.Order == Order.Migrate) return true;
        }

        return false;
    }

    private bool IsFalling(SystemOfStates state, int polity)
    {
        ref var realm = ref state.Polities[polity];
        if (realm.Defeats < rules.Beaten) return false;
        for (var enemy = 0; enemy < state.Polities.Length; enemy++)
        {
            if (state.AtWar(polity, enemy) && state.Tie(enemy, polity).Gains >= rules.Lost * (realm.Places + 1)) return true;
        }

        return false;
    }

    private void RideOff(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        var leader = LeaderOf(run, polity);
        var men = Math.Min(rules.Riders, (int)((realm.Reserve + realm.Levy) * rules.Following));
        var from = realm.Capital >= 0 ? realm.Capital : state.AnyPlaceOf(polity);
        var army = Armies.Free(state);
        if (leader < 0 || men < rules.LeastRiders || from < 0 || army < 0) return;
        var target = HomeFor(run, polity, from, men);
        var slot = target < 0 ? -1 : Realms.Free(run);
        if (slot < 0) return;
        var told = run.Try(Deed.Flee, polity, person: leader, place: target, amount: men, cause: realm.Cause);
        if (told < 0) return;
        realm.Reserve = Math.Max(0, realm.Reserve - men);
        realm.Horses = Math.Max(0, realm.Horses - men);
        Thrones.LeaveOffice(state, leader);
        Realms.Begin(run, slot, StateNames.OfRising(run, target), polity, Government.Confederation, -1, told);
        state.Persons[leader].House = (short)slot;
        Thrones.Enthrone(run, leader, slot, told);
        ref var host = ref Armies.Raise(state, army, slot, leader, from, men, men, 0.7, told);
        (host.Target, host.Base, host.Order, host.Supply) = ((short)target, (short)target, Order.Migrate, 30);
    }

    /// <summary>The ablest man of a polity who is not its ruler; −1 if none is able enough.</summary>
    private int LeaderOf(Rerun run, int polity)
    {
        var (best, most) = (-1, rules.Able);
        for (var person = 0; person < run.State.PersonCount; person++)
        {
            ref var one = ref run.State.Persons[person];
            if (!Courtiers.IsAt(one, polity) || one.Office == Office.Ruler || Courtiers.AgeOf(run, person) is < 18 or > 60) continue;
            var worth = one.Field + one.Ambition + (one.House == polity ? 0.3 : 0);
            if (worth > most) (best, most) = (person, worth);
        }

        return best;
    }

    /// <summary>A far place of herders or oases whose holder could not keep so many riders out; −1 if there is none.</summary>
    private int HomeFor(Rerun run, int polity, int from, int men)
    {
        var state = run.State;
        var tree = run.Scenario.Travel.Tree(from, Mover.Riders, run.Now.Season);
        var (best, most) = (-1, 0.0);
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Customs is not (Customs.Steppe or Customs.Oasis) || double.IsInfinity(tree.Days(place)) || tree.Days(place) < rules.Far || !IsWeak(state, place, polity, men)) continue;
            var worth = (at.Households + 500.0) / (1 + at.Walls) / (1 + (tree.Days(place) / rules.Distant)) * (0.5 + run.Uniform(place, Purpose.Migrate, polity));
            if (worth > most) (best, most) = (place, worth);
        }

        return best;
    }

    private bool IsWeak(SystemOfStates state, int place, int own, int men)
    {
        int holder = state.Places[place].Holder;
        return holder < 0 || holder == own || state.Polities[holder].Levy < men * rules.Weak;
    }

    /// <summary>The end of the ride: a state, or another ride where somebody strong has come in the meantime.</summary>
    private void Arrive(Rerun run, int army)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        int polity = host.Polity, place = host.At, men = host.Men, leader = state.Polities[polity].Ruler;
        if (!IsWeak(state, place, polity, men))
        {
            var other = HomeFor(run, polity, place, men);
            if (other >= 0) (host.Target, host.Base) = ((short)other, (short)other);
            return;
        }

        if (leader < 0) leader = Lives.NewPerson(run, polity, Office.General, 35);
        if (leader < 0) return;
        var cause = host.Cause;
        Armies.Disband(state, army);
        var told = Realms.Found(run, polity, leader, place, polity, Government.Confederation, cause);
        if (told < 0)
        {
            Realms.End(run, polity);
            return;
        }

        ref var realm = ref state.Polities[polity];
        (realm.Reserve, realm.Levy, realm.Horses, realm.Cohesion) = (men, men, men, (float)rules.NewCohesion);
        state.Places[place].Garrison = men / 10;
        foreach (var near in run.Map.Neighbours(place))
        {
            ref var at = ref state.Places[near];
            if (at.Customs is not (Customs.Steppe or Customs.Oasis) || at.Walls > 2 || !IsWeak(state, near, polity, men)) continue;
            var taken = run.Try(Deed.Occupy, polity, at.Holder, place: near, cause: told);
            if (taken >= 0) Lands.Give(run, near, polity, 0.5, taken);
        }
    }
}

/// <summary>How beaten peoples ride away.</summary>
/// <param name="Chance">How often in a year somebody rides off from a falling polity of riders.</param>
/// <param name="Beaten">From how many recent defeats on a polity can be falling.</param>
/// <param name="Lost">How many times as many places as it has left one enemy must have won of it.</param>
/// <param name="Able">What a leader's skill in the field and ambition, with 0.3 for a prince, must come to.</param>
/// <param name="Riders">How many riders follow him at most.</param>
/// <param name="LeastRiders">How many at least.</param>
/// <param name="Following">What share of all men follow.</param>
/// <param name="Far">How many days' ride away the new home lies at least.</param>
/// <param name="Distant">At how many days' ride a new home draws half as much as near by.</param>
/// <param name="Weak">A holder is weak who can raise less than so many times the riders' number.</param>
/// <param name="NewCohesion">How the new state holds together.</param>
public sealed record MigrationRules(
    [Rule("a year")] double Chance,
    [Rule("defeats")] double Beaten,
    [Rule("times")] double Lost,
    [Rule("share")] double Able,
    [Rule("men")] int Riders,
    [Rule("men")] int LeastRiders,
    [Rule("share")] double Following,
    [Rule("days")] double Far,
    [Rule("days")] double Distant,
    [Rule("times")] double Weak,
    [Rule("share")] double NewCohesion);
