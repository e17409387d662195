using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>A polity acts, and is acted upon, only while it exists.</summary>
internal sealed class PolityAbsent : WorldCheck
{
    private static readonly Role[] Parts = [Role.Agent, Role.Patient, Role.To, Role.From, Role.Beneficiary];

    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        foreach (var role in Parts)
        {
            foreach (var entity in happening.Sentence[role].Entities)
            {
                if (entity.Kind != EntityKind.Polity) continue;
                if (state.CertainBefore(happening, Relation.Exists, entity) is { Value: 0 })
                    diagnostics.Add(AfterEnd(entity, happening, state.CauseOf(Relation.Exists, entity)!));
                else if (state.Ledger.Get(Relation.Exists, entity) < 0 && state.FoundingOf(entity) is { } founding
                    && happening.When.Latest < founding.When.Earliest)
                    diagnostics.Add(BeforeFounding(entity, happening, founding));
            }
        }
    }

    private static Diagnostic AfterEnd(Entity polity, Event happening, Cause end) => new(
        "polity-after-end", Severity.Error, happening.Sentence.Where,
        $"{polity.Spoken} has a part in this {Moment.Phrase(happening.DateText)}, and ended {Moment.Phrase(end.Date)}",
        "a polity that exists", "mend one of the two dates, or name its successor")
    {
        Quotations = [new Quotation("the end", end.Where)],
    };

    private static Diagnostic BeforeFounding(Entity polity, Event happening, Event founding) => new(
        "polity-before-founding", Severity.Error, happening.Sentence.Where,
        $"{polity.Spoken} has a part in this {Moment.Phrase(happening.DateText)}, and is founded {Moment.Phrase(founding.DateText)}",
        "a polity that exists", "mend one of the two dates, or name its people or its founder")
    {
        Quotations = [new Quotation("the founding", founding.Line.Where)],
    };
}
