namespace Tongjian.Language.Parsing;

/// <summary>Reads the lines between "what if …" and "end", the next "what if" or the end of the file.</summary>
internal sealed class WhatIfParser(SentenceParser sentences, BodyParser body, DateReading reading, List<Diagnostic> diagnostics)
{
    /// <summary>Reads a block of lines.</summary>
    /// <param name="blocks">All blocks of the file.</param>
    /// <param name="at">The block that begins with "what if"; on return the first block after this what-if.</param>
    public WhatIf Read(List<Block> blocks, ref int at)
    {
        RefuseBelow(blocks[at]);
        var head = blocks[at++].Head;
        var title = head.Text[Keyword.WhatIf.Length..].Trim();
        if (title.Length < 3 || title[0] != '"' || title[^1] != '"')
        {
            diagnostics.Add(new Diagnostic(
                "untitled-what-if", Severity.Error, head, "the what-if has no title in quotes", "what if \"its title\"", "give it a title"));
        }

        HistoricalDate? from = null;
        var isDated = false;
        var shall = new List<EventLine>();
        var never = new List<Never>();
        var asks = new List<Ask>();
        for (; at < blocks.Count; at++)
        {
            var line = blocks[at].Head;
            var text = line.Text;
            if (text.StartsWith(Keyword.WhatIf)) break;
            if (!DateText.Begins(text)) RefuseBelow(blocks[at]);
            if (text is Keyword.End)
            {
                at++;
                break;
            }

            if (TakeWord(line, Keyword.From) is { } dated)
            {
                isDated = true;
                from = DateText.Read(dated, reading, diagnostics);
            }
            else if (TakeWord(line, Keyword.Never) is { } denied) ReadNever(line, denied, never);
            else if (TakeWord(line, Keyword.Ask) is { } asked) ReadAsk(line, asked, asks);
            else if (DateText.Begins(text)) ReadShall(blocks[at], shall);
            else diagnostics.Add(Unknown(line));
        }

        if (!isDated)
        {
            diagnostics.Add(new Diagnostic(
                "what-if-without-date", Severity.Error, head, "the what-if does not say when it leaves the record", "from DATE",
                "add a line such as \"from 1123-06-01\""));
        }

        var whatIf = new WhatIf(title.Trim('"').ToString(), from, shall, never, asks, head);
        WhatIfFaults.Report(whatIf, diagnostics);
        return whatIf;
    }

    private static Span? TakeWord(Span line, string word) =>
        line.Text.StartsWith(word) && line.Length > word.Length && char.IsWhiteSpace(line.Text[word.Length])
            ? CitationParser.Trimmed(line.Slice(word.Length, line.Length - word.Length))
            : null;

    private void RefuseBelow(Block block) => Blocks.RefuseBelow(
        block, "the lines of a what-if are not indented", "move it to the margin; the what-if goes on until \"end\"", diagnostics);

    private static Diagnostic Unknown(Span line) => new(
        "unknown-what-if-line", Severity.Error, line, "a what-if cannot hold this line",
        "\"from DATE\", a dated event, \"never …\", \"ask … on DATE.\" or \"end\"",
        "end the what-if with \"end\" if this is not part of it");

    private void ReadNever(Span line, Span said, List<Never> never)
    {
        var sentence = sentences.Parse(said, SentenceMood.Event, DayRange.Always, needsStop: true, diagnostics);
        if (sentence is not null) never.Add(new Never(sentence, line));
    }

    private void ReadShall(Block block, List<EventLine> shall)
    {
        var length = DateText.Length(block.Head.Text);
        var date = DateText.Read(block.Head.Slice(0, length), reading, diagnostics);
        var said = CitationParser.Trimmed(block.Head.Slice(length, block.Head.Length - length));
        if (TakeWord(said, Keyword.Given) is not null || TakeWord(said, Keyword.Expect) is not null)
        {
            diagnostics.Add(Unknown(block.Head));
            return;
        }

        if (body.ReadEvent(block, said, date, null, mustCite: false) is { } line) shall.Add(line);
    }

    private void ReadAsk(Span line, Span said, List<Ask> asks)
    {
        var text = said.Text;
        var on = text.LastIndexOf(" on ");
        if (on < 0 || !DateText.Begins(text[(on + 4)..]))
        {
            diagnostics.Add(new Diagnostic(
                "ask-without-date", Severity.Error, line, "the question has no date", "ask STATE on DATE.", "end it with \"on 1130-01-01.\""));
            return;
        }

        var end = text.EndsWith(".") ? said.Length - 1 : said.Length;
        if (end == said.Length) diagnostics.Add(SentenceFaults.MissingStop(said, said.End));
        var date = DateText.Read(CitationParser.Trimmed(said.Slice(on + 4, end - on - 4)), reading, diagnostics);
        var when = date?.Possible ?? DayRange.Always;
        var sentence = sentences.Parse(said.Slice(0, on), SentenceMood.State, when, needsStop: false, diagnostics);
        if (sentence is not null && date is not null) asks.Add(new Ask(sentence, date, line));
    }
}
