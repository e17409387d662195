using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Courts that lose their seat, and polities that lose everything.</summary>
internal sealed class Falling(RuleBook rules) : Mechanism(
    "falling", "A court that loses its seat flees to the best place it still has, if its ruler is not taken; a polity without places ends.")
{
    /// <summary>How many days away a place is as far from the enemy as any.</summary>
    private const double FarEnough = 30;

    private readonly FallingRules rules = rules.Get<FallingRules>();
    private readonly DeportationRules deportation = rules.Get<DeportationRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists) continue;
            if (realm.Capital >= 0 && state.Places[realm.Capital].Holder != polity) LoseSeat(run, polity);
            else if (realm.Capital < 0 && realm.Ruler >= 0) FindSeat(run, polity, -1, realm.Cause);
            if (realm.Places == 0 && !Migration.IsOnTheWay(state, polity)) End(run, polity);
        }
    }

    private void LoseSeat(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        int lost = realm.Capital;
        int taker = state.Places[lost].Holder;
        var cause = state.Places[lost].Cause;
        realm.Capital = -1;
        Cohesion.Lift(ref realm, -rules.SeatShakes);
        realm.LostSeat = (short)lost;
        if (realm.Ruler >= 0 && taker >= 0 && run.Happens(rules.RulerTaken, polity, Purpose.RulerTaken)) Deportation.CarryOff(run, polity, taker, lost, cause, deportation);
        if (realm.Ruler >= 0) FindSeat(run, polity, lost, cause);
    }

    /// <summary>The court goes to the best place that is left.</summary>
    private static void FindSeat(Rerun run, int polity, int lost, int cause)
    {
        var refuge = RefugeOf(run, polity, lost);
        if (refuge < 0) return;
        var moved = run.Try(Deed.MoveCapital, polity, place: refuge, cause: cause);
        if (moved >= 0) run.State.Polities[polity].Capital = (short)refuge;
    }

    /// <summary>The place where a court is safest and best fed: rich, loyal, far from the enemy.</summary>
    private static int RefugeOf(Rerun run, int polity, int lost)
    {
        var state = run.State;
        var tree = lost < 0 ? null : run.Scenario.Travel.Tree(lost, Ground.Mover.Foot, run.Now.Season);
        var (best, most) = (-1, 0.0);
        foreach (var place in run.Front.HoldingsOf(state, polity))
        {
            ref var at = ref state.Places[place];
            var exposure = 1 + run.Front.ExposureOf(place);
            var worth = (at.Households + 1000.0) * at.Loyalty * (1 + at.Walls);
            if (!(worth / exposure > most)) continue; // however far it lies
            worth = worth * (tree is null ? 1 : Math.Min(1, tree.DaysWithin(place, FarEnough) / FarEnough)) / exposure;
            if (worth > most) (best, most) = (place, worth);
        }

        return best;
    }

    private static void End(Rerun run, int polity)
    {
        var state = run.State;
        var destroyer = DestroyerOf(state, polity);
        var told = destroyer >= 0 ? run.Try(Deed.Destroy, destroyer, polity, cause: state.Polities[polity].Cause) : run.Try(Deed.End, polity);
        if (told >= 0) Realms.End(run, polity);
    }

    /// <summary>The enemy who has won most of it.</summary>
    private static int DestroyerOf(SystemOfStates state, int polity)
    {
        var (best, most) = (-1, 0);
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (!state.AtWar(other, polity) || !state.Polities[other].Exists) continue;
            if (best < 0 || state.Tie(other, polity).Gains > most) (best, most) = (other, state.Tie(other, polity).Gains);
        }

        return best;
    }
}

/// <summary>How polities fall.</summary>
/// <param name="SeatShakes">What share of its cohesion the loss of its seat costs a polity.</param>
/// <param name="RulerTaken">How often the ruler is taken with the seat.</param>
public sealed record FallingRules(
    [Rule("share")] double SeatShakes,
    [Rule("chance")] double RulerTaken);
