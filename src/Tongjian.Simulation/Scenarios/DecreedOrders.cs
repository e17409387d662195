using Tongjian.Language;
using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// What a sentence of a what-if orders rather than changes: armies that set out, lie before a place, are beaten or come home; walls that are
/// built, sums that are paid, towns that are sacked.
/// </summary>
internal sealed class DecreedOrders(Rerun run, Roster roster, Projection projection, Sentence sentence, int cause)
{
    private readonly SystemOfStates state = run.State;

    /// <summary>Gives them.</summary>
    public void Give()
    {
        switch (sentence.Template.EventType)
        {
            case EventType.Invade: March(Order.Take); break;
            case EventType.Raid: March(Order.Raid); break;
            case EventType.Besiege: Besiege(); break;
            case EventType.Battle when sentence.Template.Id is "attacks" or "attacks-place" or "fights": March(Order.Take); break;
            case EventType.Battle: Fight(); break;
            case EventType.Withdraw: ComeHome(); break;
            case EventType.Levy when sentence.Template.Id == "fortifies": Fortify(); break;
            case EventType.Levy when sentence.Template.Id is "raises-army" or "raises-troops": Raise(PartyOf(Role.Agent), StationOf(Role.Place)); break;
            case EventType.Tribute when sentence.Template.Id is "promises" or "pays" or "promises-indemnity" or "imposes": Pay(); break;
            case EventType.Sack: Sack(); break;
        }
    }

    private void March(Order order)
    {
        if (PartyOf(Role.Agent) is not (>= 0 and var polity) || TargetOf(polity) is not (>= 0 and var target)) return;
        if (Army(polity, target) is not (>= 0 and var army)) return;
        ref var host = ref state.Armies[army];
        Armies.LeaveSiege(state, army);
        (host.Target, host.Order, host.Cause) = ((short)target, order, cause);
    }

    private void Besiege()
    {
        if (PartyOf(Role.Agent) is not (>= 0 and var polity) || StationOf(Role.Place) is not (>= 0 and var place)) return;
        if (state.Places[place].Holder == polity || state.Places[place].Besieger >= 0 || Army(polity, place) is not (>= 0 and var army)) return;
        ref var host = ref state.Armies[army];
        Armies.LeaveSiege(state, army);
        (host.At, host.Next, host.Target, host.Order, host.DaysToNext, host.Cause) = ((short)place, (short)place, (short)place, Order.Take, 0, cause);
        (state.Places[place].Besieger, host.TurnsAtSiege) = ((short)army, 0);
    }

    /// <summary>A battle whose end is told: the losing army bleeds and goes home, if there is one.</summary>
    private void Fight()
    {
        var rules = run.Scenario.Rules.Get<BattleRules>();
        var agentWins = sentence.Template.Id is "defeats" or "defeats-at-sea";
        var (winner, loser) = agentWins ? (PartyOf(Role.Agent), PartyOf(Role.Patient)) : (PartyOf(Role.Patient), PartyOf(Role.Agent));
        var place = StationOf(Role.Place);
        if (winner >= 0) Cohesion.Lift(ref state.Polities[winner], rules.VictoryLift);
        if (loser < 0) return;
        Cohesion.Lift(ref state.Polities[loser], -rules.VictoryLift);
        if (Nearest(loser, place) is not (>= 0 and var army)) return;
        ref var host = ref state.Armies[army];
        host.Riders -= (int)(host.Riders * rules.LoserLoss);
        host.Men -= (int)(host.Men * rules.LoserLoss);
        host.Morale *= 0.5f;
        host.Cause = cause;
        if (host.Men < rules.Broken) Armies.Disband(state, army);
        else Armies.TurnHome(state, army);
    }

