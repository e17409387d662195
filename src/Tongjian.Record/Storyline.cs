using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>
/// Lays the events in the order in which they are replayed. An uncertain event is taken to happen in the middle of its days;
/// but within a file, a sentence whose date leaves room follows the sentence above it.
/// </summary>
internal static class Storyline
{
    /// <summary>Gives each event its nominal day, sorts them by it, and numbers them.</summary>
    /// <param name="events">The events in the order of files and lines.</param>
    public static void Lay(Event[] events)
    {
        SourceText? file = null;
        var above = Day.Beginning;
        foreach (var happening in events)
        {
            if (happening.Line.Where.Source != file) (file, above) = (happening.Line.Where.Source, Day.Beginning);
            var middle = Middle(happening.When, above);
            happening.Nominal = above > middle && above <= happening.When.Latest ? above : middle;
            above = happening.Nominal;
        }

        // And the other way: the middle of a line's days may lie after the line below it, which has no room to give way.
        var below = Day.End;
        for (var i = events.Length - 1; i >= 0; i--)
        {
            var happening = events[i];
            if (i == events.Length - 1 || events[i + 1].Line.Where.Source != happening.Line.Where.Source) below = Day.End;
            if (happening.Nominal > below && happening.When.Earliest <= below) happening.Nominal = below;
            below = happening.Nominal;
        }

        var keys = new long[events.Length];
        for (var i = 0; i < events.Length; i++) keys[i] = ((long)events[i].Nominal.Number << 32) | (uint)i;
        Array.Sort(keys, events);
        for (var i = 0; i < events.Length; i++) events[i].Index = i;
    }

    private static Day Middle(DayRange when, Day above)
    {
        if (when.Midpoint is { } middle) return middle;
        if (when.Earliest.IsFinite) return when.Earliest;
        return when.Latest.IsFinite ? when.Latest : above;
    }
}
