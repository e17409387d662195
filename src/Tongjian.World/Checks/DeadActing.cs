using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.World.Checks;

/// <summary>The dead do not act, lead, rule, take office or die again; they may be given a title.</summary>
internal sealed class DeadActing : WorldCheck
{
    private static readonly Role[] Acting = [Role.Agent, Role.Commander, Role.Heir, Role.Person];

    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        foreach (var role in Acting) LookAt(happening.Sentence[role], happening, state, diagnostics);
        if (happening.Type is EventType.Kill or EventType.Seize or EventType.Imprison or EventType.Release or EventType.Abdicate
            || (happening.Type == EventType.Appoint && happening.Sentence.Template.Id != "gives-title"))
            LookAt(happening.Sentence[Role.Patient], happening, state, diagnostics);
    }

    private static void LookAt(Filler filler, Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        foreach (var person in filler.Entities)
        {
            if (person.Kind != EntityKind.Person) continue;
            if (state.CertainBefore(happening, Relation.Alive, person) is not { Value: 0 }) continue;
            var death = state.CauseOf(Relation.Alive, person)!;
            diagnostics.Add(new Diagnostic(
                "dead-acting", Severity.Error, happening.Sentence.Where,
                $"{person.Spoken} has a part in this {Moment.Phrase(happening.DateText)}, and has been dead since {death.Date}",
                "someone alive", "mend one of the two dates, or name the person who is meant")
            {
                Quotations = [new Quotation("the death", death.Where)],
            });
        }
    }
}
