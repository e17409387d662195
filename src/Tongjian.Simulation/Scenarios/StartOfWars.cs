using Tongjian.Language;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>How the polities stand to one another on the first day: wars, alliances, treaties, payments, sieges.</summary>
internal sealed class StartOfWars(Scenario scenario, Dictionary<Entity, int> slots, StartRules rules)
{
    private readonly Mirror world = scenario.Known;
    private readonly Day day = scenario.From.FirstDay;
    private readonly CohesionRules cohesion = scenario.Rules.Get<CohesionRules>();

    /// <summary>Fills the ties of a state whose places and polities are there, and lays its besiegers before their walls.</summary>
    public void Fill(SystemOfStates state)
    {
        foreach (ref var tie in state.Ties.AsSpan()) (tie.Cause, tie.Trust, tie.Since, tie.Moved) = (-1, (float)scenario.Rules.Get<CouncilRules>().TrustInPeace, int.MinValue, int.MinValue);
        foreach (var (one, other, standing) in world.On(Relation.War, day)) War(state, one, other, standing);
        foreach (var (one, other, _) in world.On(Relation.Allied, day)) Both(state, one, other, Bond.Alliance);
        foreach (var (payer, payee, standing) in world.On(Relation.Pays, day))
        {
            if (payee is not null && slots.TryGetValue(payer, out var from) && slots.TryGetValue(payee, out var to)) state.Tie(from, to).Pays = (float)rules.WorthOf(standing.Amounts);
        }

        var parties = new Dictionary<Entity, Entity>();
        foreach (var (treaty, party, _) in world.On(Relation.Bound, day))
        {
            if (party is null) continue;
            if (parties.TryGetValue(treaty, out var first)) Both(state, first, party, Bond.Treaty);
            else parties[treaty] = party;
        }

        foreach (var (besieger, place, _) in world.On(Relation.Besieges, day)) Siege(state, besieger, place);
    }

    private void War(SystemOfStates state, Entity one, Entity? other, Standing standing)
    {
        if (other is null || !slots.TryGetValue(one, out var mine) || !slots.TryGetValue(other, out var others)) return;
        Both(state, one, other, Bond.War);
        var since = standing.From.IsFinite ? Turn.Of(standing.From).Number : int.MinValue;
        (state.Tie(mine, others).Since, state.Tie(others, mine).Since) = (since, since);
        var won = Won(state, mine, others, standing) - Won(state, others, mine, standing);
        var tired = rules.Weariness * Math.Min(1, YearsOf(standing) / 10);
        Tire(ref state.Polities[mine], won > 0 ? tired * cohesion.WinnersTire : tired);
        Tire(ref state.Polities[others], won < 0 ? tired * cohesion.WinnersTire : tired);
        (state.Tie(mine, others).Gains, state.Tie(others, mine).Gains) = (won, -won);
    }

    private static void Tire(ref PolityState polity, double by) => polity.Weariness = (float)Math.Max(polity.Weariness, by);

    private double YearsOf(Standing standing) => standing.From.IsFinite ? (day.Number - standing.From.Number) / 365.25 : 0;

    /// <summary>How many places that one held when the war began another has now.</summary>
    private int Won(SystemOfStates state, int winner, int loser, Standing standing)
    {
        if (!standing.From.IsFinite) return 0;
        var won = 0;
        foreach (var station in scenario.Map.Places)
        {
            if (state.Places[station.Index].Holder == winner && world.HolderOf(station.Entity, standing.From) is { } then && slots.GetValueOrDefault(then, -1) == loser) won++;
        }

        return won;
    }

    private void Both(SystemOfStates state, Entity one, Entity? other, Bond bond)
    {
        if (other is null || !slots.TryGetValue(one, out var mine) || !slots.TryGetValue(other, out var others) || mine == others) return;
        state.Tie(mine, others).Bonds |= bond | Bond.Known;
        state.Tie(others, mine).Bonds |= bond | Bond.Known;
    }

    private void Siege(SystemOfStates state, Entity besieger, Entity? besieged)
    {
        if (besieged is null || !slots.TryGetValue(besieger, out var polity)) return;
        var place = scenario.Map.IndexOf(besieged);
        if (place < 0 || state.Places[place].Holder < 0 || !state.AtWar(polity, state.Places[place].Holder) || state.Places[place].Besieger >= 0) return;
        var slot = Acts.Armies.Free(state);
        if (slot < 0) return;
        ref var realm = ref state.Polities[polity];
        var men = Math.Min(realm.Reserve / 2, rules.BesiegerMen * (1 + state.Places[place].Walls));
        if (men <= 0) return;
        var horse = scenario.Rules.Get<HorseRules>();
        var riders = horse.Mount(realm, men);
        (realm.Reserve, realm.Horses) = (realm.Reserve - men, realm.Horses - (int)(riders * horse.MountsOf(realm.Customs)));
        state.Armies[slot] = new ArmyState
        {
            Number = Acts.Armies.NumberOfNext(state, polity),
            Polity = (short)polity,
            Commander = -1,
            At = (short)place,
            Next = (short)place,
            Target = (short)place,
            Base = realm.Capital >= 0 ? realm.Capital : (short)place,
            Order = Order.Take,
            Men = men,
            Riders = riders,
            Supply = 20,
            Morale = 0.7f,
            Cause = -1,
        };
        state.Places[place].Besieger = (short)slot;
    }
}
