using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Reads the dated and ordered lines of one file, once all names are known.</summary>
internal sealed class BodyParser(
    SentenceParser sentences, CitationParser citations, DateReading reading, List<Diagnostic> diagnostics)
{
    private readonly OrderParser orders = new(sentences, diagnostics);

    // What belongs to the event being read; taken over into arrays, so that 100,000 events do not bring 400,000 lists.
    private readonly List<Citation> cited = [];
    private readonly List<ClaimLine> claims = [];
    private readonly List<OrderClause> clauses = [];
    private readonly List<Term> terms = [];

    public List<EventLine> Events { get; } = [];

    public List<StateLine> States { get; } = [];

    public List<OrderLine> Orders { get; } = [];

    /// <summary>Reads "1127-01-09   Kaifeng surrenders to Jin.  [timeline 1127]" and what is indented below it.</summary>
    public void ReadDated(Block block)
    {
        var head = block.Head;
        var length = DateText.Length(head.Text);
        var date = DateText.Read(head.Slice(0, length), reading, diagnostics);
        var said = CitationParser.Trimmed(head.Slice(length, head.Length - length));
        if (TakeStateUse(ref said) is { } use)
        {
            ReadState(block, said, use, date);
            return;
        }

        if (ReadEvent(block, said, date, null, mustCite: true) is { } line) Events.Add(line);
    }

    /// <summary>Reads a line whose head is an order: "three months after (A)", the sentence behind it or below.</summary>
    public void ReadOrdered(Block block)
    {
        var order = orders.Read(block.Head, reading, out var said);
        if (ReadEvent(block, said, null, order, mustCite: true) is { } line) Events.Add(line);
    }

    /// <summary>Reads "(A) is before (B)."</summary>
    public void ReadOrderLine(Block block)
    {
        RefuseBelow(block);
        var last = Math.Max(0, block.Head.Text.LastIndexOf(')'));
        CitationParser.Split(block.Head.Slice(last, block.Head.Length - last), out var brackets);
        var line = CitationParser.Trimmed(block.Head.Slice(0, brackets.Start - block.Head.Start));
        var close = OrderParser.Closing(line.Text, 0);
        var cited = new List<Citation>();
        citations.Read(brackets, reading, cited, diagnostics);
        if (close < 0)
        {
            diagnostics.Add(OrderParser.OpenParenthesis(line.Slice(0, 1)));
            return;
        }

        var rest = CitationParser.Trimmed(line.Slice(close + 1, line.Length - close - 1));
        if (!rest.Text.StartsWith("is "))
        {
            diagnostics.Add(new Diagnostic(
                "unknown-order", Severity.Error, rest.Length == 0 ? line : rest, "this orders nothing",
                "\"(A) is before (B).\" or \"(A) is three months after (B).\"", "say how the two events lie to each other"));
            return;
        }

        var first = orders.Reference(line.Slice(1, close - 1), reading);
        var clause = orders.Read(CitationParser.Trimmed(rest.Slice(3, rest.Length - 3)), reading, out var stop);
        if (clause is not null && (stop.Length == 0 || stop.Text[0] != '.')) diagnostics.Add(SentenceFaults.MissingStop(line, line.End));
        if (stop.Length > 1) diagnostics.Add(SentenceFaults.TextAfterStop(line, stop.Start + 1));
        if (clause is { Other: null })
        {
            diagnostics.Add(new Diagnostic(
                "unknown-order", Severity.Error, clause.Where, "a line of its own orders two events, and a reign is none",
                "\"(A) is before (B).\"", "put \"in the reign of …\" below the event that lies in it"));
            return;
        }

        if (first is not null && clause is not null) Orders.Add(new OrderLine(first, clause, cited, block.Head));
    }

    /// <summary>Reads an event and everything below it; null, and messages, if the sentence is not understood.</summary>
    /// <param name="block">The line and what is indented below it.</param>
    /// <param name="said">The sentence and its citations; empty if they stand on the line below.</param>
    /// <param name="date">The date at the head of the line.</param>
    /// <param name="headOrder">The order at the head of the line.</param>
    /// <param name="mustCite">Whether to warn if no source is named.</param>
    public EventLine? ReadEvent(Block block, Span said, HistoricalDate? date, OrderClause? headOrder, bool mustCite)
    {
        var below = 0;
        if (said.Length == 0 && block.Below.Count > 0) said = block.Below[below++];
        var when = date?.Possible ?? DayRange.Always;
        var told = CitationParser.Split(said, out var brackets);
        var sentence = Parse(block, told, SentenceMood.Event, when);
        cited.Clear();
        claims.Clear();
        clauses.Clear();
        terms.Clear();
        citations.Read(brackets, reading, cited, diagnostics);
        if (headOrder is not null) clauses.Add(headOrder);
        for (; below < block.Below.Count; below++) ReadBelow(block.Below[below], sentence, when);
        if (sentence is null) return null;
        if (mustCite && brackets.Length == 0 && !block.Below.Any(NamesSource))
        {
            diagnostics.Add(new Diagnostic(
                "no-citation", Severity.Warning, sentence.Where, "nobody says so: the line cites no source",
                "a citation after the full stop, as [jin-liao ¶6]",
                "cite the source, or declare one for your own judgement and cite that"));
        }

        return new EventLine(block.Head.To(brackets.Length > 0 ? brackets : sentence.Where), date, sentence)
        {
            Citations = cited.ToArray(),
            Claims = claims.ToArray(),
            Orders = clauses.ToArray(),
            Terms = terms.ToArray(),
        };
    }

    private static bool NamesSource(Span line) => line.Text[0] == '[' || line.Text.StartsWith(Keyword.Claim + " ");

    private Sentence? Parse(Block block, Span told, SentenceMood mood, DayRange when)
    {
        if (told.Length > 0) return sentences.Parse(told, mood, when, needsStop: true, diagnostics);
        diagnostics.Add(SentenceFaults.NothingSaid(block.Head));
        return null;
    }

    private void ReadBelow(Span line, Sentence? above, DayRange when)
    {
        var text = line.Text;
        if (text[0] == '[') citations.Read(line, reading, cited, diagnostics);
        else if (text.StartsWith(Keyword.UnderIt, StringComparison.OrdinalIgnoreCase)) ReadTerm(line, when);
        else if (text.StartsWith(Keyword.Claim + " ")) ReadClaim(line, above, when);
        else if (OrderParser.Begins(text)) ReadClause(line);
        else
        {
            diagnostics.Add(new Diagnostic(
                "unknown-continuation", Severity.Error, line, "an indented line cannot begin so",
                "\"Under it, …\", \"claim …\", \"after (…)\", \"before (…)\" or a citation in [ ]",
                "move it to the margin if it is a line of its own; a sentence stands on one line"));
        }
    }

    private void ReadTerm(Span line, DayRange when)
    {
        var told = CitationParser.Split(line.Slice(10, line.Length - 10), out var brackets);
        var termCited = new List<Citation>();
        citations.Read(brackets, reading, termCited, diagnostics);
        var ignored = new List<Diagnostic>();
        var sentence = sentences.Parse(told, SentenceMood.State, when, needsStop: true, ignored);
        if (sentence is null) sentence = sentences.ParseTerm(told, when, ignored, diagnostics);
        else diagnostics.AddRange(ignored);
        if (sentence is not null) terms.Add(new Term(sentence, termCited, line));
    }

    /// <summary>Reads "claim SOURCE LOCATOR: DATE", "claim SOURCE LOCATOR: SENTENCE." or both.</summary>
    private void ReadClaim(Span line, Sentence? above, DayRange when)
    {
        var colon = line.Text.IndexOf(": ");
        if (colon < 0)
        {
            diagnostics.Add(new Diagnostic(
                "empty-claim", Severity.Error, line, "the claim says nothing",
                "\"claim SOURCE PLACE: DATE\" or \"claim SOURCE PLACE: SENTENCE.\"", "write after a colon what the source says"));
            return;
        }

        var citation = citations.ReadOne(line.Slice(6, colon - 6), reading, diagnostics);
        var said = CitationParser.Trimmed(line.Slice(colon + 1, line.Length - colon - 1));
        HistoricalDate? date = null;
        if (DateText.Begins(said.Text))
        {
            var length = DateText.Length(said.Text);
            date = DateText.Read(said.Slice(0, length), reading, diagnostics);
            said = CitationParser.Trimmed(said.Slice(length, said.Length - length));
        }

        Sentence? sentence = null;
        if (said.Length > 0)
        {
            sentence = sentences.Parse(said, SentenceMood.Event, date?.Possible ?? when, needsStop: true, diagnostics);
            if (sentence is null) return;
            if (above is not null && sentence.Template.EventType != above.Template.EventType)
                diagnostics.Add(ClaimOfAnotherType(sentence, above));
        }

        if (date is null && sentence is null) return;
        if (citation is not null) claims.Add(new ClaimLine(citation.WithReading(date), date, sentence, line));
    }

    private static Diagnostic ClaimOfAnotherType(Sentence claim, Sentence above) => new(
        "claim-of-another-type", Severity.Error, claim.Where,
        $"this is a {Templates.NameOf(claim.Template.EventType!.Value)}, and the line above it a {Templates.NameOf(above.Template.EventType!.Value)}",
        "what another source says of the same happening", "give it a line of its own at the margin if it is another happening")
    {
        Quotations = [new Quotation("the line above", above.Where)],
    };

    private void ReadClause(Span line)
    {
        if (orders.Read(line, reading, out var rest) is { } clause) clauses.Add(clause);
        if (rest.Length == 0 || rest.Text.SequenceEqual(".")) return;
        diagnostics.Add(new Diagnostic(
            "text-after-order", Severity.Error, rest, $"\"{rest.Text}\" stands after the order", "the end of the line",
            "a source for the order alone takes a line at the margin: \"(A) is after (B).  [timeline 1126]\""));
    }

    private void ReadState(Block block, Span said, StateUse use, HistoricalDate? date)
    {
        RefuseBelow(block);
        var told = CitationParser.Split(said, out var brackets);
        var cited = new List<Citation>();
        citations.Read(brackets, reading, cited, diagnostics);
        var when = date?.Possible ?? DayRange.Always;
        var sentence = Parse(block, told, SentenceMood.State, when);
        if (sentence is null || date is null) return;
        States.Add(new StateLine(use, date, sentence, cited.Count == 0 ? [] : cited.ToArray(), block.Head));
    }

    private void RefuseBelow(Block block) => Blocks.RefuseBelow(
        block, "nothing can be added to the line above", "move it to the margin, or below the event it belongs to", diagnostics);

    /// <summary>Takes "given", "expect" or "expect not" from the start of what is said.</summary>
    public static StateUse? TakeStateUse(ref Span said)
    {
        if (TakeWord(ref said, Keyword.Given)) return StateUse.Given;
        if (!TakeWord(ref said, Keyword.Expect)) return null;
        return TakeWord(ref said, Keyword.Not) ? StateUse.ExpectNot : StateUse.Expect;
    }

    private static bool TakeWord(ref Span said, string word)
    {
        var text = said.Text;
        if (!text.StartsWith(word) || (text.Length > word.Length && !char.IsWhiteSpace(text[word.Length]))) return false;
        said = CitationParser.Trimmed(said.Slice(word.Length, said.Length - word.Length));
        return true;
    }
}
