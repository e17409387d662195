using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.World.Checks;

/// <summary>A siege that is lifted was begun.</summary>
internal sealed class NoSuchSiege : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        if (happening.Type != EventType.LiftSiege) return;
        foreach (var place in happening.Sentence[Role.Place].Entities)
        {
            if (state.Ledger.SubjectsOf(Relation.Besieges, place).Count > 0) continue;
            diagnostics.Add(new Diagnostic(
                "no-such-siege", Severity.Warning, happening.Sentence.Where, $"nobody besieges {place.Spoken} {Moment.Phrase(happening.DateText)}",
                "a siege that was begun", $"tell of its beginning: \"… besieges {place.Spoken}.\""));
        }
    }
}
