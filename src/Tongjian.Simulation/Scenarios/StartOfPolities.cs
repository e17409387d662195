using Tongjian.Language;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>How the polities stand on the first day: who rules where, how old they are, what they have won and lost of late.</summary>
internal sealed class StartOfPolities(
    Scenario scenario, Dictionary<Entity, int> slots, List<Entity> polities, Dictionary<Entity, int> persons, StartRules rules)
{
    private const double Ln2 = 0.6931471805599453;
    private readonly Mirror world = scenario.Known;
    private readonly Day day = scenario.From.FirstDay;
    private readonly RulingRules ruling = scenario.Rules.Get<RulingRules>();
    private readonly HarvestRules harvest = scenario.Rules.Get<HarvestRules>();
    private readonly HorseRules horse = scenario.Rules.Get<HorseRules>();
    private readonly FleetRules fleet = scenario.Rules.Get<FleetRules>();
    private readonly SettlementRules settlement = scenario.Rules.Get<SettlementRules>();

    /// <summary>Fills the polities of a state whose places are there.</summary>
    public void Fill(SystemOfStates state)
    {
        for (var slot = 0; slot < state.Polities.Length; slot++)
        {
            ref var polity = ref state.Polities[slot];
            (polity.Ruler, polity.Regent, polity.Capital, polity.LostSeat, polity.Overlord, polity.Cause, polity.Name, polity.Since) = (-1, -1, -1, -1, -1, -1, -1, int.MinValue);
            if (slot < polities.Count) Fill(state, slot);
        }

        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder < 0) continue;
            ref var holder = ref state.Polities[at.Holder];
            var own = at.Customs == holder.Customs ? 1 : ruling.AlienLevy;
            holder.Levy += (int)(at.Households * ruling.ShareOf(at.Customs) * own * at.Loyalty);
            holder.Treasury += at.Households * harvest.Tax * at.Loyalty * rules.TreasuryYears;
            holder.Horses += (int)horse.PastureOf(scenario.Map.Places[place], at.Households);
            holder.Ships += (int)((Fleets.YardOf(scenario.Map, place, at.Households, fleet) * fleet.InPeace) + 0.5);
        }

        for (var slot = 0; slot < polities.Count; slot++)
        {
            ref var polity = ref state.Polities[slot];
            polity.Reserve = polity.Levy;
        }

        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder < 0) continue;
            ref var holder = ref state.Polities[at.Holder];
            at.Garrison = (int)Math.Min(ruling.GarrisonOf(at.Walls) * ruling.QuietGarrison, ruling.MostGarrison * holder.Levy / Math.Max(1, holder.Places));
            holder.Reserve -= Math.Min(holder.Reserve, at.Garrison);
            at.Stores = (float)harvest.StoresOf(at.Walls);
        }
    }

    private void Fill(SystemOfStates state, int slot)
    {
        var entity = polities[slot];
        ref var polity = ref state.Polities[slot];
        polity.Exists = true;
        polity.Name = entity.Id;
        if (Value(Relation.Rules, entity) is { } ruler) polity.Ruler = (short)persons.GetValueOrDefault(ruler, -1);
        if (Value(Relation.Regent, entity) is { } regent) polity.Regent = (short)persons.GetValueOrDefault(regent, -1);
        polity.Capital = (short)SeatOf(state, entity, slot);
        polity.Overlord = (short)(Value(Relation.Vassal, entity) is { } lord ? slots.GetValueOrDefault(lord, -1) : -1);
        polity.Customs = CustomsOf(state, entity, slot, polity.Capital);
        polity.Government = GovernmentOf(entity, polity);
        for (var place = 0; place < state.Places.Length; place++)
        {
            if (state.Places[place].Holder == slot) polity.Places++;
        }

        polity.Cohesion = polity.Government == Government.Puppet ? (float)rules.PuppetCohesion : CohesionOf(state, entity, slot, polity.Customs);
        polity.Siegecraft = polity.Customs is Customs.Steppe or Customs.Forest ? 0.2f : 0.6f;
        polity.Legitimacy = 0.8f;
        polity.Settled = SettledOf(state, entity, slot, polity.Customs);
        for (var weapon = 0; weapon < scenario.Cast.Weapons.Count; weapon++)
        {
            if (world.On(Relation.Knows, entity, scenario.Cast.Weapons[weapon], day) is [{ IsSo: true }, ..]) polity.Weapons |= (ushort)(1 << weapon);
        }
    }

    /// <summary>Who was set up by another and still is his vassal is his puppet; a people under nobody is a number of tribes.</summary>
    private Government GovernmentOf(Entity entity, in PolityState polity)
    {
        if (entity.Kind == EntityKind.People) return polity.Ruler >= 0 ? Government.Confederation : Government.Tribes;
        return polity.Overlord >= 0 && BegunBy(entity) is { Event.Type: EventType.Install } ? Government.Puppet : Government.Court;
    }

    private Cause? BegunBy(Entity entity) => world.On(Relation.Exists, entity, null, day) is [{ IsSo: true } standing, ..] ? standing.Since : null;

    private Entity? Value(Relation relation, Entity subject) => world.On(relation, subject, null, day) is [{ IsSo: true, Value: { } value }, ..] ? value : null;

    /// <summary>Where the court sits; the greatest place if the record does not say.</summary>
    private int SeatOf(SystemOfStates state, Entity entity, int slot)
    {
        var seat = Value(Relation.Capital, entity) is { } capital ? scenario.Map.IndexOf(capital) : -1;
        if (seat >= 0 && state.Places[seat].Holder == slot) return seat;
        var best = -1;
        for (var place = 0; place < state.Places.Length; place++)
        {
            if (state.Places[place].Holder == slot && (best < 0 || state.Places[place].Households > state.Places[best].Households)) best = place;
        }

        return best;
    }

    /// <summary>The ways of a court: those of its first seat that the record tells of, where its people came from.</summary>
    private Customs CustomsOf(SystemOfStates state, Entity entity, int slot, int capital)
    {
        foreach (var line in entity.Of is { } people ? (ReadOnlySpan<Entity>)[entity, people] : [entity])
        {
            foreach (var standing in world.Through(Relation.Capital, line))
            {
                if (standing.From <= day && standing.Value is { } seat && scenario.Map.IndexOf(seat) is >= 0 and var first) return scenario.Map.Places[first].Customs;
            }
        }

        return entity.Kind == EntityKind.People ? MostCommon(state, slot) : capital < 0 ? Customs.Han : scenario.Map.Places[capital].Customs;
    }

    /// <summary>The ways of most of the places of a people.</summary>
    private static Customs MostCommon(SystemOfStates state, int slot)
    {
        Span<int> counts = stackalloc int[16];
        foreach (ref var place in state.Places.AsSpan())
        {
            if (place.Holder == slot) counts[(int)place.Customs]++;
        }

        var best = 0;
        for (var customs = 1; customs < counts.Length; customs++)
        {
            if (counts[customs] > counts[best]) best = customs;
        }

        return (Customs)best;
    }

    /// <summary>How far it has made the ways of its subjects its own: herders by the generations that they rule them, others as far as they are of one kind.</summary>
    private float SettledOf(SystemOfStates state, Entity entity, int slot, Customs customs)
    {
        var (own, all) = (0.0, 1.0);
        foreach (ref var place in state.Places.AsSpan())
        {
            if (place.Holder != slot) continue;
            all += place.Households;
            if (place.Customs == customs) own += place.Households;
        }

        if (customs is not (Customs.Steppe or Customs.Forest)) return (float)(own / all);
        return (float)((1 - (own / all)) * (1 - Portable.Exp(-Ln2 * AgeOf(entity) / settlement.Years)));
    }

    /// <summary>Cohesion by age: a young polity of the frontier stands together, an old one less; what it won or lost of late tells the rest.</summary>
    private float CohesionOf(SystemOfStates state, Entity entity, int slot, Customs customs)
    {
        var age = AgeOf(entity);
        var young = customs is Customs.Steppe or Customs.Forest ? rules.YoungCohesion : rules.OldCohesion + ((rules.YoungCohesion - rules.OldCohesion) * rules.CourtYouth);
        var cohesion = rules.OldCohesion + ((young - rules.OldCohesion) * Portable.Exp(-Ln2 * age / rules.CohesionYears));
        var (now, before) = (0, 0);
        var earlier = day - 3653;
        foreach (var station in scenario.Map.Places)
        {
            var index = station.Index;
            var held = state.Places[index].Holder == slot;
            if (held) now++;
            var then = world.HolderOf(station.Entity, earlier) ?? world.First(Relation.Holds, station.Entity)?.Value;
            if (then is not null && LineOf(then) == LineOf(entity)) before++;
        }

        cohesion += rules.Momentum * Math.Clamp(Portable.Log((now + 2.0) / (before + 2.0)) / Ln2, -2, 2);
        return Cohesion.Within(Math.Max(0.05, cohesion));
    }

    /// <summary>A people and the polity that came out of its lands are one line: the Jurchens and the Jin, but not the Song and the rebels of its people.</summary>
    private Entity LineOf(Entity entity) => entity.Of is { Kind: EntityKind.People } people && world.Through(Relation.Rules, people).Count > 0 ? people : entity;

    /// <summary>
    /// Years since it began, or since its last refounding: the beginning of the phase it is in. Many if it was always there. A people without a
    /// state has no age: it is as young as ever.
    /// </summary>
    private double AgeOf(Entity entity)
    {
        if (entity.Kind == EntityKind.People) return 0;
        var began = BegunBy(entity)?.Nominal ?? day - 73050;
        foreach (var phase in world.Chronicle.Annals.Entities)
        {
            if (phase.Kind == EntityKind.Period && phase.Of == entity && BegunBy(phase)?.Nominal is { } again && again > began) began = again;
        }

        return Math.Clamp((day.Number - (double)began.Number) / 365.25, 0, 300);
    }
}
