using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Says why a sentence could not be read, from where the walks through the templates got stuck.</summary>
internal sealed partial class SentenceFaults(
    Span where, Tokens tokens, int end, NameTable names, TemplateTree tree, SentenceMatcher matcher)
{
    private readonly string text = where.Source.Text;

    public Diagnostic Explain()
    {
        var at = matcher.Furthest;
        if (at == 1 && IsArticle(0) && LooksLikeName(1, [])) return UnknownName(0, [.. tree.SlotsAt(0)!.Select(slot => slot.Kind)]);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var kinds = new SortedSet<SlotKind>();
        var isBeforeVerb = false;
        foreach (var (node, list) in matcher.Stuck)
        {
            if (list is not null) kinds.Add(list.Kind);
            if (node < 0) continue;
            words.UnionWith(tree.WordsAt(node));
            isBeforeVerb |= tree.IsBeforeVerb(node);
            foreach (var slot in tree.SlotsAt(node) ?? []) kinds.Add(slot.Kind);
        }

        if (at >= end) return Unfinished(words, kinds);
        if (tokens[at].Kind == TokenKind.Other && text[tokens[at].Start] == '"') return OpenQuote(at);
        if (tokens[at].Kind == TokenKind.Number && kinds.Overlaps([SlotKind.Payment, SlotKind.Force])) return WrongUnit(at, kinds);
        if (kinds.Contains(SlotKind.Text) && words.Count == 0 && kinds.Count == 1) return MissingQuotes(at);
        if (NameAt(at) is { } known && kinds.Any(kind => SlotKinds.Accepts(kind) != 0)) return WrongKind(at, known, kinds);
        if (kinds.Any(kind => SlotKinds.Accepts(kind) != 0) && LooksLikeName(at, words)) return UnknownName(at, kinds);
        return isBeforeVerb ? UnknownVerb(at) : UnexpectedWord(at, words, kinds);
    }

    /// <summary>A capital, an article, or nothing else that could stand here.</summary>
    private bool LooksLikeName(int at, SortedSet<string> words)
    {
        if (tokens[at].Kind != TokenKind.Word) return false;
        if (at == 0) return true;
        var word = Slice(at);
        if (IsArticle(at)) return true;
        return char.IsUpper(word[0]) || word[0] > 'ɏ' || (words.Count == 0 && !tree.IsFixedWord(tokens[at].Word));
    }

    private Diagnostic UnknownName(int at, SortedSet<SlotKind> kinds)
    {
        var first = at;
        if (first + 1 < end && IsArticle(first)) first++;
        var last = first;
        while (last + 1 < end && tokens[last + 1].Kind == TokenKind.Word && !tree.IsFixedWord(tokens[last + 1].Word)
            && !Slice(last + 1).Equals("and", StringComparison.Ordinal))
        {
            last++;
        }

        var span = SpanOf(first, last + 1);
        var accepted = kinds.Aggregate(EntityKind.None, (all, kind) => all | SlotKinds.Accepts(kind));
        var near = Spelling.Nearest(span.Text, NamesOf(accepted));
        var what = SpokenKinds(kinds);
        var noun = kinds.Contains(SlotKind.Place) && accepted == EntityKind.Place ? "place" : "name";
        var declaration = $"declare it: \"{span.Text} {Declaration(accepted)}.\"";
        return new Diagnostic(
            "unknown-" + noun,
            Severity.Error,
            span,
            $"no {noun} \"{span.Text}\" is declared",
            what,
            near is null ? declaration : $"write \"{near}\" if that is meant, or {declaration}");
    }

    private static string Declaration(EntityKind accepted) => accepted switch
    {
        EntityKind.Place => "is a city at 34.80 N, 114.31 E",
        EntityKind.Person => "is a person",
        EntityKind.State => "is a polity",
        EntityKind.Weapon => "is a weapon",
        EntityKind.Treaty => "is a treaty",
        _ => "is a person (or polity, people, group)",
    };

    private Diagnostic WrongKind(int at, NameUse known, SortedSet<SlotKind> kinds)
    {
        var length = known.Text.AsSpan().Count(' ');
        var first = IsArticle(at) ? at + 1 : at;
        return new Diagnostic(
            "wrong-kind",
            Severity.Error,
            SpanOf(first, first + length + 1),
            $"\"{known.Text}\" is a {known.Entity.Noun}",
            SpokenKinds(kinds),
            "name something of that kind, or use another verb")
        {
            Quotations = [new Quotation("declared here", known.Entity.Where)],
        };
    }

    private Diagnostic UnknownVerb(int at)
    {
        var verbs = tree.IsBeforeVerb(0) ? [] : matcher.Stuck.Where(stuck => stuck.Node >= 0)
            .SelectMany(stuck => tree.WordsAt(stuck.Node)).Distinct().ToList();
        var near = Spelling.Nearest(Slice(at), verbs);
        return new Diagnostic(
            "unknown-verb",
            Severity.Error,
            SpanOf(at, at + 1),
            $"no sentence goes on with \"{Slice(at)}\" here",
            "a verb of the vocabulary",
            near is null
                ? "say it with a verb of the vocabulary; \"tongjian templates\" lists them"
                : $"write \"{near}\" if that is meant; \"tongjian templates\" lists all verbs");
    }

    private Diagnostic UnexpectedWord(int at, SortedSet<string> words, SortedSet<SlotKind> kinds)
    {
        var near = Spelling.Nearest(Slice(at), words);
        var ending = tree.LeavesAt(Math.Max(0, matcher.Stuck[0].Node)) is not null;
        return new Diagnostic(
            "unexpected-word",
            Severity.Error,
            SpanOf(at, at + 1),
            $"\"{Slice(at)}\" cannot stand here",
            Expectation(words, kinds, ending),
            near is null ? "take it out, or say it as a template says it" : $"write \"{near}\" if that is meant");
    }

    private Diagnostic Unfinished(SortedSet<string> words, SortedSet<SlotKind> kinds) => new(
        "unfinished-sentence",
        Severity.Error,
        new Span(where.Source, tokens[end - 1].Start, tokens[end - 1].Length),
        $"the sentence ends after \"{Slice(end - 1)}\"",
        Expectation(words, kinds, ending: false),
        "finish the sentence");

    private Diagnostic WrongUnit(int at, SortedSet<SlotKind> kinds)
    {
        var last = at;
        while (last + 1 < end && tokens[last + 1].Kind == TokenKind.Word
            && !Slice(last + 1).Equals("and", StringComparison.Ordinal) && !Slice(last + 1).Equals("on", StringComparison.Ordinal))
        {
            last++;
        }

        var kind = kinds.Contains(SlotKind.Payment) ? UnitKind.Payment : UnitKind.Force;
        var units = Unit.All.Where(unit => unit.Kind == kind).Select(unit => unit.Plural).ToList();
        var written = last > at ? text.AsSpan(tokens[at + 1].Start, tokens[last].End - tokens[at + 1].Start) : default;
        var near = Spelling.Nearest(written, units);
        return new Diagnostic(
            "wrong-unit",
            Severity.Error,
            SpanOf(at, last + 1),
            $"\"{SpanOf(at, last + 1).Text}\" is not in a unit for this",
            kind == UnitKind.Payment ? SlotKinds.Spoken(SlotKind.Payment) : SlotKinds.Spoken(SlotKind.Force),
            (near is null ? "" : $"write \"{near}\" if that is meant; ") + "the units are " + string.Join(", ", units));
    }

    private Diagnostic MissingQuotes(int at) => new(
        "missing-quotes",
        Severity.Error,
        SpanOf(at, end),
        "an office, title, charge or custom stands in quotes",
        SlotKinds.Spoken(SlotKind.Text),
        $"write \"{SpanOf(at, end).Text}\" with its quotes");

    private Diagnostic OpenQuote(int at) => new(
        "open-quote",
        Severity.Error,
        new Span(where.Source, tokens[at].Start, 1),
        "a quote is opened here and never closed",
        "a closing quote on the same line",
        "close it before the full stop");

    private NameUse? NameAt(int at)
    {
        var start = IsArticle(at) ? at + 1 : at;
        NameUse? found = null;
        var node = 0;
        for (var i = start; i < end; i++)
        {
            node = names.Follow(node, tokens[i].Word);
            if (node < 0) break;
            if (names.UsesAt(node) is { } uses) found = uses[0];
        }

        return found is not null && char.ToUpperInvariant(found.Text[0]) == char.ToUpperInvariant(Slice(start)[0])
            && text.AsSpan(tokens[start].Start).Length >= found.Text.Length
            && text.AsSpan(tokens[start].Start + 1, found.Text.Length - 1).SequenceEqual(found.Text.AsSpan(1)) ? found : null;
    }

    private IEnumerable<string> NamesOf(EntityKind kinds) => names.Entities
        .Where(entity => (entity.Kind & kinds) != 0)
        .SelectMany(entity => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name));

    private bool IsArticle(int at) => Slice(at).Equals("the", StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Slice(int at) => text.AsSpan(tokens[at].Start, tokens[at].Length);

    private Span SpanOf(int first, int after) =>
        new(where.Source, tokens[first].Start, tokens[after - 1].End - tokens[first].Start);

    private static string SpokenKinds(SortedSet<SlotKind> kinds) =>
        string.Join(", or ", kinds.Where(kind => SlotKinds.Accepts(kind) != 0).Select(SlotKinds.Spoken));

    private static string Expectation(SortedSet<string> words, SortedSet<SlotKind> kinds, bool ending)
    {
        var parts = words.Select(word => $"\"{word}\"").Concat(kinds.Select(SlotKinds.Spoken)).ToList();
        if (parts.Count > 10) parts = [.. parts.Take(9), "…"];
        if (ending) parts.Add("the full stop");
        return string.Join(", ", parts);
    }
}
