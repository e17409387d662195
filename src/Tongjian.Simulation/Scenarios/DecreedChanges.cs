using Tongjian.Language;
using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>Makes the changes of relations that a sentence of a what-if brings, each by the act of the simulation that means it.</summary>
internal sealed class DecreedChanges(Rerun run, Roster roster, Sentence sentence, int cause)
{
    /// <summary>What begins before what it is needed for, and ends after.</summary>
    private static readonly (Relation Relation, bool IsSo)[] Order =
    [
        (Relation.Exists, true), (Relation.War, true), (Relation.War, false), (Relation.Bound, false), (Relation.Allied, false),
        (Relation.Bound, true), (Relation.Allied, true), (Relation.Vassal, true), (Relation.Vassal, false), (Relation.Pays, false),
        (Relation.Pays, true), (Relation.Besieges, false), (Relation.Holds, true), (Relation.Holds, false), (Relation.Capital, true),
        (Relation.Rules, false), (Relation.Regent, false), (Relation.Captive, false), (Relation.Serves, false), (Relation.Serves, true),
        (Relation.Rules, true), (Relation.Regent, true), (Relation.Captive, true), (Relation.Alive, false), (Relation.Knows, true),
        (Relation.Exists, false),
    ];

    private readonly SystemOfStates state = run.State;
    private readonly SiegeRules siege = run.Scenario.Rules.Get<SiegeRules>();

    /// <summary>Makes them. What the model has no part for changes nothing.</summary>
    public void Make(IReadOnlyList<Projected> changes)
    {
        foreach (var (relation, isSo) in Order)
        {
            foreach (var change in changes)
            {
                if (change.Relation == relation && change.IsSo == isSo) Make(change, changes);
            }
        }
    }

    private void Make(Projected change, IReadOnlyList<Projected> changes)
    {
        switch (change.Relation)
        {
            case Relation.Exists when change.IsSo: Begin(change.Subject); break;
            case Relation.Exists: End(change.Subject); break;
            case Relation.Holds: Give(change.Subject, change.Other); break;
            case Relation.Bound: Bind(change, changes); break;
            case Relation.War or Relation.Allied or Relation.Vassal or Relation.Pays or Relation.Capital or Relation.Knows or Relation.Rules or Relation.Regent:
                if (roster.PolityOf(change.Subject) is >= 0 and var polity) OfPolity(change, polity);
                break;
            case Relation.Besieges: LiftSieges(change.Subject, change.Other!); break;
            default: OfPerson(change); break;
        }
    }

    private void OfPolity(Projected change, int polity)
    {
        var other = change.Other is { Kind: not (EntityKind.Person or EntityKind.Place or EntityKind.Weapon) } party ? roster.PolityOf(party) : -1;
        ref var realm = ref state.Polities[polity];
        switch (change.Relation)
        {
            case Relation.War when other >= 0 && change.IsSo: Bonds.BeginWar(run, polity, other, cause); break;
            case Relation.War when other >= 0 && state.AtWar(polity, other): Bonds.EndWar(run, polity, other, cause); break;
            case Relation.Allied when other >= 0 && change.IsSo: Bonds.Ally(run, polity, other, cause); break;
            case Relation.Allied when other >= 0: Bonds.Loose(run, polity, other, Bond.Alliance, cause); break;
            case Relation.Vassal when other != polity: Bonds.Submit(run, polity, other); break;
            case Relation.Pays when other >= 0: state.Tie(polity, other).Pays = change.IsSo ? (float)run.Scenario.Rules.Get<StartRules>().WorthOf(change.Amounts) : 0; break;
            case Relation.Capital when change.Other is { } seat && run.Map.IndexOf(seat) is >= 0 and var station && state.Places[station].Holder == polity: realm.Capital = (short)station; break;
            case Relation.Rules when change.Other is { } ruler && roster.Bring(ruler, polity) is >= 0 and var person: Thrones.Enthrone(run, person, polity, cause); break;
            case Relation.Rules when !change.IsSo && realm.Ruler >= 0: Thrones.LeaveOffice(state, realm.Ruler); break;
            case Relation.Regent when change.Other is { } regent && roster.Bring(regent, polity) is >= 0 and var person: realm.Regent = (short)person; break;
            case Relation.Regent when !change.IsSo: realm.Regent = -1; break;
            case Relation.Knows when Learnt(change.Other) is { } weapon: realm.Weapons |= weapon; break;
        }
    }

