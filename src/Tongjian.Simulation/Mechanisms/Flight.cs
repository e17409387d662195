using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Where people go when there is nothing to eat: to the next place that has something, over a border if need be.</summary>
internal sealed class Flight(RuleBook rules) : Mechanism(
    "flight", "After a famine households leave for the best place within reach that has food and peace, their own lord's rather than another's.")
{
    private readonly FlightRules rules = rules.Get<FlightRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.IsHarvest()) return;
        var places = run.State.Places;
        for (var place = 0; place < places.Length; place++)
        {
            if (places[place].Famine >= 0) Leave(run, place);
        }
    }

    private void Leave(Rerun run, int place)
    {
        ref var left = ref run.State.Places[place];
        var share = rules.Leaving * (1 + left.Damage) * (1 + left.Unrest);
        var households = (int)(left.Households * Math.Min(0.5, share));
        var refuge = households > 0 ? RefugeFrom(run, place) : -1;
        if (refuge < 0 || run.Try(Deed.FleeFamine, left.Holder, place: refuge, amount: households, cause: left.Famine) < 0) return;
        left.Households -= households;
        run.State.Places[refuge].Households += households;
    }

    private int RefugeFrom(Rerun run, int place)
    {
        var places = run.State.Places;
        var tree = run.Scenario.Travel.Tree(place, Mover.Foot, run.Now.Season);
        var (best, most) = (-1, 0.0);
        foreach (var near in tree.Within(rules.Reach))
        {
            ref var at = ref places[near];
            if (near == place || at.Holder < 0 || at.Besieger >= 0 || at.Famine >= 0 || at.Households == 0) continue;
            var worth = (1 - at.Damage) * (0.5 + run.Uniform(place, Purpose.HungerFlight, near)) / (1 + (tree.Days(near) / 10));
            if (at.Holder != places[place].Holder) worth *= rules.Abroad;
            if (worth > most) (best, most) = (near, worth);
        }

        return best;
    }
}

/// <summary>How people flee from hunger.</summary>
/// <param name="Leaving">What share of the households leave after a famine, where there was neither war nor unrest.</param>
/// <param name="Reach">How far they go at most, in days on foot.</param>
/// <param name="Abroad">How much less a place of another lord draws them.</param>
public sealed record FlightRules(
    [Rule("share")] double Leaving,
    [Rule("days")] double Reach,
    [Rule("times")] double Abroad);
