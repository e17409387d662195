using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>
/// Who goes on as whom: a people and the polity that its ruler proclaims are one line, as they are one slot of a run. The Jurchens and the
/// Jin are one, the Mongols and the Mongol Empire; Eastern Xia is another, for who proclaimed it did not rule the Jurchens.
/// </summary>
internal sealed class Lines
{
    private readonly Dictionary<Entity, Entity> peoples = [];

    /// <summary>The lines of a world.</summary>
    public Lines(Mirror world)
    {
        foreach (var happening in world.Chronicle.Events)
        {
            if (happening.Type != EventType.Found || happening.Sentence.First(Role.Polity) is not { } named) continue;
            var polity = named.Kind == EntityKind.Period ? named.Of ?? named : named;
            if (happening.Sentence[Role.Agent].Entities is [{ Kind: EntityKind.Person } founder] && polity.Of is { Kind: EntityKind.People } people && Ruled(world, founder, people, happening.Nominal))
                peoples[polity] = people;
        }
    }

    /// <summary>What stands for the line of a polity or people: the people, if a polity goes on from one; else itself.</summary>
    public Entity Of(Entity polity) => peoples.GetValueOrDefault(polity, polity);

    /// <summary>Whether somebody ruled a people the day before.</summary>
    private static bool Ruled(Mirror world, Entity founder, Entity people, Day day) =>
        world.On(Relation.Rules, people, null, day - 1) is [{ IsSo: true } standing, ..] && standing.Value == founder;
}
