using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>Nobody takes or besieges what is his.</summary>
internal sealed class AlreadyHeld : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        if (happening.Type is not (EventType.Capture or EventType.Besiege)) return;
        var taker = happening.Sentence.First(Role.Beneficiary) ?? happening.Sentence.First(Role.Agent);
        if (taker is null || happening.Sentence[Role.Agent].Entities.Length > 1) return;
        foreach (var place in happening.Sentence[Role.Place].Entities)
        {
            if (place.Members.Count > 0 || state.CertainBefore(happening, Relation.Holds, place) is not { Value: >= 0 }) continue;
            var holder = state.Ledger.ValueOf(Relation.Holds, place)!;
            if (holder != state.Ledger.PartyOf(taker)) continue;
            var since = state.CauseOf(Relation.Holds, place)!;
            diagnostics.Add(new Diagnostic(
                "already-held", Severity.Warning, happening.Sentence.Where,
                $"{holder.Spoken} has held {place.Spoken} since {since.Date}", "a place of another party",
                "tell how it was lost before, or mend a date")
            {
                Quotations = [new Quotation("held since", since.Where)],
            });
        }
    }
}
