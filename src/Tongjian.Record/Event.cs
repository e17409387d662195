using System.Diagnostics.CodeAnalysis;
using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>What the record holds to have happened, with all claims for it.</summary>
public sealed class Event
{
    internal Event(Claim[] claims, EventLine line)
    {
        Claims = claims;
        Line = line;
        Follow(claims);
    }

    /// <summary>Its place among the events of the chronicle, in the order in which they are replayed, from 0.</summary>
    public int Index { get; internal set; }

    /// <summary>What happened: each role by the best claim that fills it, for silence is no denial.</summary>
    public Sentence Sentence { get; private set; }

    /// <summary>The type of event.</summary>
    public EventType Type => Chosen.Sentence.Template.EventType!.Value;

    /// <summary>The date as the narrowest of the followed claims writes it; null if only an order dates it.</summary>
    public HistoricalDate? Date => Dated.Date;

    /// <summary>All claims, the best first.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; }

    /// <summary>The claim that the record follows: of the best rank that the order in time allows.</summary>
    public Claim Chosen { get; private set; }

    /// <summary>The chosen claim, and every other whose date agrees with it and with the better ones before it.</summary>
    public IReadOnlyList<Claim> Followed { get; private set; } = [];

    /// <summary>Of the followed claims the one with the narrowest date.</summary>
    public Claim Dated { get; private set; }

    /// <summary>The line that tells it.</summary>
    public EventLine Line { get; }

    /// <summary>The days on which it may have happened, tightened by all that is known of its order.</summary>
    public DayRange When { get; internal set; }

    /// <summary>The day on which replay lets it happen: within <see cref="When"/>, the middle unless the story asks for another.</summary>
    public Day Nominal { get; internal set; }

    /// <summary>Whether the day is certain.</summary>
    public bool IsExact => When.Earliest == When.Latest;

    /// <summary>The terms, if it is a treaty: those of every line that tells it, each once.</summary>
    public IReadOnlyList<Term> Terms => IsToldInOneLine
        ? Line.Terms
        : Claims.Select(claim => claim.Line).Prepend(Line).Distinct().SelectMany(line => line.Terms).DistinctBy(term => term.Sentence).ToArray();

    private bool IsToldInOneLine
    {
        get
        {
            for (var i = 0; i < Claims.Count; i++)
            {
                if (Claims[i].Line != Line) return false;
            }

            return true;
        }
    }

    /// <summary>The date as shown: as written, or the tightened bounds if nothing is written.</summary>
    public string DateText => Date?.Text ?? (When.IsBounded
        ? When.Earliest == When.Latest
            ? When.Earliest.ToString(CalendarSystem.Julian)
            : $"{When.Earliest.ToString(CalendarSystem.Julian)}/{When.Latest.ToString(CalendarSystem.Julian)}"
        : "undated");

    /// <summary>An event that nobody claims: a sentence of a what-if. It stands in no chronicle, and its index says nothing.</summary>
    /// <param name="line">The sentence and its date.</param>
    /// <param name="from">The day on which the what-if leaves the record: it happens then or later.</param>
    public static Event Supposed(EventLine line, Day from)
    {
        var supposed = new Event([new Claim(null, line.Date, line.Sentence, line, line.Where)], line);
        supposed.When = supposed.When.Intersect(new DayRange(from, Day.End)) ?? supposed.When;
        supposed.Nominal = supposed.When.Midpoint ?? from;
        return supposed;
    }

    /// <summary>How one of the claims stands to what the record holds.</summary>
    public ClaimStanding StandingOf(Claim claim) =>
        Differs(claim) ? ClaimStanding.Differs
        : claim == Dated ? ClaimStanding.Dates
        : Followed.Contains(claim) ? ClaimStanding.Agrees
        : ClaimStanding.Disagrees;

    /// <summary>
    /// Follows the best of some claims; claims of lesser rank that agree with it narrow its date, others are kept as disagreeing.
    /// </summary>
    /// <param name="claims">At least one, the best first.</param>
    [MemberNotNull(nameof(Chosen), nameof(Dated), nameof(Sentence))]
    internal void Follow(IReadOnlyList<Claim> claims)
    {
        Chosen = Dated = claims[0];
        Sentence = MostTelling(claims);
        When = Chosen.Days;
        List<Claim>? followed = null;
        for (var i = 1; i < claims.Count; i++)
        {
            if (When.Intersect(claims[i].Days) is not { } narrower)
            {
                followed ??= [.. claims.Take(i)];
                continue;
            }

            followed?.Add(claims[i]);
            When = narrower;
            if (IsNarrower(claims[i], Dated)) Dated = claims[i];
        }

        Followed = followed ?? claims;
    }

    /// <summary>Whether neither the claim's sentence nor the event's says all that the other does.</summary>
    private bool Differs(Claim claim) => !claim.Sentence.IsWithin(Sentence) && !Sentence.IsWithin(claim.Sentence);

    private static Sentence MostTelling(IReadOnlyList<Claim> claims)
    {
        var told = claims[0].Sentence;
        for (var i = 1; i < claims.Count; i++)
        {
            var other = claims[i].Sentence;
            if (!ReferenceEquals(other, told) && Wording.CanMeanTheSame(told, other)) told = told.FilledFrom(other);
        }

        return told;
    }

    private static bool IsNarrower(Claim one, Claim other) => one.Days.Span != other.Days.Span
        ? one.Days.Span < other.Days.Span
        : one.Extent.Span < other.Extent.Span;

    /// <inheritdoc/>
    public override string ToString() => $"{DateText} {Sentence}";
}
