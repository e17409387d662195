using Tongjian.Language.Parsing;

namespace Tongjian.Language.Asking;

/// <summary>Puts what people say into the words that the forms know: "Song's capital", "the Song dynasty", "when first".</summary>
public static class QuestionWording
{
    private static readonly string[] Qualifiers =
        ["personal", "given", "temple", "birth", "modern", "chinese", "other", "crown", "prime", "chief", "grand", "yearly", "annual", "era", "empress", "military"];

    private static readonly string[] Realms = ["dynasty", "empire", "kingdom", "state", "court"];

    /// <summary>"Is it true that Jin captured Kaifeng" as "did Jin capture Kaifeng"; none if the question is another.</summary>
    internal static IEnumerable<string> Asserted(string question)
    {
        foreach (var opening in (ReadOnlySpan<string>)["is it true that ", "is it correct that ", "is it right that "])
        {
            if (question.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return WhenOf(question[opening.Length..]).Select(when => when["when ".Length..]);
        }

        return [];
    }

    private static readonly string[] TimeWords = ["in", "on", "at", "during", "before", "after", "between", "from", "when", "under", "by", "as", "since", "until"];

    /// <summary>Whether a time may begin with a word.</summary>
    internal static bool IsTimeWord(string word) => TimeWords.Contains(word);

    /// <summary>The question without its mark, and with a time that stands before it behind it: "In 1150, who ruled Jin?"</summary>
    public static string InOrder(string text)
    {
        var question = text.Trim().TrimEnd('?', '.', '!').TrimEnd();
        var comma = question.LastIndexOf(", ", StringComparison.Ordinal);
        var words = question.Split(' ', 2);
        if (comma < 0 || words.Length < 2 || !TimeWords.Contains(words[0].ToLowerInvariant())) return question;
        var rest = question[(comma + 2)..];
        if (rest.Split(' ')[0].ToLowerInvariant() is not ("who" or "whom" or "whose" or "what" or "which" or "where" or "how" or "was" or "were" or "did" or "is" or "does"
            or "to" or "with" or "had" or "has")) return question;
        return $"{char.ToUpperInvariant(rest[0])}{rest[1..]} {char.ToLowerInvariant(question[0])}{question[1..comma]}";
    }

    private static readonly Lazy<Dictionary<string, string>> BasesOfPast = new(() =>
        Vocabulary.Templates.Events.Concat(Vocabulary.Templates.States)
            .SelectMany(template => Synonyms.Of(template).Prepend(template.Verb)).Where(verb => !verb.IsBe)
            .DistinctBy(verb => verb.Past).ToDictionary(verb => verb.Past, verb => verb.Base));

    /// <summary>The question for when a clause in the past was so: "Jin took Kaifeng" as "when did Jin take Kaifeng"; none if it is no clause.</summary>
    public static IEnumerable<string> WhenOf(string clause)
    {
        var words = clause.Split(' ');
        for (var at = 1; at < words.Length; at++)
        {
            var (subject, rest) = (string.Join(' ', words[..at]), string.Join(' ', words[(at + 1)..]));
            if (words[at] is "was" or "were") yield return $"when {words[at]} {subject} {rest}".TrimEnd();
            else if (BasesOfPast.Value.TryGetValue(words[at], out var stem)) yield return $"when did {subject} {stem} {rest}".TrimEnd();
        }
    }

    /// <summary>The question in plainer words.</summary>
    internal static string Plain(string question, NameTable names) =>
        WithoutRealms(WithoutGenitive(QuestionPhrases.Opened(question), names), names);

    /// <summary>Takes "first" or "last" out of a question for when or who: the first or the last time it happened.</summary>
    public static (string Question, Pick Pick) TakePick(string question)
    {
        foreach (var (words, pick) in (ReadOnlySpan<(string, Pick)>)
            [(" for the first time", Pick.First), (" for the last time", Pick.Last), (" first ", Pick.First), (" last ", Pick.Last)])
        {
            var at = question.IndexOf(words, StringComparison.Ordinal);
            if (at < 0) continue;
            var blank = words[^1] == ' ' ? " " : "";
            return (question[..at] + blank + question[(at + words.Length)..], pick);
        }

        if (question.EndsWith(" first", StringComparison.Ordinal)) return (question[..^6], Pick.First);
        return question.EndsWith(" last", StringComparison.Ordinal) ? (question[..^5], Pick.Last) : (question, Pick.All);
    }

    /// <summary>"What is Song's capital in 1130" as "What is the capital of Song in 1130".</summary>
    private static string WithoutGenitive(string question, NameTable names)
    {
        var at = question.IndexOf("'s ", StringComparison.Ordinal);
        if (at < 0) at = question.IndexOf("’s ", StringComparison.Ordinal);
        if (at < 0) return question;
        var words = question[..at].Split(' ');
        for (var first = Math.Max(1, words.Length - 8); first < words.Length; first++)
        {
            var name = string.Join(' ', words.Skip(first));
            var thing = question[(at + 3)..].Split(' ', 2);
            if (thing.Length == 2 && !TimeWords.Contains(thing[1].Split(' ')[0]) && Qualifiers.Contains(thing[0].ToLowerInvariant()))
            {
                var noun = thing[1].Split(' ', 2);
                thing = [$"{thing[0]} {noun[0]}", .. noun.Skip(1)];
            }

            // A name may have a genitive in it: "Wanyan Liang's camp".
            if (names.Find(name).Count == 0 || names.Find($"{name}'s {thing[0]}").Count > 0) continue;
            return $"{string.Join(' ', words.Take(first))} the {thing[0]} of {name}{(thing.Length > 1 ? " " + thing[1] : "")}";
        }

        return question;
    }

    /// <summary>"The Song dynasty" as "the Song", where no name of its own has the noun in it.</summary>
    private static string WithoutRealms(string question, NameTable names)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var at = words.Count - 1; at > 0; at--)
        {
            if (!Realms.Contains(words[at].ToLowerInvariant())) continue;
            for (var first = 0; first < at; first++)
            {
                var name = string.Join(' ', words.Skip(first).Take(at - first));
                if (!names.Find(name).Any(entity => (entity.Kind & EntityKind.State) != 0)) continue;
                if (names.Find($"{name} {words[at]}").Count == 0) words.RemoveAt(at);
                break;
            }
        }

        return string.Join(' ', words);
    }
}
