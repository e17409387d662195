using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Ships: yards on rivers and coasts build them, more of them for a war, and they rot.</summary>
internal sealed class Fleets(RuleBook rules) : Mechanism(
    "fleet", "Yards at ports and river towns build ships as silver allows, for war at full strength; ships rot, and go down with whoever loses a river.")
{
    private readonly FleetRules rules = rules.Get<FleetRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (run.Now.OfYear % (Turn.InYear / 2) != 0) return;
        var state = run.State;
        Span<double> yards = stackalloc double[state.Polities.Length];
        yards.Clear();
        for (var place = 0; place < state.Places.Length; place++)
        {
            int holder = state.Places[place].Holder;
            if (holder >= 0) yards[holder] += YardOf(run.Map, place, state.Places[place].Households, rules);
        }

        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists) continue;
            realm.Ships -= Whole(realm.Ships * rules.Rot / 2);
            var wanted = yards[polity] * (run.Front.WarsOf(state, polity) > 0 ? 1 : rules.InPeace);
            var built = Whole(Math.Max(0, Math.Min((wanted - realm.Ships) * rules.Building / 2, realm.Treasury * rules.Spent / rules.Cost)));
            realm.Ships += built;
            realm.Treasury -= built * rules.Cost;
        }
    }

    /// <summary>How many ships the yards of a place keep in time of war: none without navigable water, few where nobody grows up with boats.</summary>
    public static double YardOf(Map map, int place, int households, FleetRules rules)
    {
        var station = map.Places[place];
        if (HorseRules.IsHerding(station.Customs) || !map.IsOnWater(place)) return 0;
        return rules.Yard * Math.Min(2, households / rules.YardHouseholds) * (station.Climate == Climate.Warm || station.Kind == StationKind.Port ? 1 : rules.ColdYard);
    }

    /// <summary>The ships that a polity has at hand on the water of one of two banks: as large a part of all as that of its yards from which boats come in time; all if it holds no yard, for they go with its army.</summary>
    public static int AtHand(Rerun run, int polity, int bank, int other, FleetRules rules)
    {
        var state = run.State;
        if (state.Polities[polity].Ships == 0) return 0;
        var (here, there) = (run.Scenario.Travel.Tree(bank, Mover.Boats, run.Now.Season), run.Scenario.Travel.Tree(other, Mover.Boats, run.Now.Season));
        var (near, all) = (0.0, 0.0);
        foreach (var place in run.Front.HoldingsOf(state, polity))
        {
            var yard = YardOf(run.Map, place, state.Places[place].Households, rules);
            all += yard;
            if (Math.Min(here.Days(place), there.Days(place)) <= rules.Reach) near += yard;
        }

        return all > 0 ? (int)(state.Polities[polity].Ships * near / all) : state.Polities[polity].Ships;
    }

    /// <summary>What the ships of a polity are worth on the water: crews of herders are poor sailors.</summary>
    public static double WorthOf(in PolityState polity, int ships, FleetRules rules) =>
        ships * (HorseRules.IsHerding(polity.Customs) ? 1 : rules.Skill);

    private static int Whole(double ships) => (int)(ships + 0.5);
}
