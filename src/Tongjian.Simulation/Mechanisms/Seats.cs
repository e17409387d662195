using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Courts that move before they must, and those that go where the wealth is.</summary>
internal sealed class Seats(RuleBook rules) : Mechanism(
    "seat", "A court that the enemy has come near moves to another of its capitals, or to a strong place in the rear; in peace one may move to a much greater city.")
{
    private readonly SeatRules rules = rules.Get<SeatRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || realm.Capital < 0 || realm.Ruler < 0 || realm.Places < rules.LeastRealm || state.Places[realm.Capital].Besieger >= 0) continue;
            var isThreatened = run.Front.ExposureOf(realm.Capital) > 0 && realm.Defeats >= rules.Alarm;
            if (isThreatened && run.Happens(rules.Leaving / 12, polity, Purpose.Seat)) Move(run, polity, SafeSeat(run, polity));
            else if (run.Now.BeginsYear() && run.Happens(rules.Drawing, polity, Purpose.Seat, 1)) Move(run, polity, GreaterSeat(run, polity));
        }
    }

    private static void Move(Rerun run, int polity, int seat)
    {
        ref var realm = ref run.State.Polities[polity];
        if (seat < 0) return;
        if (run.Try(Deed.MoveCapital, polity, place: seat, cause: run.State.Places[realm.Capital].Cause) >= 0) realm.Capital = (short)seat;
    }

    /// <summary>A place in the rear with walls, a capital of old before others; −1 if there is none.</summary>
    private int SafeSeat(Rerun run, int polity)
    {
        var state = run.State;
        var tree = run.Scenario.Travel.Tree(state.Polities[polity].Capital, Mover.Foot, run.Now.Season);
        var (best, most) = (-1, 0.0);
        foreach (var place in run.Front.HoldingsOf(state, polity))
        {
            ref var at = ref state.Places[place];
            if (at.Walls < 2 || at.Besieger >= 0 || run.Front.ExposureOf(place) > 0 || tree.DaysWithin(place, rules.Rear) < rules.Rear) continue;
            var worth = (at.Households + 1000.0) * at.Loyalty * at.Walls * IsCapital(run, place);
            if (worth > most) (best, most) = (place, worth);
        }

        return best;
    }

    /// <summary>A safe, loyal city that is many times as great as the seat; −1 if there is none.</summary>
    private int GreaterSeat(Rerun run, int polity)
    {
        var state = run.State;
        var (best, most) = (-1, state.Places[state.Polities[polity].Capital].Households * rules.Greater);
        foreach (var place in run.Front.HoldingsOf(state, polity))
        {
            ref var at = ref state.Places[place];
            if (at.Walls < 3 || at.Loyalty < rules.LoyalSeat || run.Front.ExposureOf(place) > 0) continue;
            if (at.Households > most) (best, most) = (place, at.Households);
        }

        return best;
    }

    private double IsCapital(Rerun run, int place) => run.Map.Places[place].Kind == StationKind.Capital ? rules.OfOld : 1;
}

/// <summary>How courts move.</summary>
/// <param name="Leaving">How often in a year a court with a beaten army moves away from an enemy who stands next to its seat.</param>
/// <param name="Alarm">From how many recent defeats on it thinks of that.</param>
/// <param name="Rear">How many days on foot away a place counts as the rear.</param>
/// <param name="OfOld">How many times rather it goes to one of its other capitals.</param>
/// <param name="Drawing">How often in a year a court at ease thinks of moving to a greater city.</param>
/// <param name="Greater">How many times as great that must be.</param>
/// <param name="LoyalSeat">How loyal it must be.</param>
/// <param name="LeastRealm">From how many places on a realm has a choice of seats.</param>
public sealed record SeatRules(
    [Rule("a year")] double Leaving,
    [Rule("defeats")] double Alarm,
    [Rule("days")] double Rear,
    [Rule("times")] double OfOld,
    [Rule("a year")] double Drawing,
    [Rule("times")] double Greater,
    [Rule("share")] double LoyalSeat,
    [Rule("places")] int LeastRealm);
