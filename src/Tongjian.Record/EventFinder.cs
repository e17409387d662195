using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>Finds the event that a sentence in parentheses speaks of.</summary>
internal sealed class EventFinder(IReadOnlyList<Event> events)
{
    private readonly Dictionary<EventType, List<Event>> byType = events
        .GroupBy(happening => happening.Type)
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>
    /// The one event that fits, those that say it in the same words before others; null, and a message, if none or several do.
    /// </summary>
    /// <param name="reference">What is said of it.</param>
    /// <param name="other">The event that is ordered by it, and cannot be meant.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public Event? Find(EventReference reference, Event? other, List<Diagnostic> diagnostics)
    {
        var found = byType.GetValueOrDefault(reference.Sentence.Template.EventType!.Value, [])
            .Where(happening => happening != other && Fits(happening, reference))
            .ToList();
        if (found.Count > 1 && found.FindAll(happening => happening.Sentence.Template == reference.Sentence.Template) is { Count: > 0 } worded)
            found = worded;
        if (found.Count == 1) return found[0];
        diagnostics.Add(found.Count == 0 ? Unknown(reference) : Ambiguous(reference, found));
        return null;
    }

    private static bool Fits(Event happening, EventReference reference)
    {
        foreach (var claim in happening.Claims)
        {
            if (!reference.Sentence.IsWithin(claim.Sentence) || !Wording.CanMeanTheSame(reference.Sentence, claim.Sentence)) continue;
            if (reference.Date is null || claim.Days.Intersects(reference.Date.Possible)) return true;
        }

        return false;
    }

    private static Diagnostic Unknown(EventReference reference) => new(
        "unknown-event", Severity.Error, reference.Where, $"no event of the record says \"{SentencePrinter.Clause(reference.Sentence)}\"",
        "a sentence that the record tells, as it tells it", "use its words, or add the event to the record");

    private static Diagnostic Ambiguous(EventReference reference, List<Event> found) => new(
        "ambiguous-event", Severity.Error, reference.Where, $"{found.Count} events of the record say this",
        "a sentence that fits one event", $"add a date: \"({SentencePrinter.Clause(reference.Sentence)}, {found[0].DateText})\"")
    {
        Quotations = found.Take(5).Select(happening => new Quotation("it may be", happening.Line.Where)).ToList(),
    };
}
