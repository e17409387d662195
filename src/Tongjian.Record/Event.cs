using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>What the record holds to have happened, with all claims for it.</summary>
public sealed class Event
{
    internal Event(Claim[] claims, EventLine line)
    {
        Claims = claims;
        Line = line;
        Chosen = claims[0];
        When = Chosen.Days;
    }

    /// <summary>Its place among the events of the chronicle, in the order in which they are replayed, from 0.</summary>
    public int Index { get; internal set; }

    /// <summary>What happened, by the chosen claim.</summary>
    public Sentence Sentence => Chosen.Sentence;

    /// <summary>The type of event.</summary>
    public EventType Type => Chosen.Sentence.Template.EventType!.Value;

    /// <summary>The date as the chosen claim writes it; null if only an order dates it.</summary>
    public HistoricalDate? Date => Chosen.Date;

    /// <summary>All claims, the best first.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; }

    /// <summary>The claim that the record follows: of the best rank that the order in time allows.</summary>
    public Claim Chosen { get; internal set; }

    /// <summary>The line that tells it.</summary>
    public EventLine Line { get; }

    /// <summary>The days on which it may have happened, tightened by all that is known of its order.</summary>
    public DayRange When { get; internal set; }

    /// <summary>The day on which replay lets it happen: within <see cref="When"/>, the middle unless the story asks for another.</summary>
    public Day Nominal { get; internal set; }

    /// <summary>Whether the day is certain.</summary>
    public bool IsExact => When.Earliest == When.Latest;

    /// <summary>The terms, if it is a treaty.</summary>
    public IReadOnlyList<Term> Terms => Line.Terms;

    /// <summary>The date as shown: as written, or the tightened bounds if nothing is written.</summary>
    public string DateText => Date?.Text ?? (When.IsBounded
        ? When.Earliest == When.Latest
            ? When.Earliest.ToString(CalendarSystem.Julian)
            : $"{When.Earliest.ToString(CalendarSystem.Julian)}/{When.Latest.ToString(CalendarSystem.Julian)}"
        : "undated");

    /// <inheritdoc/>
    public override string ToString() => $"{DateText} {Sentence}";
}
