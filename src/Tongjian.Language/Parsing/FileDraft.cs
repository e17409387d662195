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

    public List<Route> Routes { get; } = [];

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
            if (FileHeader.KeywordOf(text) is not null)
            {
                Blocks.RefuseBelow(block, "nothing can be added to a header line", "move it to the margin", Diagnostics);
                continue;
            }

            if (text.StartsWith(Keyword.WhatIf)) isInWhatIf = true;
            if (isInWhatIf || !IsDeclaration(CitationParser.Split(block.Head, out var citations).Text))
            {
                body.Add(block);
                if (text is Keyword.End) isInWhatIf = false;
                continue;
            }

            Blocks.RefuseBelow(
                block, "a declaration stands on one line", "add it to the declaration, or begin a new one: \"… is also called ….\"", Diagnostics);
            var said = CitationParser.Split(block.Head, out citations);
            if (parser.Read(said) is { } declaration) Declarations.Add((declaration, citations));
        }
    }

    private static bool IsDeclaration(ReadOnlySpan<char> line) =>
        !line.IsEmpty && !DateText.Begins(line) && line[0] != '(' && !RouteParser.Begins(line) && !OrderParser.Begins(line) && DeclarationParser.IsDeclaration(line);

    public void ReadBody(SentenceParser sentences, CitationParser citations, NameTable names)
    {
        foreach (var (_, cited) in Declarations) citations.Read(cited, Header.Reading, [], Diagnostics);
        var parser = new BodyParser(sentences, citations, Header.Reading, Diagnostics);
        var routes = new RouteParser(names, citations, Header.Reading, Diagnostics);
        var whatIfs = new WhatIfParser(sentences, parser, Header.Reading, Diagnostics);
        for (var i = 0; i < body.Count;)
        {
            var head = body[i].Head.Text;
            if (head.StartsWith(Keyword.WhatIf))
            {
                WhatIfs.Add(whatIfs.Read(body, ref i));
                continue;
            }

            if (OrderParser.Begins(head)) parser.ReadOrdered(body[i]);
            else if (DateText.Begins(head)) parser.ReadDated(body[i]);
            else if (head[0] == '(') parser.ReadOrderLine(body[i]);
            else if (RouteParser.Begins(head)) ReadRoute(routes, body[i]);
            else Diagnostics.Add(Undated(body[i].Head));
            i++;
        }

        (Events, States, Orders) = (parser.Events, parser.States, parser.Orders);
        blocks.Clear();
        body.Clear();
    }

    private void ReadRoute(RouteParser routes, Block block)
    {
        Blocks.RefuseBelow(block, "a route stands on one line", "add it to the line, or begin another route", Diagnostics);
        if (routes.Read(block.Head) is { } route) Routes.Add(route);
    }

    private static Diagnostic Undated(Span line)
    {
        var text = line.Text;
        if (text is Keyword.End)
        {
            return new Diagnostic(
                "end-of-nothing", Severity.Error, line, "no what-if is open here", "\"end\" below a what-if", "take it out");
        }

        foreach (var word in Keyword.OfWhatIfs)
        {
            if (!text.StartsWith(word) || text.Length == word.Length || !char.IsWhiteSpace(text[word.Length])) continue;
            return new Diagnostic(
                "outside-what-if", Severity.Error, line, $"a line with \"{word}\" stands outside a what-if",
                "what if \"its title\" above it", "begin the what-if, or move the line into one: it may have ended at \"end\"");
        }

        var first = text.IndexOf(' ') is var blank and > 0 ? text[..blank] : text;
        var near = text.StartsWith("What if") ? Keyword.WhatIf : Spelling.Nearest(first, Keyword.OfHeaders);
        return new Diagnostic(
            "undated-line", Severity.Error, line, "the line has no date, and declares nothing",
            "a date, a declaration (\"… is a …\"), an order or a header line",
            near is null ? "begin it with its date, as 1127-01-09" : $"write \"{near}\" if that is meant, or begin it with a date");
    }
}
