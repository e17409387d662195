using Tongjian.Language;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// Who holds and exists in the outcomes of runs, as one number: nobody, any state of which no source tells, or a polity or people of the
/// chronicle under the name that it bears at the time. States of which no source tells are one party, or a million runs would know a million.
/// </summary>
public static class Party
{
    /// <summary>Nobody.</summary>
    public const int Nobody = 0;

    /// <summary>Any state of which no source tells.</summary>
    public const int NewState = 1;

    private const int FirstOfChronicle = 2;

    /// <summary>The party of a polity's name.</summary>
    /// <param name="cast">The names of the scenario.</param>
    /// <param name="name">The name's number; below 0 for nobody.</param>
    public static int Of(Cast cast, int name) => name < 0 ? Nobody : cast.EntityOf(name) is { } entity ? OfEntity(entity.Id) : NewState;

    /// <summary>The party of a slot, whether it still exists or not.</summary>
    internal static int OfSlot(Cast cast, SystemOfStates state, int slot) => slot < 0 ? Nobody : Of(cast, state.Polities[slot].Name);

    /// <summary>The party of an entity of the chronicle.</summary>
    public static int OfEntity(int entity) => entity + FirstOfChronicle;

    /// <summary>Whether an entity, as a sentence names it, is meant by the name that a polity bears: itself, its period, or its people.</summary>
    internal static bool IsNamed(Entity asked, Entity? borne)
    {
        if (borne is null) return false;
        var whole = Whole(asked);
        return borne == whole || Whole(borne) == whole || (whole.Kind == EntityKind.People && Whole(borne).Of == whole);
    }

    /// <summary>The polity of a period; of anything else itself.</summary>
    private static Entity Whole(Entity entity) => entity.Kind == EntityKind.Period ? entity.Of ?? entity : entity;
}