    private void ComeHome()
    {
        var person = roster.PersonOf(sentence.First(Role.Agent));
        if (person < 0) person = roster.PersonOf(sentence.First(Role.Commander));
        var (polity, place) = (PartyOf(Role.Agent), StationOf(Role.Place));
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity < 0 || host.Polity != polity) continue;
            if (person >= 0 && person != state.Polities[polity].Ruler ? host.Commander != person : place >= 0 && host.At != place && host.Target != place) continue;
            Armies.TurnHome(state, army);
            host.Cause = cause;
        }
    }

    private void Fortify()
    {
        foreach (var named in sentence[Role.Place].Entities)
        {
            foreach (var station in roster.StationsOf(named)) state.Places[station].Walls = (byte)Math.Min(4, state.Places[station].Walls + 1);
        }
    }

    private void Pay()
    {
        var (payer, payee) = (PartyOf(Role.Agent), PartyOf(Role.Patient));
        if (payer < 0 || payee < 0 || payer == payee) return;
        var sum = run.Scenario.Rules.Get<StartRules>().WorthOf(sentence[Role.Amount].Amounts.ToArray());
        state.Polities[payer].Treasury -= sum;
        state.Polities[payee].Treasury += sum;
    }

    private void Sack()
    {
        var rules = run.Scenario.Rules.Get<SiegeRules>();
        var polity = PartyOf(Role.Agent);
        foreach (var named in sentence[Role.Place].Entities)
        {
            foreach (var station in roster.StationsOf(named))
            {
                ref var at = ref state.Places[station];
                at.Households -= (int)(at.Households * rules.SackDeaths);
                at.Damage = Cohesion.Within(at.Damage + 0.5);
            }
        }

        if (polity >= 0) state.Polities[polity].Terror = Cohesion.Within(state.Polities[polity].Terror + rules.SackFear);
    }

    /// <summary>The army that carries an order out: that of the commander named, or one raised for it.</summary>
    private int Army(int polity, int target)
    {
        var commander = CommanderOf(polity);
        if (commander >= 0 && state.Persons[commander].Army is >= 0 and var own && state.Armies[own].Polity == polity) return own;
        var start = MusterOf(polity, target);
        return start < 0 ? -1 : Raise(polity, start);
    }

    /// <summary>Raises an army of the force named; of what the polity would send if none is.</summary>
    private int Raise(int polity, int start)
    {
        var slot = polity < 0 ? -1 : Armies.Free(state);
        if (slot < 0) return -1;
        var rules = run.Scenario.Rules.Get<CampaignRules>();
        ref var realm = ref state.Polities[polity];
        if (start < 0 || state.Places[start].Holder != polity) start = realm.Capital;
        if (start < 0) return -1;
        var named = Decree.NumberOf(sentence[Role.Force].Amounts);
        var men = (int)(named > 0 ? Math.Min(named, int.MaxValue) : Math.Max(rules.LeastColumn, Math.Min(realm.Reserve * rules.ShareSent, rules.MostInColumn)));
        var riders = Math.Min(men, realm.Horses);
        (realm.Reserve, realm.Horses) = (Math.Max(0, realm.Reserve - men), realm.Horses - riders);
        var commander = CommanderOf(polity);
        ref var raised = ref Armies.Raise(state, slot, polity, commander, start, men, riders, 0.5 + (0.5 * realm.Cohesion), cause);
        raised.Supply = (float)new Provisions(run.Scenario.Rules.Get<MarchingRules>().Porters, run.Scenario.Rules.Get<SupplyRules>()).DaysOf(raised, run.Now.Season);
        return slot;
    }

    /// <summary>Who leads: the commander named, or the general who acts; else whom the court picks.</summary>
    private int CommanderOf(int polity)
    {
        foreach (var role in (ReadOnlySpan<Role>)[Role.Commander, Role.Agent])
        {
            if (sentence.First(role) is not { Kind: EntityKind.Person } entity || roster.Bring(entity, polity) is not (>= 0 and var person)) continue;
            if (state.Persons[person].Captor < 0 && state.Polities[polity].Ruler != person) return person;
        }

        return Generals.Pick(run, polity);
    }

    /// <summary>The place that is marched on: the first named that another holds; else the nearest one of those who are marched against.</summary>
    private int TargetOf(int polity)
    {
        foreach (var named in sentence[Role.Place].Entities)
        {
            foreach (var station in roster.StationsOf(named))
            {
                if (state.Places[station].Holder != polity) return station;
            }
        }

        int from = state.Polities[polity].Capital;
        var enemy = PartyOf(Role.Patient);
        if (enemy < 0 || from < 0) return -1;
        foreach (var station in run.Scenario.Travel.Tree(from, Mover.Foot, run.Now.Season).Outwards())
        {
            if (state.Places[station].Holder == enemy) return station;
        }

        return -1;
    }

    /// <summary>The own place from which a target is reached first.</summary>
    private int MusterOf(int polity, int target)
    {
        foreach (var station in run.Scenario.Travel.Tree(target, Mover.Foot, run.Now.Season).Outwards())
        {
            if (state.Places[station].Holder == polity && station != target && state.Places[station].Besieger < 0) return station;
        }

        return state.Polities[polity].Capital;
    }

    /// <summary>The army of a polity at a place; any if no place is named; −1 for none.</summary>
    private int Nearest(int polity, int place)
    {
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity == polity && (place < 0 || host.At == place || host.Next == place)) return army;
        }

        return -1;
    }

    private int PartyOf(Role role) => sentence.First(role) is { } entity ? roster.PolityOf(projection.PartyOf(entity)) : -1;

    private int StationOf(Role role)
    {
        if (sentence.First(role) is not { } place) return -1;
        foreach (var station in roster.StationsOf(place)) return station;
        return -1;
    }
}