    private void OfPerson(Projected change)
    {
        if (change.Subject.Kind != EntityKind.Person) return;
        var party = roster.PolityOf(change.Other);
        var person = change.IsSo ? roster.Bring(change.Subject, party) : roster.PersonOf(change.Subject);
        if (person < 0) return;
        switch (change.Relation)
        {
            case Relation.Captive when change.IsSo && party >= 0: Seize(person, party); break;
            case Relation.Captive when !change.IsSo:
                (state.Persons[person].Captor, state.Persons[person].Office, state.Persons[person].Cause) = (-1, Office.General, cause);
                break;
            case Relation.Serves when change.IsSo && party >= 0 && state.Persons[person].Polity != party: Thrones.GoOver(run, person, party, cause); break;
            case Relation.Serves when !change.IsSo && state.Persons[person].Office != Office.Ruler:
                Thrones.LeaveOffice(state, person);
                (state.Persons[person].Polity, state.Persons[person].Office) = (-1, Office.None);
                break;
            case Relation.Alive when !change.IsSo:
                Thrones.Die(run, person);
                state.Persons[person].Cause = cause;
                break;
        }
    }

    private void Seize(int person, int captor)
    {
        Thrones.Seize(run, person, captor, cause);
        if (sentence.Template.Id == "hands-over" && sentence.First(Role.From) is { } from && roster.PolityOf(from) is >= 0 and var host && host != captor)
            Fugitives.Appease(state, person, host, captor, run.Scenario.Rules.Get<FugitiveRules>());
    }

    /// <summary>A people that proclaims a state of its own goes on under its name; any other state begins in a slot of its own.</summary>
    private void Begin(Entity entity)
    {
        if (entity.Kind == EntityKind.Period) return;
        var line = roster.PolityOf(entity);
        if (line >= 0)
        {
            ref var realm = ref state.Polities[line];
            if (realm.Name != entity.Id) (realm.Name, realm.Government, realm.Overlord, realm.Since, realm.Cause) = (entity.Id, Government.Court, -1, run.Now.Number, cause);
            return;
        }

        var founder = FounderOf();
        if (founder < 0 || Realms.Free(run) is not (>= 0 and var slot)) return;
        var government = sentence.Template.EventType == EventType.Install ? Government.Puppet : Government.Court;
        Realms.Begin(run, slot, entity.Id, founder, government, -1, cause);
    }

    /// <summary>The polity whose ways a new one has: that of who sets it up, or that which holds the place of its proclamation.</summary>
    private int FounderOf()
    {
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            if (roster.PolityOf(agent) is >= 0 and var polity) return polity;
            if (roster.PersonOf(agent) is >= 0 and var person && state.Persons[person].Polity >= 0) return state.Persons[person].Polity;
        }

        if (sentence.First(Role.Place) is not { } place) return -1;
        foreach (var station in roster.StationsOf(place)) return state.Places[station].Holder;
        return -1;
    }

    private void End(Entity entity)
    {
        if (entity.Kind == EntityKind.Period || roster.PolityOf(entity) is not (>= 0 and var polity)) return;
        Lands.GiveAll(run, polity, -1, 0, cause);
        Realms.End(run, polity);
    }

    private void Give(Entity place, Entity? holder)
    {
        if (run.Map.IndexOf(place) is not (>= 0 and var station)) return;
        var taker = roster.PolityOf(holder);
        if (holder is not null && taker < 0) return;
        Lands.Give(run, station, taker, siege.SurrenderedLoyalty, cause);
        if (taker < 0) return;
        ref var realm = ref state.Polities[taker];
        var left = Math.Min(realm.Reserve, (int)(siege.LeftBehind * (1 + state.Places[station].Walls)));
        (state.Places[station].Garrison, realm.Reserve) = (left, realm.Reserve - left);
    }

    /// <summary>A treaty binds each two of its parties, or looses them.</summary>
    private void Bind(Projected change, IReadOnlyList<Projected> changes)
    {
        foreach (var other in changes)
        {
            if (other.Relation != Relation.Bound || other.IsSo != change.IsSo || other.Subject != change.Subject || other.Other == change.Other) continue;
            var (one, two) = (roster.PolityOf(change.Other), roster.PolityOf(other.Other));
            if (one < 0 || two < 0 || one >= two) continue;
            if (change.IsSo) Bonds.Bind(run, one, two, cause);
            else Bonds.Loose(run, one, two, Bond.Treaty, cause);
        }
    }

    private void LiftSieges(Entity besieger, Entity place)
    {
        var polity = roster.PolityOf(besieger);
        foreach (var station in roster.StationsOf(place))
        {
            int army = state.Places[station].Besieger;
            if (army >= 0 && state.Armies[army].Polity == polity) Armies.TurnHome(state, army);
        }
    }

    private ushort? Learnt(Entity? weapon)
    {
        for (var number = 0; number < run.Scenario.Cast.Weapons.Count; number++)
        {
            if (run.Scenario.Cast.Weapons[number] == weapon) return (ushort)(1 << number);
        }

        return null;
    }
}
