using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Faults that concern a sentence as a whole.</summary>
internal sealed partial class SentenceFaults
{
    public static Diagnostic NothingSaid(Span where) => new(
        "nothing-said",
        Severity.Error,
        where,
        "there is no sentence here",
        "a sentence with a full stop",
        "say what happened, or take the line out");

    public static Diagnostic TooMuch(Span where) => new(
        "endless-sentence",
        Severity.Error,
        where,
        "the sentence has too many parts, or too many ways to be read",
        "a sentence with at most 500 names in a list",
        "say it in several sentences");

    public static Diagnostic WrongMood(Span where, SentenceMood wanted) => wanted == SentenceMood.Event
        ? new(
            "state-for-event",
            Severity.Error,
            where,
            "this says how things stand, not what happened",
            "an event, such as \"Jin captures Kaifeng.\"",
            "tell the event that brought it about; a state stands behind a date and \"given\" or \"expect\"")
        : new(
            "event-for-state",
            Severity.Error,
            where,
            "this says what happened, not how things stand",
            "a state, such as \"Jin holds Kaifeng.\"",
            "say what is so after it; an event stands behind its date without \"given\", \"expect\" or \"ask\"");

    /// <summary>A quote that is never closed; null if all are.</summary>
    public static Diagnostic? OpenQuote(Span where, Tokens tokens)
    {
        var last = tokens[tokens.Count - 1];
        return last.Kind != TokenKind.Other || where.Source.Text[last.Start] != '"' ? null : new Diagnostic(
            "open-quote",
            Severity.Error,
            new Span(where.Source, last.Start, 1),
            "a quote is opened here and never closed",
            "a closing quote on the same line",
            "close it before the full stop");
    }

    public static Diagnostic MissingStop(Span where, int at) => new(
        "missing-full-stop",
        Severity.Error,
        new Span(where.Source, at - 1, 1),
        "the sentence has no full stop",
        "a full stop after its last word",
        "end it with \".\"; citations stand after the full stop, in [ ]");

    public static Diagnostic TextAfterStop(Span where, int at) => new(
        "text-after-full-stop",
        Severity.Error,
        new Span(where.Source, at, where.End - at),
        $"\"{where.Source.Text.AsSpan(at, where.End - at).TrimEnd()}\" stands after the full stop",
        "the end of the line, or citations in [ ]",
        "begin a new line for a new sentence; a comment begins with \";\"");

    public static Diagnostic Disagreement(Span where, Verb verb, bool plural) => new(
        "verb-agreement",
        Severity.Warning,
        where,
        plural ? "the subject is plural" : "the subject is singular",
        $"\"{verb.Present(plural)}\"",
        $"write \"{verb.Present(plural)}\"");

    public static Diagnostic SeveralReadings(Span where, Tokens tokens, List<Reading> readings)
    {
        var (one, other) = (readings[0], readings[1]);
        if (one.Leaf == other.Leaf)
        {
            for (var i = 0; i < one.Words.Length; i++)
            {
                var slot = one.Leaf.SlotOrder[i];
                if (one.Fillers[slot] == other.Fillers[slot]) continue;
                return AmbiguousName(where, tokens, one.Words[i], readings.Select(reading => reading.Fillers[slot]));
            }
        }

        var meanings = readings.Select(reading =>
            $"\"{new Sentence(reading.Leaf.Template, reading.Fillers)}\" ({reading.Leaf.Template.Id})").Distinct();
        return new Diagnostic(
            "two-readings",
            Severity.Error,
            where,
            "the sentence can be read in two ways: " + string.Join("; ", meanings),
            "a sentence with one reading",
            "say it with another verb, or give one of the names another form")
        {
            Quotations = Entities(one).Except(Entities(other)).Union(Entities(other).Except(Entities(one)))
                .Select(entity => new Quotation("declared here", entity.Where)).ToList(),
        };
    }

    private static IEnumerable<Entity> Entities(Reading reading) =>
        reading.Fillers.SelectMany(filler => filler.Entities.ToArray());

    /// <summary>A name that was borne, but not at the time of the sentence; null if none stands at the token.</summary>
    public static Diagnostic? NameOutOfTime(Span where, Tokens tokens, int at, int end, NameTable names, DayRange when)
    {
        if (at >= end) return null;
        var text = where.Source.Text;
        var start = text.AsSpan(tokens[at].Start, tokens[at].Length).Equals("the", StringComparison.OrdinalIgnoreCase) ? at + 1 : at;
        var node = 0;
        NameUse? found = null;
        var last = start;
        for (var i = start; i < end; i++)
        {
            node = names.Follow(node, tokens[i].Word);
            if (node < 0) break;
            if (names.UsesAt(node)?.Find(use => !use.When.Intersects(when)) is not { } use) continue;
            (found, last) = (use, i);
        }

        if (found is null) return null;
        var span = new Span(where.Source, tokens[start].Start, tokens[last].End - tokens[start].Start);
        var alias = found.Entity.Aliases.FirstOrDefault(alias => alias.Text == found.Text);
        return new Diagnostic(
            "name-out-of-time",
            Severity.Error,
            span,
            $"\"{found.Text}\" is not a name of {found.Entity.Spoken} at that time: it was so called {Times(found.When)}",
            $"a name it bore then, such as \"{found.Entity.NameOn(when.Earliest)}\"",
            $"write \"{found.Entity.NameOn(when.Earliest)}\", or mend the date or the times of the name")
        {
            Quotations = alias is null ? [] : [new Quotation("declared here", alias.Where)],
        };
    }

    private static string Times(DayRange when) => (when.Earliest == Day.Beginning, when.Latest == Day.End) switch
    {
        (true, _) => $"until {when.Latest.ToString(CalendarSystem.Julian)}",
        (_, true) => $"from {when.Earliest.ToString(CalendarSystem.Julian)}",
        _ => $"from {when.Earliest.ToString(CalendarSystem.Julian)} until {when.Latest.ToString(CalendarSystem.Julian)}",
    };

    private static Diagnostic AmbiguousName(Span where, Tokens tokens, (int First, int End) words, IEnumerable<Filler> fillers)
    {
        var entities = fillers.SelectMany(filler => filler.Entities.ToArray()).Distinct().ToList();
        var span = new Span(where.Source, tokens[words.First].Start, tokens[words.End - 1].End - tokens[words.First].Start);
        var choices = string.Join(" or ", entities.Select(entity => $"{entity.Spoken} ({entity.Noun})"));
        return new Diagnostic(
            "ambiguous-name",
            Severity.Error,
            span,
            $"\"{span.Text}\" may be {choices}",
            "a name that fits one of them",
            "write the name under which one of them is declared, or give the alias its times (\"called … from … until …\")")
        {
            Quotations = entities.Select(entity => new Quotation("declared here", entity.Where)).ToList(),
        };
    }
}
