using Tongjian.Language;
using Tongjian.Reading.Clauses;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Events;

/// <summary>
/// Gives each event of a sentence its date: the time of its own clause, else that of the clause before or behind it, else the year
/// of the story as the sentences before left it.
/// </summary>
internal sealed class Dating
{
    private HistoricalDate? row;
    private HistoricalDate? last;
    private HistoricalDate? before; // of the part that ended

    /// <summary>A new part of the text begins: no date is carried over, but for one that begins with "this event".</summary>
    public void NextPart() => (row, last, before) = (null, null, last);

    /// <summary>A row of a timeline begins, with its date.</summary>
    public void NextRow(HistoricalDate? date) => (row, last) = (date, date);

    /// <summary>The dates of the predicates of a sentence; null for those that have none.</summary>
    public Dictionary<Predicate, HistoricalDate?> Of(List<Predicate> predicates, IReadOnlyList<TimeExpression> times, List<Word> words)
    {
        var isBorrowed = false;
        if (last is null && words.Count > 1 && words[0].Entry.Text is "this" or "these" && words[1].Entry.Text is "event" or "events" or "incident" or "war" or "battle" or "siege" or "defeat" or "victory" or "disaster") (last, isBorrowed) = (before, true);
        before = null;
        var dates = new Dictionary<Predicate, HistoricalDate?>();
        foreach (var predicate in predicates)
        {
            HistoricalDate? own = null;
            foreach (var index in predicate.Times)
            {
                if (times[index] is { Kind: TimeKind.Date } time) own ??= time.Span ?? time.Date;
            }

            dates[predicate] = own;
        }

        Narrow(predicates, dates);
        var stated = predicates.Select(predicate => dates[predicate]).LastOrDefault(date => date is not null);
        for (var i = 0; i < predicates.Count; i++)
        {
            var predicate = predicates[i];
            if (dates[predicate] is not null) continue;
            if (IsAside(predicate)) continue;
            if (predicate is { Subordinator: "after" or "following", Verb: { Form: VerbForm.Gerund, HasAuxiliary: false } } && row is null) continue; // before what the sentence dates
            dates[predicate] = Below(predicates, dates, i) ?? Before(predicates, dates, i) ?? Behind(predicates, dates, i, words, last is not null) ?? row ?? last;
        }

        if (stated is not null) last = Year(stated);
        else if (isBorrowed) last = null;
        return dates;
    }

    /// <summary>"In the early 12th century ... from 1113 to 1125": the finer date within a vague one is that of the events.</summary>
    private static void Narrow(List<Predicate> predicates, Dictionary<Predicate, HistoricalDate?> dates)
    {
        foreach (var predicate in predicates)
        {
            if (dates[predicate] is not { } vague || vague.Bounds.Span < 3000) continue;
            var finer = predicates.Select(other => dates[other]).FirstOrDefault(date => date is not null && date != vague && vague.Bounds.Contains(date.Bounds));
            if (finer is not null) dates[predicate] = finer;
        }
    }

    /// <summary>The date of an event that hangs on no verb.</summary>
    public HistoricalDate? OfNoun(IReadOnlyList<TimeExpression> times, TextRange around)
    {
        foreach (var time in times)
        {
            if ((time.Span ?? time.Date) is { } date && time.Kind == TimeKind.Date && around.Overlaps(time.Range)) return date;
        }

        return row ?? last;
    }

    /// <summary>What lies before the story: "who had rejoined", "the territory seized by".</summary>
    private static bool IsAside(Predicate predicate) =>
        (predicate.Antecedent is not null && predicate.Verb.IsPerfect && predicate.Subordinator != "where") || (predicate.IsReduced && predicate.Governor is not null) || (predicate.Antecedent is not null && predicate.Subordinator == "that");

    /// <summary>"tried and failed to retake it in 1204": the date of the infinitive that hangs on the verb.</summary>
    private static HistoricalDate? Below(List<Predicate> predicates, Dictionary<Predicate, HistoricalDate?> dates, int i)
    {
        var verb = predicates[i];
        for (var k = i + 1; k < predicates.Count; k++)
        {
            var other = predicates[k];
            if (other is { IsInfinitive: true, IsTimeFronted: false, Times.Count: > 0, Governor: { } governor } && (governor == verb || governor.Partner == verb || verb.Partner == governor)) return dates[other];
        }

        return null;
    }

    private static HistoricalDate? Before(List<Predicate> predicates, Dictionary<Predicate, HistoricalDate?> dates, int i)
    {
        for (i--; i >= 0; i--)
        {
            if (dates[predicates[i]] is { } date && !IsAside(predicates[i])) return date;
        }

        return null;
    }

    private static HistoricalDate? Behind(List<Predicate> predicates, Dictionary<Predicate, HistoricalDate?> dates, int i, List<Word> words, bool hasOther)
    {
        for (i++; i < predicates.Count; i++)
        {
            if (predicates[i].Times.Count > 0 && dates[predicates[i]] is { } date && !IsAside(predicates[i]))
            {
                // "lost it, became their subject and was finally conquered in 1234"; "and in the winter he led them"
                if (predicates[i].IsTimeFronted && hasOther) return null;
                for (var k = predicates[i].FirstWord; k <= predicates[i].LastWord; k++)
                {
                    if (words[k].Entry.Text is "finally" or "eventually" or "later" or "then" or "ultimately") return null;
                }

                return date;
            }
        }

        return null;
    }

    /// <summary>
    /// What of a date goes on to the next sentence: its year. A winter goes on as it is, for it lies in two years.
    /// </summary>
    private static HistoricalDate? Year(HistoricalDate date)
    {
        var text = date.ToString();
        if (date.IsInterval || text.Contains('X', StringComparison.Ordinal) || text.Contains("-24", StringComparison.Ordinal)) return date;
        var dash = text.IndexOf('-', 1);
        return dash < 0 ? date : HistoricalDate.Parse(text[..dash] + "~");
    }

    /// <summary>The year of a date; null of null.</summary>
    public static HistoricalDate? YearOf(HistoricalDate? date)
    {
        if (date is null) return null;
        var text = date.ToString();
        var dash = text.IndexOfAny(['-', '/'], 1);
        return dash < 0 ? date : HistoricalDate.Parse(text.AsSpan(0, dash));
    }
}
