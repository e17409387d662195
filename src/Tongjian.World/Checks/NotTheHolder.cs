using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>A place is taken from, or given by, the party that holds it.</summary>
internal sealed class NotTheHolder : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        var loser = happening.Type switch
        {
            EventType.Capture => happening.Sentence.First(Role.Patient),
            EventType.Cede => happening.Sentence.First(Role.Agent),
            _ => null,
        };
        if (loser is null || loser.Kind is not (EntityKind.Polity or EntityKind.People or EntityKind.Period)) return;
        foreach (var place in happening.Sentence[Role.Place].Entities)
        {
            if (place.Members.Count > 0 || state.CertainBefore(happening, Relation.Holds, place) is not { Value: >= 0 }) continue;
            var holder = state.Ledger.ValueOf(Relation.Holds, place)!;
            if (holder == state.Ledger.PartyOf(loser)) continue;
            var since = state.CauseOf(Relation.Holds, place)!;
            diagnostics.Add(new Diagnostic(
                "not-the-holder", Severity.Warning, happening.Sentence.Where,
                $"{loser.Spoken} loses {place.Spoken} {Moment.Phrase(happening.DateText)}, and {holder.Spoken} has held it since {since.Date}",
                $"{holder.Spoken}", "name the holder, or tell how the place came to the other party")
            {
                Quotations = [new Quotation("the holder", since.Where)],
            });
        }
    }
}
