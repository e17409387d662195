using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>
/// A what-if leaves the record within its time, and what it lets happen can happen: the record until then and its own sentences break no
/// rule of the world together. What comes between, nobody knows.
/// </summary>
internal static class ImpossibleWhatIf
{
    /// <summary>Looks at every what-if of a chronicle.</summary>
    public static void Look(Chronicle chronicle, List<Diagnostic> diagnostics)
    {
        foreach (var whatIf in chronicle.Annals.WhatIfs)
        {
            if (whatIf.From is not { Possible: { IsBounded: true } from }) continue;
            if (chronicle.Events.Count > 0 && OutsideOf(chronicle, whatIf, from.Earliest) is { } outside) diagnostics.Add(outside);
            else Suppose(chronicle, whatIf, from.Earliest, diagnostics);
        }
    }

    private static Diagnostic? OutsideOf(Chronicle chronicle, WhatIf whatIf, Day from)
    {
        var (first, last) = (Day.End, Day.Beginning);
        foreach (var happening in chronicle.Events)
        {
            if (happening.When.Earliest.IsFinite && happening.When.Earliest < first) first = happening.When.Earliest;
            if (happening.When.Latest.IsFinite && happening.When.Latest > last) last = happening.When.Latest;
        }

        foreach (var line in chronicle.Annals.States)
        {
            if (line.Use == StateUse.Given && line.Date.Possible.Earliest is { IsFinite: true } given && given < first) first = given;
        }

        if (from >= first && from <= last) return null;
        return new Diagnostic(
            "what-if-outside-record", Severity.Error, whatIf.Where,
            $"the what-if leaves the record on {whatIf.From!.Text}, and the record tells of {Text(first)} to {Text(last)}",
            "a day of the record", "mend the date behind \"from\"");
    }

    private static string Text(Day day) => day.ToString(CalendarSystem.Julian);

    private static void Suppose(Chronicle chronicle, WhatIf whatIf, Day from, List<Diagnostic> diagnostics)
    {
        if (whatIf.Shall.Count == 0) return;
        var replaying = Replaying.Run(chronicle, [], from - 1);
        var found = new List<Diagnostic>();
        replaying.Report(found);
        var gained = new Dictionary<Entity, (Event Event, Entity Holder)>();
        foreach (var supposed in whatIf.Shall.Select(line => Event.Supposed(line, from)).OrderBy(supposed => supposed.Nominal))
        {
            replaying.Suppose(supposed);
            foreach (var named in supposed.Sentence[Role.Place].Entities) LookAt(named, supposed, replaying.Ledger, gained, found);
        }

        diagnostics.AddRange(found.Where(diagnostic => diagnostic.Severity == Severity.Error));
    }

    /// <summary>Two sentences of one date give a place to two parties; captures on one exact day are a matter of <see cref="TwoHolders"/>.</summary>
    private static void LookAt(Entity place, Event supposed, Ledger ledger, Dictionary<Entity, (Event Event, Entity Holder)> gained, List<Diagnostic> found)
    {
        if (ledger.ValueOf(Relation.Holds, place) is not { } holder) return;
        if (gained.TryGetValue(place, out var before) && before.Holder != holder && before.Event.When == supposed.When
            && !(supposed.IsExact && supposed.Type == EventType.Capture) && !IsTakenFrom(supposed, before.Holder, ledger))
        {
            found.Add(new Diagnostic(
                "two-holders", Severity.Error, supposed.Sentence.Where,
                $"{holder.Spoken} gets {place.Spoken} here, and {before.Holder.Spoken} gets it at the same time: these two cannot both be",
                "one holder of a place", "take one of the two lines out, mend one of the dates, or say from whom it was taken")
            {
                Quotations = [new Quotation("the other holder", before.Event.Line.Where)],
            });
        }

        gained[place] = (supposed, holder);
    }

    private static bool IsTakenFrom(Event supposed, Entity holder, Ledger ledger)
    {
        foreach (var role in (ReadOnlySpan<Role>)[Role.Patient, Role.Agent])
        {
            foreach (var loser in supposed.Sentence[role].Entities)
            {
                if (ledger.PartyOf(loser) == holder) return true;
            }
        }

        return false;
    }
}
