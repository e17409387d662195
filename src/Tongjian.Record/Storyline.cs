using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>
/// Lays the events in the order in which they are replayed. An uncertain event is taken to happen in the middle of its days;
/// but within a file, a sentence whose date leaves room follows the sentence above it, and everywhere an event follows those
/// that an order puts before it.
/// </summary>
internal static class Storyline
{
    /// <summary>Gives each event its nominal day, sorts them by it, and numbers them.</summary>
    /// <param name="events">The events in the order of files and lines.</param>
    /// <param name="orders">Events of which one comes first; they make no circle.</param>
    public static void Lay(Event[] events, IReadOnlyList<(Event Before, Event After)> orders)
    {
        LayDown(events);
        GiveWay(events);
        for (var round = 0; round <= orders.Count && Follow(orders); round++) Push(events);
        SortByDay(events);
        OrderWithinDays(events, orders);
        for (var i = 0; i < events.Length; i++) events[i].Index = i;
    }

    /// <summary>Each event in the middle of its days, or at the day of the sentence above if that is later and allowed.</summary>
    private static void LayDown(Event[] events)
    {
        SourceText? file = null;
        var above = Day.Beginning;
        foreach (var happening in events)
        {
            if (happening.Line.Where.Source != file) (file, above) = (happening.Line.Where.Source, Day.Beginning);
            happening.Nominal = Middle(happening.When, above);
            above = Raise(happening, above);
        }
    }

    /// <summary>And the other way: the middle of a line's days may lie after the line below it, which has no room to give way.</summary>
    private static void GiveWay(Event[] events)
    {
        var below = Day.End;
        for (var i = events.Length - 1; i >= 0; i--)
        {
            var happening = events[i];
            if (i == events.Length - 1 || events[i + 1].Line.Where.Source != happening.Line.Where.Source) below = Day.End;
            if (happening.Nominal > below && happening.When.Earliest <= below) happening.Nominal = below;
            below = happening.Nominal;
        }
    }

    /// <summary>Moves events behind those that an order puts before them; false if none had to move.</summary>
    private static bool Follow(IReadOnlyList<(Event Before, Event After)> orders)
    {
        var moved = false;
        foreach (var (before, after) in orders)
        {
            var was = after.Nominal;
            moved |= Raise(after, before.Nominal) != was;
        }

        return moved;
    }

    /// <summary>Moves the sentences below a moved one behind it, where their dates leave room.</summary>
    private static void Push(Event[] events)
    {
        for (var i = 1; i < events.Length; i++)
        {
            if (events[i].Line.Where.Source == events[i - 1].Line.Where.Source) Raise(events[i], events[i - 1].Nominal);
        }
    }

    private static Day Raise(Event happening, Day least)
    {
        if (least > happening.Nominal && least <= happening.When.Latest) happening.Nominal = least;
        return happening.Nominal;
    }

    /// <summary>By nominal day; those of one day stay in the order of files and lines.</summary>
    private static void SortByDay(Event[] events)
    {
        var keys = new long[events.Length];
        for (var i = 0; i < events.Length; i++) keys[i] = ((long)events[i].Nominal.Number << 32) | (uint)i;
        Array.Sort(keys, events);
    }

    /// <summary>Of events on one nominal day, those that an order puts first come first; the others stay as they stand in the files.</summary>
    private static void OrderWithinDays(Event[] events, IReadOnlyList<(Event Before, Event After)> orders)
    {
        var sameDay = orders.Where(order => order.Before.Nominal == order.After.Nominal).ToLookup(order => order.After, order => order.Before);
        if (sameDay.Count == 0) return;
        var laid = new List<Event>(events.Length);
        var done = new HashSet<Event>();
        foreach (var happening in events) Put(happening);
        laid.CopyTo(events);

        void Put(Event happening)
        {
            if (!done.Add(happening)) return;
            foreach (var before in sameDay[happening]) Put(before);
            laid.Add(happening);
        }
    }

    private static Day Middle(DayRange when, Day above)
    {
        if (when.Midpoint is { } middle) return middle;
        if (when.Earliest.IsFinite) return when.Earliest;
        return when.Latest.IsFinite ? when.Latest : above;
    }
}
