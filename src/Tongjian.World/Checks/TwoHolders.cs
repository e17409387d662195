using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>A place has one holder: two parties do not take it on one day, unless the second takes it from the first.</summary>
internal sealed class TwoHolders : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        if (happening.Type != EventType.Capture || !happening.IsExact) return;
        var taker = happening.Sentence.First(Role.Beneficiary) ?? happening.Sentence.First(Role.Agent);
        if (taker is null) return;
        foreach (var place in happening.Sentence[Role.Place].Entities)
        {
            if (state.Ledger.Last(Relation.Holds, place) is not { Value: >= 0 } step) continue;
            if (step.Earliest != step.Latest || step.Earliest != happening.When.Earliest.Number) continue;
            var holder = state.Ledger.ValueOf(Relation.Holds, place)!;
            var cause = state.CauseOf(Relation.Holds, place)!;
            var party = state.Ledger.PartyOf(taker);
            if (holder == party || cause.Event is null || IsTakenFrom(happening, holder, state)) continue;
            diagnostics.Add(Report(happening.Sentence.Where, place, party, holder, cause));
        }
    }

    /// <summary>The message for two givens that disagree, too.</summary>
    public static Diagnostic Report(Span where, Entity place, Entity one, Entity other, Cause cause) => new(
        "two-holders", Severity.Error, where,
        $"{one.Spoken} gets {place.Spoken} here, and {other.Spoken} gets it on the same day",
        "one holder of a place", "mend one of the dates, or say from whom it was taken")
    {
        Quotations = [new Quotation("the other holder", cause.Where)],
    };

    private static bool IsTakenFrom(Event happening, Entity holder, ReplayState state)
    {
        foreach (var loser in happening.Sentence[Role.Patient].Entities)
        {
            if (state.Ledger.PartyOf(loser) == holder) return true;
        }

        return false;
    }
}
