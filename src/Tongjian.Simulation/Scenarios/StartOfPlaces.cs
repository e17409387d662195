using Tongjian.Language;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>How the places stand on the first day: who holds them since when, who lives there, what stands about them.</summary>
internal sealed class StartOfPlaces(Scenario scenario, Dictionary<Entity, int> slots, StartRules rules)
{
    private readonly Mirror world = scenario.Known;
    private readonly Day day = scenario.From.FirstDay;
    private readonly Dictionary<Entity, Entity> regionHolders = [];

    /// <summary>Fills the places of a state.</summary>
    public void Fill(SystemOfStates state)
    {
        foreach (var region in scenario.Map.Regions)
        {
            if (world.HolderOf(region.Entity, day) is { } holder) regionHolders[region.Entity] = holder;
        }

        var counted = new bool[state.Places.Length];
        for (var place = 0; place < state.Places.Length; place++) counted[place] = Fill(ref state.Places[place], scenario.Map.Places[place]);
        Scale(state, counted);
    }

    private bool Fill(ref PlaceState at, Station station)
    {
        var holder = world.HolderOf(station.Entity, day) ?? HolderOfRegionOf(station.Index);
        at.Holder = (short)(holder is null ? -1 : slots[holder]);
        at.Besieger = -1;
        at.Customs = station.Customs;
        at.Walls = (byte)rules.WallsOf(station.Kind);
        at.Home = (short)HomeOf(station);
        at.Since = SinceOf(station.Entity);
        (at.Cause, at.Famine) = (-1, -1);
        var held = YearsHeld(station.Entity);
        at.Loyalty = (float)(rules.Loyalty - ((rules.Loyalty - rules.NewLoyalty) * Portable.Exp(-0.6931471805599453 * held / rules.LoyaltyYears)));
        if (at.Home == at.Holder) at.Loyalty = (float)rules.Loyalty;
        var counted = HouseholdsOf(station.Entity);
        at.Households = (int)(counted ?? rules.HouseholdsOf(station.Kind, station.Customs));
        return counted is not null;
    }

    private Entity? HolderOfRegionOf(int place)
    {
        foreach (var region in scenario.Map.Regions)
        {
            if (regionHolders.TryGetValue(region.Entity, out var holder) && region.Members.Contains(place)) return holder;
        }

        return null;
    }

    /// <summary>The polity of the first day that held the place when the record opens; that which holds it now if none did.</summary>
    private int HomeOf(Station station)
    {
        if (world.First(Relation.Holds, station.Entity) is not { Value: { } first } || !slots.TryGetValue(first, out var home))
            return world.HolderOf(station.Entity, day) is { } holder ? slots[holder] : -1;
        return home;
    }

    /// <summary>The turn in which the holder of the first day took it, as far as the record tells.</summary>
    private int SinceOf(Entity place) =>
        world.On(Relation.Holds, place, null, day) is [{ IsSo: true, From.IsFinite: true } standing, ..] ? Turn.Of(standing.From).Number : int.MinValue;

    private double YearsHeld(Entity place)
    {
        if (world.On(Relation.Holds, place, null, day) is not [{ IsSo: true } standing, ..]) return 50;
        return standing.From.IsFinite ? Math.Min(50, (day.Number - standing.From.Number) / 365.25) : 50;
    }

    private double? HouseholdsOf(Entity place)
    {
        if (world.On(Relation.Population, place, null, day) is not [{ IsSo: true } standing, ..]) return null;
        foreach (var amount in standing.Amounts)
        {
            if (amount.Unit.Plural == "households" && amount.Number is { } number) return number;
        }

        return null;
    }

    /// <summary>Where the record counts a whole realm, the places without a count of their own share what is left.</summary>
    private void Scale(SystemOfStates state, bool[] counted)
    {
        foreach (var (polity, slot) in slots)
        {
            if (HouseholdsOf(polity) is not { } whole) continue;
            var (known, guessed) = (0.0, 0.0);
            for (var place = 0; place < state.Places.Length; place++)
            {
                if (state.Places[place].Holder != slot) continue;
                if (counted[place]) known += state.Places[place].Households;
                else guessed += state.Places[place].Households;
            }

            if (guessed <= 0 || whole <= known) continue;
            var factor = Math.Min(4, (whole - known) / guessed);
            for (var place = 0; place < state.Places.Length; place++)
            {
                if (state.Places[place].Holder == slot && !counted[place]) state.Places[place].Households = (int)(state.Places[place].Households * factor);
            }
        }
    }
}
