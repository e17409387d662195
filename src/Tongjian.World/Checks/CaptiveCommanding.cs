using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.World.Checks;

/// <summary>A captive commands no army.</summary>
internal sealed class CaptiveCommanding : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        LookAt(happening.Sentence[Role.Commander], happening, state, diagnostics);
        if (happening.Type is EventType.Invade or EventType.Battle or EventType.Besiege or EventType.Capture or EventType.Raid)
            LookAt(happening.Sentence[Role.Agent], happening, state, diagnostics);
    }

    private static void LookAt(Filler filler, Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        foreach (var person in filler.Entities)
        {
            if (person.Kind != EntityKind.Person) continue;
            if (state.CertainBefore(happening, Relation.Captive, person) is not { Value: >= 0 }) continue;
            var captor = state.Ledger.ValueOf(Relation.Captive, person)!;
            var capture = state.CauseOf(Relation.Captive, person)!;
            diagnostics.Add(new Diagnostic(
                "captive-commanding", Severity.Error, happening.Sentence.Where,
                $"{person.Spoken} leads an army {Moment.Phrase(happening.DateText)}, and has been a captive of {captor.Spoken} since {capture.Date}",
                "a commander who is free", "tell of the release or escape, mend a date, or name the commander who is meant")
            {
                Quotations = [new Quotation("the capture", capture.Where)],
            });
        }
    }
}
