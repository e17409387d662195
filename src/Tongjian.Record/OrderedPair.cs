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
    /// <param name="annals">Where the orders stand.</param>
    /// <param name="events">The events to be ordered.</param>
    /// <param name="whole">
    /// The whole record, if the events are those of one source only: orders speak of its events, and those that the source does not
    /// tell are left out.
    /// </param>
    /// <param name="diagnostics">Takes the messages.</param>
    public static List<OrderedPair> Of(Annals annals, IReadOnlyList<Event> events, Chronicle? whole, List<Diagnostic> diagnostics)
    {
        var pairs = new List<OrderedPair>();
        var all = whole?.Events ?? events;
        var ordered = Ordered(all);
        if (annals.Orders.Count == 0 && ordered.Count == 0) return pairs;
        if (whole is not null) diagnostics = [];
        var told = whole is null ? [] : ByLine(events);
        var finder = new EventFinder(all);
        foreach (var (happening, line) in ordered)
        {
            foreach (var clause in line.Orders)
            {
                var rank = Math.Min(9, happening.Claims[0].Rank);
                if (clause.Other is { } other) Add(finder.Find(other, happening, diagnostics), happening, clause.Least, clause.Most, rank, clause.Where);
                else AddReign(happening, clause, rank);
            }
        }

        foreach (var line in annals.Orders)
        {
            var first = finder.Find(line.Event, null, diagnostics);
            var other = finder.Find(line.Clause.Other!, first, diagnostics);
            Add(other, first, line.Clause.Least, line.Clause.Most, line.Citations.Count == 0 ? 9 : line.Citations.Min(citation => citation.Source.Rank), line.Where);
        }

        return pairs;

        void Add(Event? from, Event? to, int? least, int? most, int rank, Span where)
        {
            if (Told(from) is { } first && Told(to) is { } second) pairs.Add(new OrderedPair(first, second, least, most, rank, where));
        }

        void AddReign(Event happening, OrderClause clause, int rank)
        {
            var reign = Reign.Of(clause.Ruler!, all);
            if (reign.Begins is null && reign.Ends is null) diagnostics.Add(Reign.Unknown(clause));
            if (reign.Begins != happening) Add(reign.Begins, happening, 0, null, rank, clause.Where);
            if (reign.Ends != happening) Add(happening, reign.Ends, 0, null, rank, clause.Where);
        }

        Event? Told(Event? happening) => whole is null
            ? happening
            : happening?.Claims.Select(claim => told.GetValueOrDefault(claim.Line)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The events with orders below their lines, once for each such line.</summary>
    private static List<(Event Event, EventLine Line)> Ordered(IReadOnlyList<Event> events)
    {
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

        return ordered;
    }

    /// <summary>Which event each line tells.</summary>
    public static Dictionary<EventLine, Event> ByLine(IReadOnlyList<Event> events)
    {
        var byLine = new Dictionary<EventLine, Event>();
        foreach (var happening in events)
        {
            foreach (var claim in happening.Claims) byLine[claim.Line] = happening;
        }

        return byLine;
    }

    /// <summary>The event that must come first, if the pair says so.</summary>
    public (Event Before, Event After)? Sequence() =>
        Least >= 0 ? (First, Second) : Most <= 0 ? (Second, First) : null;
}
