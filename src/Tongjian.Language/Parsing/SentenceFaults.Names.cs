using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Faults of names: unknown ones and those of a wrong kind.</summary>
internal sealed partial class SentenceFaults
{
    private static readonly string[] Joints = ["of", "the", "de", "al", "ibn"];

    /// <summary>A capital, an article, or nothing else that could stand here.</summary>
    private bool LooksLikeName(int at, SortedSet<string> words)
    {
        if (tokens[at].Kind != TokenKind.Word) return false;
        if (at == 0) return true;
        if (at + 1 < end && IsCapital(at + 1) && !tree.IsFixedWord(tokens[at].Word)) return true; // "northern China"
        return IsArticle(at) || IsCapital(at) || (words.Count == 0 && !tree.IsFixedWord(tokens[at].Word));
    }

    private Diagnostic UnknownName(int at, SortedSet<SlotKind> kinds)
    {
        var first = at + 1 < end && IsArticle(at) ? at + 1 : at;
        var after = EndOfUnknownName(first);
        var span = SpanOf(first, after);
        if (after < end) kinds = KindsBefore(after, kinds);
        var accepted = kinds.Count == 0
            ? EntityKind.Actor | EntityKind.Place | EntityKind.Weapon | EntityKind.Treaty
            : kinds.Aggregate(EntityKind.None, (all, kind) => all | SlotKinds.Accepts(kind));
        var near = names.Nearest(span.Text.ToString(), accepted);
        var noun = accepted == EntityKind.Place ? "place" : "name";
        var article = first > at ? "The " : "";
        var declaration = $"declare it: \"{article}{span.Text} {Declaration(accepted)}.\"";
        return new Diagnostic(
            "unknown-" + noun,
            Severity.Error,
            span,
            $"no {noun} \"{span.Text}\" is declared",
            kinds.Count == 0 ? "a declared name" : SpokenKinds(kinds),
            span.Text.IndexOfAnyInRange('\u0300', '\u036F') >= 0
                ? "its letters and their accents are stored apart (Unicode NFD): save the file composed (NFC), or " + declaration
            : near is null ? declaration
            : $"write \"{near}\" if that is meant, or {declaration}");
    }

    /// <summary>
    /// Where an unknown name ends: before the first word with which a sentence can go on after it, or else with its capitals.
    /// </summary>
    private int EndOfUnknownName(int first)
    {
        var stop = first + 1;
        while (stop < end && tokens[stop].Kind is TokenKind.Word or TokenKind.Number && !CanFollow(stop)) stop++;
        if ((stop < end && CanFollow(stop)) || !IsCapital(first)) return stop;
        var last = first;
        for (var i = first + 1; i < stop; i++)
        {
            if (IsCapital(i) || tokens[i].Kind == TokenKind.Number) last = i;
            else if (!Joints.Contains(Slice(i).ToString())) break;
        }

        return last + 1;
    }

    /// <summary>Whether a sentence can go on with a word after one of the slots that stood open.</summary>
    private bool CanFollow(int at)
    {
        if (IsAnd(at)) return true;
        foreach (var (node, list) in matcher.Stuck)
        {
            if (list is not null && tree.Follow(list.Next, tokens[at].Word) >= 0) return true;
            foreach (var slot in (node < 0 ? null : tree.SlotsAt(node)) ?? [])
            {
                if (tree.Follow(slot.Next, tokens[at].Word) >= 0) return true;
            }
        }

        return false;
    }

    /// <summary>The kinds of the open slots that a word can follow; all kinds if it follows none.</summary>
    private SortedSet<SlotKind> KindsBefore(int after, SortedSet<SlotKind> kinds)
    {
        var open = matcher.Stuck.Where(stuck => stuck.Node >= 0).SelectMany(stuck => tree.SlotsAt(stuck.Node) ?? [])
            .Concat(matcher.Stuck.Where(stuck => stuck.OpenList is not null).Select(stuck => stuck.OpenList!));
        var fitting = open.Where(slot => tree.Follow(slot.Next, tokens[after].Word) >= 0 && SlotKinds.Accepts(slot.Kind) != 0)
            .Select(slot => slot.Kind).Where(kinds.Contains).ToHashSet();
        return fitting.Count == 0 ? kinds : new SortedSet<SlotKind>(fitting);
    }

    private static string Declaration(EntityKind accepted) => accepted switch
    {
        EntityKind.Place => "is a city at … N, … E",
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
            $"\"{known.Text}\" is {WithArticle(known.Entity.Noun)}",
            SpokenKinds(kinds),
            "name something of that kind, or use another verb")
        {
            Quotations = [new Quotation("declared here", known.Entity.Where)],
        };
    }

    /// <summary>The longest known name at a token, spelt as declared but for its first letter.</summary>
    private NameUse? NameAt(int at, out int after)
    {
        var start = after = IsArticle(at) ? at + 1 : at;
        NameUse? found = null;
        var node = 0;
        for (var i = start; i < end; i++)
        {
            node = names.Follow(node, tokens[i].Word);
            if (node < 0) break;
            if (names.UsesAt(node) is not { } uses) continue;
            (found, after) = (uses[0], i + 1);
        }

        return found is not null && char.ToUpperInvariant(found.Text[0]) == char.ToUpperInvariant(Slice(start)[0])
            && text.AsSpan(tokens[start].Start).Length >= found.Text.Length
            && text.AsSpan(tokens[start].Start + 1, found.Text.Length - 1).SequenceEqual(found.Text.AsSpan(1)) ? found : null;
    }

    /// <summary>Whether the word at a token reads as the next word of the name before it: "Jin | Army".</summary>
    private bool GoesOnAsName(int at) => at < end && tokens[at].Kind == TokenKind.Word && IsCapital(at) && !CanFollow(at);

    /// <summary>The first word of a known name that ends before a token; null if none does.</summary>
    private int? StartOfNameBefore(int at)
    {
        for (var start = Math.Max(0, at - 8); start < at; start++)
        {
            if (!IsArticle(start) && NameAt(start, out var after) is not null && after == at) return start;
        }

        return null;
    }

    /// <summary>A capital letter, or a letter of a script that has none.</summary>
    private bool IsCapital(int at) => char.IsUpper(Slice(at)[0]) || Slice(at)[0] > 'ɏ';

    private static string WithArticle(string noun) => ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;
}
