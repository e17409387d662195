using Tongjian.Language;
using Tongjian.Record.Time;

namespace Tongjian.Record;

/// <summary>
/// Dates the events: the best reading of each that the order of events allows, and the bounds that this order leaves.
/// </summary>
public sealed class TimeReconciliation
{
    private readonly Dictionary<Event, int> points = [];
    private readonly List<TimeReason> reasons = [];
    private readonly List<OrderedPair> pairs;
    private TemporalNetwork network = new();
    private Chronology chronology;

    private TimeReconciliation(List<OrderedPair> pairs)
    {
        this.pairs = pairs;
        foreach (var pair in pairs)
        {
            points.TryAdd(pair.First, points.Count);
            points.TryAdd(pair.Second, points.Count);
        }

        chronology = network.Propagate();
    }

    /// <summary>Why an event cannot have come earlier than its tightened bounds: the sentences, first the date they start from.</summary>
    public IReadOnlyList<Quotation> WhyNotBefore(Event happening) => Why(happening, Side.Earliest);

    /// <summary>Why an event cannot have come later than its tightened bounds.</summary>
    public IReadOnlyList<Quotation> WhyNotAfter(Event happening) => Why(happening, Side.Latest);

    /// <summary>The events of which an order says that one comes first.</summary>
    internal IReadOnlyList<(Event Before, Event After)> Sequences => pairs.Select(pair => pair.Sequence()).OfType<(Event, Event)>().ToArray();

    /// <summary>Dates the events.</summary>
    /// <param name="annals">Where the orders stand.</param>
    /// <param name="events">The events.</param>
    /// <param name="whole">The whole record, if the events are those of one source only: it dates what that source does not.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    internal static TimeReconciliation Of(Annals annals, IReadOnlyList<Event> events, Chronicle? whole, List<Diagnostic> diagnostics)
    {
        if (whole is not null) DateBy(whole, events);
        var pairs = OrderedPair.Of(annals, events, whole, diagnostics);
        CircularOrders.TakeOut(pairs, diagnostics);
        var time = new TimeReconciliation(pairs);
        if (pairs.Count > 0) time.Settle(diagnostics);
        return time;
    }

    private static void DateBy(Chronicle whole, IReadOnlyList<Event> events)
    {
        var byLine = OrderedPair.ByLine(whole.Events);
        foreach (var happening in events)
        {
            if (happening.Date is null) happening.When = byLine[happening.Line].When;
        }
    }

    /// <summary>
    /// Propagates; where the date of an event that has another reading is set aside, takes that reading and begins again.
    /// A reading is given up at most once, so this ends.
    /// </summary>
    private void Settle(List<Diagnostic> diagnostics)
    {
        var given = new HashSet<Claim>();
        var impossible = new List<(TimeReason Reason, DayRange Allowed, List<TimeReason> Chain)>();
        while (true)
        {
            Propagate(withoutReason: -1);
            var changed = false;
            foreach (var contradiction in chronology.Contradictions)
            {
                var reason = reasons[contradiction.SetAside.Reason];
                if (reason.Claim is null || !given.Add(reason.Claim)) continue;
                var left = reason.Event.Claims.Where(claim => !given.Contains(claim)).ToList();
                if (left.Count == 0) continue;
                var allowed = Range(points[reason.Event]);
                reason.Event.Follow(left);
                impossible.Add((reason, allowed, Reasons(contradiction)));
                changed = true;
            }

            if (!changed) break;
        }

        foreach (var (reason, allowed, chain) in impossible) diagnostics.Add(TimeFaults.Impossible(reason, allowed, chain));
        foreach (var contradiction in chronology.Contradictions) diagnostics.Add(Contradicts(contradiction));
        if (!chronology.IsConsistent) Propagate(withoutReason: -1);
        foreach (var (happening, point) in points) happening.When = Range(point).Intersect(happening.When) ?? happening.When;
        foreach (var pair in pairs.Where(pair => pair.First.When == DayRange.Always && pair.Second.When == DayRange.Always))
            diagnostics.Add(TimeFaults.Floating(pair));
    }

    private Diagnostic Contradicts(Contradiction contradiction)
    {
        var slips = new List<string>();
        var saved = (network, chronology);
        foreach (var id in contradiction.Reasons)
        {
            if (reasons[id].Claim is not { Date: not null } claim) continue;
            Propagate(withoutReason: id);
            if (TimeFaults.Slip(claim, Range(points[reasons[id].Event])) is { } slip)
                slips.Add($"\"{claim.Date!.Text}\" may be a slip for \"{slip.Meant}\" ({slip.Says})");
        }

        (network, chronology) = saved;
        return TimeFaults.Contradiction(Reasons(contradiction), slips);
    }

    private List<TimeReason> Reasons(Contradiction contradiction) => contradiction.Reasons.Select(id => reasons[id]).ToList();

    private void Propagate(int withoutReason)
    {
        network = new TemporalNetwork();
        reasons.Clear();
        for (var i = 0; i < points.Count; i++) network.AddPoint();
        foreach (var pair in pairs)
        {
            reasons.Add(new TimeReason(pair.Second, null, pair.Where));
            if (reasons.Count - 1 == withoutReason) continue;
            network.AddOrder(
                points[pair.First], points[pair.Second], pair.Least ?? Horizon.Past, pair.Most ?? Horizon.Future, reasons.Count - 1, pair.Rank);
        }

        foreach (var (happening, point) in points)
        {
            foreach (var claim in happening.Followed)
            {
                if (claim.Date is null) continue;
                reasons.Add(new TimeReason(happening, claim, claim.Where));
                if (reasons.Count - 1 == withoutReason) continue;
                var hasOther = happening.Claims.Any(other => !other.Days.Intersects(claim.Days));
                var rank = hasOther ? 9 : Math.Min(8, claim.Rank);
                network.AddBound(point, claim.Extent.Earliest.Number, claim.Extent.Latest.Number, reasons.Count - 1, rank);
            }
        }

        chronology = network.Propagate();
    }

    private DayRange Range(int point) => new(new Day(chronology.Earliest(point)), new Day(chronology.Latest(point)));

    private List<Quotation> Why(Event happening, Side side) => points.TryGetValue(happening, out var point)
        ? chronology.Explain(point, side).Select(link => reasons[link.Reason].Quote()).ToList()
        : [];
}
