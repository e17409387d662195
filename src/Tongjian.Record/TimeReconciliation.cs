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

    internal static TimeReconciliation Of(Annals annals, IReadOnlyList<Event> events, List<Diagnostic> diagnostics)
    {
        var pairs = OrderedPair.Of(annals, events, diagnostics);
        CircularOrders.TakeOut(pairs, diagnostics);
        var time = new TimeReconciliation(pairs);
        if (pairs.Count > 0) time.Settle(diagnostics);
        return time;
    }

    /// <summary>
    /// Propagates; where the date of an event that has another reading is set aside, takes that reading and begins again.
    /// A reading is given up at most once, so this ends.
    /// </summary>
    private void Settle(List<Diagnostic> diagnostics)
    {
        var given = new HashSet<Claim>();
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
                diagnostics.Add(TimeFaults.Impossible(reason, allowed, Reasons(contradiction)));
                changed = true;
            }

            if (!changed) break;
        }

        foreach (var contradiction in chronology.Contradictions) diagnostics.Add(Contradicts(contradiction));
        if (!chronology.IsConsistent) Propagate(withoutReason: -1);
        foreach (var (happening, point) in points) happening.When = Range(point).Intersect(happening.When) ?? Range(point);
        foreach (var pair in pairs.Where(pair => !pair.First.When.IsBounded && !pair.Second.When.IsBounded && pair.First.Date is null))
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
