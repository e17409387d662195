using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Faults of verbs, and what a verb asks for.</summary>
internal sealed partial class SentenceFaults
{
    private const int MostPatterns = 2;

    private Diagnostic UnknownVerb(int at)
    {
        if (SubjectOfWrongKind(at) is { } wrong) return wrong;
        var possible = matcher.Stuck.Where(stuck => stuck.Node > 0).SelectMany(stuck => tree.WordsAt(stuck.Node)).ToHashSet();
        var verbs = new Dictionary<string, Verb>();
        foreach (var verb in tree.Templates.Select(template => template.Verb).Where(verb => possible.Contains(verb.Plural)))
        {
            foreach (var form in (ReadOnlySpan<string>)[verb.Singular, verb.Plural, verb.Past]) verbs.TryAdd(form, verb);
        }

        var near = Spelling.Nearest(Slice(at), verbs.Keys);
        var meant = near is null ? possible.Contains("and") ? Spelling.Nearest(Slice(at), ["and"]) : null : verbs[near].Present(IsPluralBefore(at));
        return new Diagnostic(
            "unknown-verb",
            Severity.Error,
            SpanOf(at, at + 1),
            $"no sentence goes on with \"{Slice(at)}\" here",
            "a verb of the vocabulary",
            meant is null
                ? "say it with a verb of the vocabulary; \"tongjian templates\" lists them"
                : $"write \"{meant}\" if that is meant; \"tongjian templates\" lists all verbs");
    }

    /// <summary>A known verb behind a subject that cannot do it: "Hainan besieges Kaifeng."; null if that is not the fault.</summary>
    private Diagnostic? SubjectOfWrongKind(int at)
    {
        var word = Slice(at).ToString();
        var kinds = tree.Templates.Where(template => template.Pieces[0].Slot is not null && IsFormOf(word, template.Verb))
            .Select(template => template.Slots[0].Kind).Where(kind => SlotKinds.Accepts(kind) != 0).ToHashSet();
        if (kinds.Count == 0 || StartOfNameBefore(at) is not { } start || NameAt(start, out _) is not { } subject) return null;
        return kinds.Any(kind => (SlotKinds.Accepts(kind) & subject.Entity.Kind) != 0)
            ? null
            : WrongKind(start, subject, new SortedSet<SlotKind>(kinds));
    }

    private bool IsPluralBefore(int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (IsAnd(i)) return true;
        }

        return StartOfNameBefore(at) is { } start && NameAt(start, out _)!.Entity.IsPlural;
    }

    /// <summary>How sentences with the verb before a token go: those that share most of its words.</summary>
    private string PatternsOfVerb(int at)
    {
        var written = Enumerable.Range(0, end).Select(i => Slice(i).ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var before = Enumerable.Range(0, at).Select(i => Slice(i).ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var patterns = tree.Templates
            .Where(template => before.Contains(template.Verb.Singular) || before.Contains(template.Verb.Plural))
            .OrderByDescending(template => template.Pieces.Count(piece => piece.Text is not null && written.Contains(piece.Text)))
            .Take(MostPatterns)
            .Select(template => $"\"{template.Spoken}\"");
        var all = string.Join(" or ", patterns);
        return all.Length == 0 ? "" : "; a sentence with this verb goes " + all;
    }

    private static bool IsFormOf(string word, Verb verb) =>
        word.Equals(verb.Singular, StringComparison.OrdinalIgnoreCase) || word.Equals(verb.Plural, StringComparison.OrdinalIgnoreCase);
}
