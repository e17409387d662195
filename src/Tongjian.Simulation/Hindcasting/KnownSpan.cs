using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>The days of which a record can say who held what: from its first given holder to the last change of one.</summary>
internal static class KnownSpan
{
    /// <summary>The span of a world.</summary>
    public static DayRange Of(Mirror world)
    {
        var first = Coverage.SpanOf(world.Chronicle.Annals).Earliest;
        var last = first;
        foreach (var (_, _, standing) in world.Through(Relation.Holds))
        {
            if (standing.From.IsFinite && standing.From > last) last = standing.From;
            if (standing.To.IsFinite && standing.To > last) last = standing.To;
        }

        return new DayRange(first, last);
    }
}
