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
            foreach (var slot in tree.SlotsAt(node) ?? [])
            {
                if (slot.Kind == SlotKind.Word) words.UnionWith(SlotKinds.WordsOf(slot.WordRole));
                else kinds.Add(slot.Kind);
            }
        }

        if (at >= end) return Unfinished(words, kinds);
        if (tokens[at].Kind == TokenKind.Number && kinds.Any(kind => SlotKinds.UnitsOf(kind) is not null)) return WrongUnit(at, kinds);
        if (kinds.Contains(SlotKind.Text) && words.Count == 0 && kinds.Count == 1) return MissingQuotes(at);
        if (kinds.Any(kind => SlotKinds.Accepts(kind) != 0) && NameAt(at, out var after) is { } known && !GoesOnAsName(after))
            return WrongKind(at, known, kinds);
        if (kinds.Any(kind => SlotKinds.Accepts(kind) != 0) && LooksLikeName(at, words)) return UnknownName(at, kinds);
        if (at > 0 && GoesOnAsName(at) && StartOfNameBefore(at) is { } start) return UnknownName(start, kinds: []);
        return isBeforeVerb ? UnknownVerb(at) : UnexpectedWord(at, words, kinds);
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
            (near is null ? "take it out" : $"write \"{near}\" if that is meant") + PatternsOfVerb(at));
    }

    private Diagnostic Unfinished(SortedSet<string> words, SortedSet<SlotKind> kinds) => new(
        "unfinished-sentence",
        Severity.Error,
        new Span(where.Source, tokens[end - 1].Start, tokens[end - 1].Length),
        $"the sentence ends after \"{Slice(end - 1)}\"",
        Expectation(words, kinds, ending: false),
        "finish the sentence");

    private Diagnostic MissingQuotes(int at) => new(
        "missing-quotes",
        Severity.Error,
        SpanOf(at, end),
        "an office, title, charge or custom stands in quotes",
        SlotKinds.Spoken(SlotKind.Text),
        $"write \"{SpanOf(at, end).Text}\" with its quotes");

    private bool IsArticle(int at) => Slice(at).Equals("the", StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Slice(int at) => text.AsSpan(tokens[at].Start, tokens[at].Length);

    private Span SpanOf(int first, int after) =>
        new(where.Source, tokens[first].Start, tokens[after - 1].End - tokens[first].Start);

    /// <summary>The kinds in words; "a person, polity, people or group" says person and polity with it.</summary>
    private static string SpokenKinds(IReadOnlySet<SlotKind> kinds) =>
        string.Join(", or ", kinds.Where(kind => SlotKinds.Accepts(kind) != 0)
            .Where(kind => kind is not (SlotKind.Person or SlotKind.Polity) || !kinds.Contains(SlotKind.Actor))
            .Select(SlotKinds.Spoken));

    private static string Expectation(SortedSet<string> words, SortedSet<SlotKind> kinds, bool ending)
    {
        var parts = words.Select(word => $"\"{word}\"").Concat(kinds.Select(SlotKinds.Spoken)).ToList();
        if (parts.Count > 10) parts = [.. parts.Take(9), "…"];
        if (ending) parts.Add("the full stop");
        return string.Join(", ", parts);
    }
}
