using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Reads sentences against the declared names. Holds scratch space: one a thread.</summary>
internal sealed class SentenceParser
{
    private readonly NameTable names;
    private readonly TemplateTree events;
    private readonly TemplateTree states;
    private readonly SentenceMatcher eventMatcher;
    private readonly SentenceMatcher stateMatcher;
    private readonly Tokens tokens = new();

    public SentenceParser(NameTable names, TemplateTree events, TemplateTree states)
    {
        this.names = names;
        this.events = events;
        this.states = states;
        eventMatcher = new SentenceMatcher(names, events);
        stateMatcher = new SentenceMatcher(names, states);
    }

    /// <summary>Reads one sentence with its full stop; null, and a message, if it cannot be understood.</summary>
    /// <param name="where">The sentence.</param>
    /// <param name="mood">Which templates apply.</param>
    /// <param name="when">The days that the sentence is about: names that were not borne then do not count.</param>
    /// <param name="needsStop">Whether a full stop must end it.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    public Sentence? Parse(Span where, SentenceMood mood, DayRange when, bool needsStop, List<Diagnostic> diagnostics)
    {
        var file = where.Source.Text;
        tokens.Split(file, where.Start, where.End, names.Words);
        var end = 0;
        while (end < tokens.Count && tokens[end].Kind != TokenKind.Stop) end++;
        if (end == 0)
        {
            diagnostics.Add(SentenceFaults.NothingSaid(where));
            return null;
        }

        if (SentenceFaults.OpenQuote(where, tokens) is { } open)
        {
            diagnostics.Add(open);
            return null;
        }

        if (end < tokens.Count - 1) diagnostics.Add(SentenceFaults.TextAfterStop(where, tokens[end + 1].Start));
        var matcher = mood == SentenceMood.Event ? eventMatcher : stateMatcher;
        matcher.Match(file, tokens, end, when);
        var lacksStop = end == tokens.Count && needsStop;
        if (lacksStop && (matcher.Readings.Count > 0 || matcher.Furthest < end))
            diagnostics.Add(SentenceFaults.MissingStop(where, tokens[end - 1].End));
        if (matcher.GaveUp)
        {
            diagnostics.Add(SentenceFaults.TooMuch(where));
            return null;
        }

        if (matcher.Readings.Count == 0)
        {
            diagnostics.Add(Diagnose(where, mood, when, end));
            return null;
        }

        var readings = matcher.Readings;
        if (readings.Count > 1)
        {
            readings = LongestNames(readings);
            if (readings.Count > 1)
            {
                diagnostics.Add(SentenceFaults.SeveralReadings(where, tokens, readings));
                return null;
            }
        }

        return Finish(where, end, readings[0], diagnostics);
    }

    /// <summary>The person of a name; null, and a message, if it names none or several.</summary>
    public Entity? PersonNamed(Span name, List<Diagnostic> diagnostics)
    {
        var found = names.Find(name.Text).Where(entity => entity.Kind == EntityKind.Person).ToList();
        if (found.Count == 1) return found[0];
        if (found.Count > 1) diagnostics.Add(Declarations.Ambiguous(name, found));
        else diagnostics.Add(Declarations.Unknown(name, "a person", names.Nearest(NameTable.WithoutArticle(name.Text).ToString(), EntityKind.Person)));
        return null;
    }

    /// <summary>
    /// Reads a term of a treaty as an event, after it could not be read as a state; of the two explanations the one that came
    /// further stands.
    /// </summary>
    /// <param name="where">The sentence.</param>
    /// <param name="when">The days of the treaty.</param>
    /// <param name="asState">What was wrong with it as a state.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    public Sentence? ParseTerm(Span where, DayRange when, List<Diagnostic> asState, List<Diagnostic> diagnostics)
    {
        var asEvent = new List<Diagnostic>();
        var sentence = Parse(where, SentenceMood.Event, when, needsStop: true, asEvent);
        var stateIsNearer = sentence is null && asState[^1].Where.Start > asEvent[^1].Where.Start;
        diagnostics.AddRange(stateIsNearer ? asState : asEvent);
        return sentence;
    }

    private Sentence Finish(Span where, int end, Reading reading, List<Diagnostic> diagnostics)
    {
        var stop = end < tokens.Count ? tokens[end].End : tokens[end - 1].End;
        var template = reading.Leaf.Template;
        var sentence = new Sentence(template, reading.Fillers, new Span(where.Source, where.Start, stop - where.Start));
        if (reading.VerbToken >= 0)
        {
            var token = tokens[reading.VerbToken];
            var plural = IsPlural(reading);
            var written = where.Source.Text.AsSpan(token.Start, token.Length);
            if (!written.Equals(template.Verb.Present(plural), StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(SentenceFaults.Disagreement(new Span(where.Source, token.Start, token.Length), template.Verb, plural));
        }

        return sentence;
    }

    private static bool IsPlural(Reading reading)
    {
        var subjects = 0;
        var plural = false;
        for (var i = 0; i < reading.Words.Length && reading.Words[i].First < reading.VerbToken; i++)
        {
            subjects++;
            plural = SentencePrinter.IsPlural(reading.Fillers[reading.Leaf.SlotOrder[i]]);
        }

        return plural || subjects > 1;
    }

    /// <summary>
    /// Of readings that part ways at a name, those with the longer name stay. What is left differs in more than the
    /// length of a name, and is a matter for the writer.
    /// </summary>
    internal static List<Reading> LongestNames(List<Reading> readings)
    {
        var kept = new List<Reading>();
        foreach (var reading in readings)
        {
            if (!readings.Exists(other => IsLonger(other, reading))) kept.Add(reading);
        }

        return kept;
    }

    private static bool IsLonger(Reading one, Reading other)
    {
        for (var i = 0; i < Math.Min(one.Words.Length, other.Words.Length); i++)
        {
            if (one.Words[i] == other.Words[i]) continue;
            return one.Words[i].First == other.Words[i].First && one.Words[i].End > other.Words[i].End;
        }

        return false;
    }

    private Diagnostic Diagnose(Span where, SentenceMood mood, DayRange when, int end)
    {
        var matcher = mood == SentenceMood.Event ? eventMatcher : stateMatcher;
        var tree = mood == SentenceMood.Event ? events : states;
        var otherMatcher = mood == SentenceMood.Event ? stateMatcher : eventMatcher;
        otherMatcher.Match(where.Source.Text, tokens, end, when);
        if (otherMatcher.Readings.Count > 0) return SentenceFaults.WrongMood(where, mood);
        if (when != DayRange.Always)
        {
            var furthest = matcher.Furthest;
            matcher.Match(where.Source.Text, tokens, end, DayRange.Always);
            if (matcher.Readings.Count > 0 || matcher.Furthest > furthest)
            {
                if (SentenceFaults.NameOutOfTime(where, tokens, furthest, end, names, when) is { } outOfTime) return outOfTime;
            }
        }

        return new SentenceFaults(where, tokens, end, names, tree, matcher).Explain();
    }
}
