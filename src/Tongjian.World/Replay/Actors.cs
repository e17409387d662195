using Tongjian.Language;

namespace Tongjian.World.Replay;

/// <summary>For whom someone acts: a general for the polity he serves, a period for the polity it is a phase of.</summary>
internal static class Actors
{
    /// <summary>The party that gains and loses by what an actor does; the actor itself if it belongs to nobody.</summary>
    public static Entity PartyOf(this Ledger ledger, Entity actor)
    {
        switch (actor.Kind)
        {
            case EntityKind.Polity or EntityKind.People:
                return actor;
            case EntityKind.Period:
                return actor.Of ?? actor;
            case EntityKind.Person:
                if (ledger.RealmOf(actor) is { } realm) return realm;
                if (ledger.ValueOf(Relation.Serves, actor) is { } served) return served;
                return actor.Of is { } people && people.Kind != EntityKind.Person ? ledger.PartyOf(people) : actor;
            default:
                return actor.Of is { } owner ? ledger.PartyOf(owner) : actor;
        }
    }

    /// <summary>The polity that a person rules, or governs as regent; a polity before a people; null if none.</summary>
    public static Entity? RealmOf(this Ledger ledger, Entity person)
    {
        var realms = ledger.SubjectsOf(Relation.Rules, person);
        if (realms.Count == 0) realms = ledger.SubjectsOf(Relation.Regent, person);
        return realms.Find(realm => realm.Kind == EntityKind.Polity) ?? (realms.Count > 0 ? realms[0] : null);
    }

    /// <summary>The party if the actor is one or rules one: a war against a mere general is no war against his lord.</summary>
    public static Entity? SovereignOf(this Ledger ledger, Entity actor) => actor.Kind switch
    {
        EntityKind.Polity or EntityKind.People => actor,
        EntityKind.Period => actor.Of,
        EntityKind.Person => ledger.RealmOf(actor),
        _ => null,
    };

    /// <summary>The entity itself, or the polity of a period.</summary>
    public static Entity Whole(this Entity entity) => entity.Kind == EntityKind.Period ? entity.Of ?? entity : entity;

    /// <summary>The places that change hands with a place: itself, and those inside it.</summary>
    public static IEnumerable<Entity> WithMembers(this Entity place)
    {
        if (!IsWater(place)) yield return place;
        foreach (var member in place.Members)
        {
            foreach (var inner in member.WithMembers()) yield return inner;
        }
    }

    /// <summary>Whether nobody can hold it.</summary>
    public static bool IsWater(Entity place) => place.Noun is "river" or "lake" or "sea";
}
