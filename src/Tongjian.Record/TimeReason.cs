using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>A sentence that bounds an event or orders two.</summary>
/// <param name="Event">The event that is dated, or the one spoken of first.</param>
/// <param name="Claim">The claim whose date bounds it; null for an order.</param>
/// <param name="Where">The line, claim or clause.</param>
internal sealed record TimeReason(Event Event, Claim? Claim, Span Where)
{
    public string Label => Claim is null ? "the order" : Claim.HasOwnDate ? $"{Claim} dates it {Claim.Date?.Text}" : "the date";

    /// <summary>What to quote: the line of the event for a date, the clause for an order.</summary>
    public Quotation Quote() => new(Label, Claim is null ? Where : Event.Line.Where);
}
