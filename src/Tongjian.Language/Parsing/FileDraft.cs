namespace Tongjian.Language.Parsing;

/// <summary>A file on its way: cut into blocks, its declarations set aside, its body read when all names are known.</summary>
internal sealed class FileDraft
{
    private readonly List<Block> blocks;
    private readonly List<Block> body = [];

    private FileDraft(SourceText source)
    {
        Source = source;
        blocks = Blocks.Of(source, Diagnostics);
        Header = FileHeader.Of(blocks, Diagnostics);
    }

    public SourceText Source { get; }

    public FileHeader Header { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Declarations with the citations behind them.</summary>
    public List<(PendingDeclaration Declaration, Span Citations)> Declarations { get; } = [];

    public List<EventLine> Events { get; private set; } = [];

    public List<StateLine> States { get; private set; } = [];

    public List<OrderLine> Orders { get; private set; } = [];

    public List<WhatIf> WhatIfs { get; } = [];

    public static FileDraft Of(SourceText source)
    {
        var draft = new FileDraft(source);
        draft.SetDeclarationsAside();
        return draft;
    }

    private void SetDeclarationsAside()
    {
        var parser = new DeclarationParser(Diagnostics);
        var isInWhatIf = false;
        foreach (var block in blocks)
        {
            var text = block.Head.Text;
            if (FileHeader.KeywordOf(text) is not null) continue;
            if (text.StartsWith("what if")) isInWhatIf = true;
            if (isInWhatIf || !IsDeclaration(text))
            {
                body.Add(block);
                if (text is "end") isInWhatIf = false;
                continue;
            }

            foreach (var line in block.Below)
            {
                Diagnostics.Add(new Diagnostic(
                    "unknown-continuation", Severity.Error, line, "a declaration stands on one line", "a line at the margin",
                    "add it to the declaration, or begin a new one: \"… is also called ….\""));
            }

            var said = CitationParser.Split(block.Head, out var citations);
            if (parser.Read(said) is { } declaration) Declarations.Add((declaration, citations));
        }
    }

    private static bool IsDeclaration(ReadOnlySpan<char> line) =>
        !DateText.Begins(line) && line[0] != '(' && !OrderParser.Begins(line) && DeclarationParser.IsDeclaration(line);

    public void ReadBody(SentenceParser sentences, CitationParser citations)
    {
        foreach (var (_, cited) in Declarations) citations.Read(cited, Header.Reading, [], Diagnostics);
        var parser = new BodyParser(sentences, citations, Header.Reading, Diagnostics);
        var whatIfs = new WhatIfParser(sentences, parser, Header.Reading, Diagnostics);
        for (var i = 0; i < body.Count;)
        {
            var head = body[i].Head.Text;
            if (head.StartsWith("what if"))
            {
                WhatIfs.Add(whatIfs.Read(body, ref i));
                continue;
            }

            if (DateText.Begins(head)) parser.ReadDated(body[i]);
            else if (head[0] == '(') parser.ReadOrderLine(body[i]);
            else if (OrderParser.Begins(head)) parser.ReadOrdered(body[i]);
            else Diagnostics.Add(Undated(body[i].Head));
            i++;
        }

        (Events, States, Orders) = (parser.Events, parser.States, parser.Orders);
        blocks.Clear();
        body.Clear();
    }

    private static Diagnostic Undated(Span line)
    {
        var word = line.Text.IndexOf(' ') is var blank and > 0 ? line.Text[..blank] : line.Text;
        var near = Spelling.Nearest(word, ["chronicle", "calendar", "include", "what", "end"]);
        return new Diagnostic(
            "undated-line", Severity.Error, line, "the line has no date, and declares nothing",
            "a date, a declaration (\"… is a …\"), an order or a header line",
            near is null ? "begin it with its date, as 1127-01-09" : $"write \"{near}\" if that is meant, or begin it with a date");
    }
}
