using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>A treaty that is denounced was binding, a payment that stops was owed.</summary>
internal sealed class NoSuchObligation : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        var ledger = state.Ledger;
        if (happening.Type == EventType.Denounce && happening.Sentence.First(Role.Name) is { } treaty
            && ledger.OthersOf(Relation.Bound, treaty).Count == 0)
        {
            var end = happening.Sentence.First(Role.Agent) is { } agent ? state.CauseOf(Relation.Bound, treaty, ledger.PartyOf(agent)) : null;
            diagnostics.Add(Nothing(happening, $"{treaty.Spoken} binds nobody {When(happening)}", "tell of its conclusion, or mend a date", end));
        }

        if (happening.Type != EventType.EndTribute) return;
        if (happening.Sentence.First(Role.Agent) is not { } payer || happening.Sentence.First(Role.Patient) is not { } payee) return;
        var (from, to) = (ledger.PartyOf(payer), ledger.PartyOf(payee));
        if (ledger.Holds(Relation.Pays, from, to)) return;
        diagnostics.Add(Nothing(
            happening, $"{from.Spoken} owes {to.Spoken} nothing {When(happening)}", "tell of the payment, or mend a date",
            state.CauseOf(Relation.Pays, from, to)));
    }

    private static string When(Event happening) => Moment.Phrase(happening.DateText);

    private static Diagnostic Nothing(Event happening, string found, string remedy, Cause? end) => new(
        "no-such-obligation", Severity.Warning, happening.Sentence.Where, found, "an obligation that holds", remedy)
    {
        Quotations = end is null ? [] : [new Quotation("it ended here", end.Where)],
    };
}
