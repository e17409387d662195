using Tongjian.Language;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>How things stand in a run, in the relations of the world: what a sentence of a what-if is projected on.</summary>
internal static class RunStanding
{
    /// <summary>Tells it. What no source has a name for is left out.</summary>
    public static Projection Of(Rerun run, Roster roster)
    {
        var projection = new Projection(run.Scenario.World.Chronicle.Annals);
        for (var polity = 0; polity < run.State.Polities.Length; polity++)
        {
            if (run.State.Polities[polity].Exists && roster.EntityOfPolity(polity) is { } entity) Tell(run, roster, projection, polity, entity);
        }

        TellPlaces(run, roster, projection);
        TellPersons(run, roster, projection);
        TellTreaties(run, roster, projection);
        return projection;
    }

    private static void Tell(Rerun run, Roster roster, Projection projection, int polity, Entity entity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        projection.Let(Relation.Exists, entity);
        Function(Relation.Rules, NameOf(run, realm.Ruler));
        Function(Relation.Regent, NameOf(run, realm.Regent));
        Function(Relation.Capital, realm.Capital < 0 ? null : run.Map.Places[realm.Capital].Entity);
        Function(Relation.Vassal, realm.Overlord < 0 ? null : roster.EntityOfPolity(realm.Overlord));
        for (var weapon = 0; weapon < run.Scenario.Cast.Weapons.Count; weapon++)
        {
            if ((realm.Weapons >> weapon & 1) != 0) projection.Let(Relation.Knows, entity, run.Scenario.Cast.Weapons[weapon]);
        }

        for (var other = 0; other < state.Polities.Length; other++)
        {
            ref var tie = ref state.Tie(polity, other);
            if (!state.Polities[other].Exists || roster.EntityOfPolity(other) is not { } party) continue;
            if ((tie.Bonds & Bond.War) != 0) projection.Let(Relation.War, entity, party);
            if ((tie.Bonds & Bond.Alliance) != 0) projection.Let(Relation.Allied, entity, party);
            if (tie.Pays > 0) projection.Let(Relation.Pays, entity, party);
        }

        void Function(Relation relation, Entity? value)
        {
            if (value is not null) projection.Let(relation, entity, value);
        }
    }

    private static void TellPlaces(Rerun run, Roster roster, Projection projection)
    {
        foreach (var station in run.Map.Places)
        {
            ref var place = ref run.State.Places[station.Index];
            if (place.Holder >= 0 && roster.EntityOfPolity(place.Holder) is { } holder) projection.Let(Relation.Holds, station.Entity, holder);
            if (place.Besieger >= 0 && roster.EntityOfPolity(run.State.Armies[place.Besieger].Polity) is { } besieger) projection.Let(Relation.Besieges, besieger, station.Entity);
        }
    }

    private static void TellPersons(Rerun run, Roster roster, Projection projection)
    {
        for (var index = 0; index < run.State.PersonCount; index++)
        {
            ref var person = ref run.State.Persons[index];
            if (run.Scenario.Cast.EntityOf(person.Name) is not { Kind: EntityKind.Person } entity) continue;
            if (!person.Lives)
            {
                projection.LetNot(Relation.Alive, entity);
                continue;
            }

            if (person.Polity >= 0 && person.Office != Office.Ruler && roster.EntityOfPolity(person.Polity) is { } served) projection.Let(Relation.Serves, entity, served);
            if (person.Captor >= 0 && roster.EntityOfPolity(person.Captor) is { } captor) projection.Let(Relation.Captive, entity, captor);
        }
    }

    /// <summary>The treaties of the first day, and those that the what-if has made, whose parties are still bound to one another.</summary>
    private static void TellTreaties(Rerun run, Roster roster, Projection projection)
    {
        var parties = new Dictionary<Entity, List<Entity>>();
        foreach (var (treaty, party, _) in run.Scenario.World.On(Relation.Bound, run.Scenario.From.FirstDay))
        {
            if (party is null) continue;
            if (!parties.TryGetValue(treaty, out var bound)) parties[treaty] = bound = [];
            bound.Add(party);
        }

        foreach (var (number, line) in run.Decrees.Decreed)
        {
            if (number < 0 || line.Sentence.Template.EventType is not (EventType.Treaty or EventType.Ally) || line.Sentence.First(Role.Name) is not { } treaty) continue;
            parties[treaty] = [.. line.Sentence[Role.Agent].Entities, .. line.Sentence[Role.Patient].Entities];
        }

        foreach (var (treaty, bound) in parties.OrderBy(pair => pair.Key.Id))
        {
            var (one, other) = bound.Count == 2 ? (roster.PolityOf(bound[0]), roster.PolityOf(bound[1])) : (-1, -1);
            if (one < 0 || other < 0 || one == other || (run.State.Tie(one, other).Bonds & (Bond.Treaty | Bond.Alliance)) == 0) continue;
            foreach (var party in (ReadOnlySpan<int>)[one, other])
            {
                if (roster.EntityOfPolity(party) is { } name) projection.Let(Relation.Bound, treaty, name);
            }
        }
    }

    private static Entity? NameOf(Rerun run, int person) => person < 0 ? null : run.Scenario.Cast.EntityOf(run.State.Persons[person].Name);
}
