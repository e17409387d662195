using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>A rule of the world with a name: it looks at an event just before replay applies it, and only reads.</summary>
internal abstract class WorldCheck
{
    /// <summary>All rules.</summary>
    public static WorldCheck[] All { get; } =
    [
        new DeadActing(), new PolityAbsent(), new CaptiveCommanding(), new TreatyBroken(), new TwoHolders(),
        new ActingOnItself(), new NotTheHolder(), new AlreadyHeld(), new NoSuchSiege(), new NoSuchObligation(),
    ];

    /// <summary>Looks at an event and reports what breaks the rule.</summary>
    public abstract void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics);
}

/// <summary>What a check may read: the ledger before the event, the causes of its steps, and what is to come.</summary>
internal sealed class ReplayState(Ledger ledger, Func<int, Cause> causeOf, IReadOnlyDictionary<Entity, Event> foundings)
{
    public Ledger Ledger => ledger;

    /// <summary>The event that founds a polity, if the record tells it.</summary>
    public Event? FoundingOf(Entity polity) => foundings.GetValueOrDefault(polity);

    /// <summary>The cause of the last change of something; null if nothing was ever said of it.</summary>
    public Cause? CauseOf(Relation relation, Entity subject, Entity? other = null) =>
        ledger.Last(relation, subject, other) is { } step ? causeOf(step.Cause) : null;

    /// <summary>The last change, if it was certainly made before an event, and else null.</summary>
    public Step? CertainBefore(Event happening, Relation relation, Entity subject, Entity? other = null) =>
        ledger.Last(relation, subject, other) is { } step && step.Latest < FirstDayOf(happening).Number ? step : null;

    /// <summary>The first day of an event that went on for a time; else the first on which it may have been.</summary>
    private static Day FirstDayOf(Event happening) => happening.Date is { IsInterval: true } extent
        ? extent.Possible.Earliest
        : happening.When.Earliest;
}
