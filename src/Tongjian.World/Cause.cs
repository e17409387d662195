using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.World;

/// <summary>Why something is so: the sentence that made it so, with its date, its citations and its place in the files.</summary>
public sealed record Cause
{
    private Cause(Sentence sentence, string date, DayRange when, Day nominal, IReadOnlyList<Citation> citations, Span where)
    {
        (Sentence, Date, When, Nominal, Citations, Where) = (sentence, date, when, nominal, citations, where);
    }

    /// <summary>What was said.</summary>
    public Sentence Sentence { get; }

    /// <summary>The date as written.</summary>
    public string Date { get; }

    /// <summary>The days on which it may have happened.</summary>
    public DayRange When { get; }

    /// <summary>The day on which replay lets it happen.</summary>
    public Day Nominal { get; }

    /// <summary>Who says so.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Where it stands.</summary>
    public Span Where { get; }

    /// <summary>The event; null for a state that is given.</summary>
    public Event? Event { get; private init; }

    /// <summary>An event as cause.</summary>
    public static Cause Of(Event happening) => new(
        happening.Sentence, happening.DateText, happening.When, happening.Nominal, Cited(happening), happening.Line.Where)
    {
        Event = happening,
    };

    /// <summary>A term of a treaty as cause.</summary>
    public static Cause Of(Event treaty, Term term) => new(
        term.Sentence, treaty.DateText, treaty.When, treaty.Nominal,
        term.Citations.Count > 0 ? term.Citations : Cited(treaty), term.Where)
    {
        Event = treaty,
    };

    /// <summary>A given state as cause.</summary>
    public static Cause Of(StateLine given) => new(
        given.Sentence, given.Date.Text, given.Date.Possible, given.Date.Possible.Earliest, given.Citations, given.Where);

    private static Citation[] Cited(Event happening) =>
        happening.Claims.Where(claim => claim.Citation is not null).Select(claim => claim.Citation!).ToArray();
}
