using Tongjian.Language.Parsing;

namespace Tongjian.Language.Asking;

/// <summary>Puts what people say into the words that the forms know: "Song's capital", "the Song dynasty", "when first".</summary>
internal static class QuestionWording
{
    private static readonly string[] Possessed = ["capital", "ruler", "rulers", "emperor", "king", "overlord", "suzerain", "vassals"];
    private static readonly string[] Realms = ["dynasty", "empire", "kingdom", "state", "court"];

    /// <summary>The question in plainer words.</summary>
    public static string Plain(string question, NameTable names) => WithoutRealms(WithoutGenitive(question), names);

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
    private static string WithoutGenitive(string question)
    {
        foreach (var noun in Possessed)
        {
            var at = question.IndexOf($"'s {noun}", StringComparison.Ordinal);
            var words = at < 0 ? [] : question[..at].Split(' ', 3);
            if (words.Length == 3) return $"{words[0]} {words[1]} the {noun} of {words[2]}{question[(at + noun.Length + 3)..]}";
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
