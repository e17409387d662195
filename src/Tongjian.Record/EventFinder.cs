using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>Finds the event that a sentence in parentheses speaks of.</summary>
internal sealed class EventFinder
{
    private readonly Dictionary<EventType, List<Event>> byType = [];
    private readonly Dictionary<(EventType, Role), Dictionary<int, List<Event>>> byRole = [];

    public EventFinder(IReadOnlyList<Event> events)
    {
        foreach (var happening in events)
        {
            if (!byType.TryGetValue(happening.Type, out var list)) byType[happening.Type] = list = [];
            list.Add(happening);
        }
    }

    /// <summary>
    /// The one event that fits, those that say it in the same words before others; null, and a message, if none or several do.
    /// </summary>
    /// <param name="reference">What is said of it.</param>
    /// <param name="other">The event that is ordered by it, and cannot be meant.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public Event? Find(EventReference reference, Event? other, List<Diagnostic> diagnostics)
    {
        var found = new List<Event>();
        foreach (var happening in Candidates(reference.Sentence))
        {
            if (happening != other && Fits(happening, reference)) found.Add(happening);
        }

        if (found.Count > 1 && found.FindAll(happening => happening.Sentence.Template == reference.Sentence.Template) is { Count: > 0 } worded)
            found = worded;
        if (found.Count == 1) return found[0];
        diagnostics.Add(found.Count == 0 ? Unknown(reference) : Ambiguous(reference, found));
        return null;
    }

    /// <summary>The events of the type that share a name of the reference: the one that the fewest of them share.</summary>
    private List<Event> Candidates(Sentence sentence)
    {
        var type = sentence.Template.EventType!.Value;
        List<Event>? fewest = null;
        foreach (var slot in sentence.Template.Slots)
        {
            foreach (var entity in sentence.Fillers[slot.Index].Entities)
            {
                var sharing = ByRole(type, slot.Role).GetValueOrDefault(entity.Id, []);
                if (fewest is null || sharing.Count < fewest.Count) fewest = sharing;
            }
        }

        return fewest ?? byType.GetValueOrDefault(type, []);
    }

    private Dictionary<int, List<Event>> ByRole(EventType type, Role role)
    {
        if (byRole.TryGetValue((type, role), out var index)) return index;
        byRole[(type, role)] = index = [];
        foreach (var happening in byType.GetValueOrDefault(type, []))
        {
            Sentence? told = null;
            for (var i = 0; i < happening.Claims.Count; i++)
            {
                var sentence = happening.Claims[i].Sentence;
                if (ReferenceEquals(sentence, told)) continue;
                told = sentence;
                foreach (var entity in sentence[role].Entities)
                {
                    if (!index.TryGetValue(entity.Id, out var list)) index[entity.Id] = list = [];
                    if (list.Count == 0 || list[^1] != happening) list.Add(happening);
                }
            }
        }

        return index;
    }

    private static bool Fits(Event happening, EventReference reference)
    {
        for (var i = 0; i < happening.Claims.Count; i++)
        {
            var claim = happening.Claims[i];
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
