using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>Finds orders that go round in a circle: A after B, B after C, C after A.</summary>
internal static class CircularOrders
{
    /// <summary>Takes out each order that closes a circle, and reports it with the others of the circle.</summary>
    public static void TakeOut(List<OrderedPair> pairs, List<Diagnostic> diagnostics)
    {
        if (!HasCircle(pairs)) return;
        var kept = new Dictionary<Event, List<OrderedPair>>();
        pairs.RemoveAll(pair =>
        {
            if (pair.Sequence() is not var (before, after)) return false;
            if (Path(kept, after, before) is { } path)
            {
                diagnostics.Add(Circle(pair, path));
                return true;
            }

            if (!kept.TryGetValue(before, out var next)) kept[before] = next = [];
            next.Add(pair);
            return false;
        });
    }

    /// <summary>
    /// Whether some events are left when those with nothing before them are taken away, again and again (Kahn, "Topological sorting
    /// of large networks", Communications of the ACM 5, 1962, p. 558). Only if so are the circles worth a search.
    /// </summary>
    private static bool HasCircle(List<OrderedPair> pairs)
    {
        var sequences = pairs.Select(pair => pair.Sequence()).OfType<(Event Before, Event After)>().ToList();
        var after = sequences.ToLookup(sequence => sequence.Before, sequence => sequence.After);
        var waiting = new Dictionary<Event, int>();
        foreach (var (_, next) in sequences) waiting[next] = waiting.GetValueOrDefault(next) + 1;
        var free = new Queue<Event>(after.Select(group => group.Key).Where(happening => !waiting.ContainsKey(happening)));
        while (free.TryDequeue(out var happening))
        {
            foreach (var next in after[happening])
            {
                if (--waiting[next] > 0) continue;
                waiting.Remove(next);
                free.Enqueue(next);
            }
        }

        return waiting.Count > 0;
    }

    /// <summary>The orders that lead from one event to another; null if none do.</summary>
    private static List<OrderedPair>? Path(Dictionary<Event, List<OrderedPair>> kept, Event from, Event to)
    {
        var reachedBy = new Dictionary<Event, OrderedPair?> { [from] = null };
        var queue = new Queue<Event>([from]);
        while (queue.TryDequeue(out var at))
        {
            if (at == to)
            {
                var path = new List<OrderedPair>();
                for (var step = reachedBy[at]; step is not null; step = reachedBy[step.Sequence()!.Value.Before]) path.Add(step);
                path.Reverse();
                return path;
            }

            foreach (var pair in kept.GetValueOrDefault(at, []))
            {
                if (reachedBy.TryAdd(pair.Sequence()!.Value.After, pair)) queue.Enqueue(pair.Sequence()!.Value.After);
            }
        }

        return null;
    }

    private static Diagnostic Circle(OrderedPair pair, List<OrderedPair> path) => new(
        "circular-order", Severity.Error, pair.Where, $"{Said(pair)}; {(path.Count == 1 ? "another order says" : "other orders say")} the contrary",
        "an order in which some event is first", "take out or turn round one of these orders")
    {
        Quotations = path.Select(step => new Quotation(Said(step), step.Where)).ToList(),
    };

    private static string Said(OrderedPair pair) => pair.Sequence() is var (before, after)
        ? $"\"{SentencePrinter.Clause(before.Sentence)}\" comes before \"{SentencePrinter.Clause(after.Sentence)}\""
        : "";
}
