using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>Two events and the days between them: the second lies so many days after the first.</summary>
/// <param name="First">Counted from.</param>
/// <param name="Second">Counted to.</param>
/// <param name="Least">Fewest days; null without bound.</param>
/// <param name="Most">Most days; null without bound.</param>
/// <param name="Rank">The rank of who says so.</param>
/// <param name="Where">The clause.</param>
internal sealed record OrderedPair(Event First, Event Second, int? Least, int? Most, int Rank, Span Where)
{
    /// <summary>The orders of a chronicle, their events found; messages where they are not.</summary>
    public static List<OrderedPair> Of(Annals annals, IReadOnlyList<Event> events, List<Diagnostic> diagnostics)
    {
        var pairs = new List<OrderedPair>();
        var ordered = new List<(Event, EventLine)>();
        foreach (var happening in events)
        {
            if (happening.Claims.Count == 1 && happening.Line.Orders.Count == 0) continue;
            var first = ordered.Count;
            foreach (var claim in happening.Claims)
            {
                if (claim.Line.Orders.Count > 0 && !ordered[first..].Contains((happening, claim.Line))) ordered.Add((happening, claim.Line));
            }
        }

        if (annals.Orders.Count == 0 && ordered.Count == 0) return pairs;
        var finder = new EventFinder(events);
        foreach (var (happening, line) in ordered)
        {
            foreach (var clause in line.Orders)
            {
                if (finder.Find(clause.Other, happening, diagnostics) is not { } other) continue;
                var rank = Math.Min(9, happening.Claims[0].Rank);
                pairs.Add(new OrderedPair(other, happening, clause.Least, clause.Most, rank, clause.Where));
            }
        }

        foreach (var line in annals.Orders)
        {
            var first = finder.Find(line.Event, null, diagnostics);
            var other = finder.Find(line.Clause.Other, first, diagnostics);
            if (first is null || other is null) continue;
            var rank = line.Citations.Count == 0 ? 9 : line.Citations.Min(citation => citation.Source.Rank);
            pairs.Add(new OrderedPair(other, first, line.Clause.Least, line.Clause.Most, rank, line.Where));
        }

        return pairs;
    }

    /// <summary>The event that must come first, if the pair says so.</summary>
    public (Event Before, Event After)? Sequence() =>
        Least >= 0 ? (First, Second) : Most <= 0 ? (Second, First) : null;
}
