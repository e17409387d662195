using Tongjian.Language;
using Tongjian.Record.Time;

namespace Tongjian.Record;

/// <summary>Messages about dates that the order of events does not allow, with the slip that may be behind them.</summary>
internal static class TimeFaults
{
    /// <summary>A reading that was given up for another.</summary>
    public static Diagnostic Impossible(TimeReason reason, DayRange allowed, List<TimeReason> chain)
    {
        var happening = reason.Event;
        var slip = Slip(reason.Claim!, allowed.IsBounded ? allowed : happening.When);
        return new Diagnostic(
            slip is null ? "impossible-reading" : "likely-slip",
            Severity.Finding,
            reason.Claim!.Where,
            $"{reason.Claim} dates this {reason.Claim.Date!.Text}, which the order of events does not allow: it lies {Span(allowed)}",
            slip is null ? null : $"{slip.Meant} ({slip.Says})",
            $"the record follows {happening.Dated} with {happening.DateText}; the reading is kept as a claim")
        {
            Quotations = Quote(chain),
        };
    }

    /// <summary>Sentences that cannot all be true.</summary>
    public static Diagnostic Contradiction(List<TimeReason> chain, List<string> slips)
    {
        var last = chain[^1];
        return new Diagnostic(
            "contradicting-dates",
            Severity.Error,
            last.Claim is null ? last.Where : last.Event.Line.Where,
            $"these {chain.Count} sentences cannot all be true",
            null,
            slips.Count > 0
                ? string.Join("; ", slips) + "; mend it, or give the other reading as a claim"
                : "mend one of them, or give another source's date as a claim")
        {
            Quotations = Quote(chain),
        };
    }

    /// <summary>Two events that are ordered, and neither dated.</summary>
    public static Diagnostic Floating(OrderedPair pair) => new(
        "floating-order", Severity.Error, pair.Where, "neither of these two events has a date", "a date for one of them",
        "date one of them, if only to a decade: 112X")
    {
        Quotations = [new Quotation("the one", pair.First.Line.Where), new Quotation("the other", pair.Second.Line.Where)],
    };

    /// <summary>
    /// The date that was likely meant, if one slip of the pen explains it. A year off by one or by some other digit explains too
    /// much: sources that merely disagree often lie so near.
    /// </summary>
    public static Slip? Slip(Claim claim, DayRange allowed)
    {
        if (claim.Date is not { IsApproximate: false, IsInterval: false, Members.Count: 0 } date || !allowed.IsBounded) return null;
        var finder = new SlipFinder(text =>
            HistoricalDate.Parse(text, date.Reading) is { } read ? (read.Possible.Earliest.Number, read.Possible.Latest.Number) : null);
        return finder.Find(date.Text, allowed.Earliest.Number, allowed.Latest.Number)
            .FirstOrDefault(slip => slip.Kind is not (SlipKind.YearOffByOne or SlipKind.YearDigit));
    }

    private static List<Quotation> Quote(List<TimeReason> chain) => chain.Select(reason => reason.Quote()).ToList();

    private static string Span(DayRange days) => (days.Earliest.IsFinite, days.Latest.IsFinite) switch
    {
        (true, false) => $"on or after {days.Earliest.ToString(CalendarSystem.Julian)}",
        (false, true) => $"on or before {days.Latest.ToString(CalendarSystem.Julian)}",
        _ when days.Earliest == days.Latest => $"on {days.Earliest.ToString(CalendarSystem.Julian)}",
        _ => $"from {days.Earliest.ToString(CalendarSystem.Julian)} to {days.Latest.ToString(CalendarSystem.Julian)}",
    };
}
