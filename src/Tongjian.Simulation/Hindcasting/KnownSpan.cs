using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>
/// The days on which a record vouches for who held what: from its first given holder to the last that it expects; one that expects none, to
/// its last change of a holder. What it tells of later days is told by the way, and its silence means nothing.
/// </summary>
internal static class KnownSpan
{
    /// <summary>The span of a world.</summary>
    public static DayRange Of(Mirror world)
    {
        var first = Coverage.SpanOf(world.Chronicle.Annals).Earliest;
        var expected = world.Chronicle.Annals.States
            .Where(line => line.Use != StateUse.Given && line.Sentence.Template.Relation == Relation.Holds && line.Date.Possible.Latest.IsFinite)
            .Select(line => line.Date.Possible.Latest);
        var changed = world.Through(Relation.Holds).SelectMany(row => new[] { row.Standing.From, row.Standing.To }).Where(day => day.IsFinite);
        var last = expected.DefaultIfEmpty(changed.DefaultIfEmpty(first).Max()).Max();
        return new DayRange(first, last < first ? first : last);
    }
}
