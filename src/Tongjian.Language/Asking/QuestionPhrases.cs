using System.Text;
using System.Text.RegularExpressions;

namespace Tongjian.Language.Asking;

/// <summary>What people say, and what is meant by it: rewordings, and times that are named by what happened then.</summary>
public static class QuestionPhrases
{
    private const string Stretch = "(.+?)";
    private const string UpToTime = @"(?=$| (?:in|on|at|by|during|before|after|between|from|since|until|as) )";

    private static readonly Lazy<(List<Phrase> Openings, List<Phrase> Rewordings, List<Phrase> Moments)> Read = new(ReadPhrases);

    private sealed record Phrase(Regex Said, string Plain);

    /// <summary>The question with everything in it that people say for something else put into plain words.</summary>
    /// <param name="question">The question without its question mark.</param>
    public static string Reworded(string question)
    {
        foreach (var (said, plain) in Read.Value.Rewordings)
            question = said.Replace(question, match => Filled(plain, match));

        return question.Replace("  ", " ", StringComparison.Ordinal).Trim();
    }

    /// <summary>The question with what it begins with in plain words: "From when to when did", "In which year did" as "When did".</summary>
    internal static string Opened(string question)
    {
        foreach (var (said, plain) in Read.Value.Openings)
        {
            if (said.Match(question) is { Success: true } match) return char.ToUpperInvariant(plain[0]) + plain[1..] + question[match.Length..];
        }

        return question;
    }

    /// <summary>The questions, to be asked in turn, for when it was that a clause or a noun tells: "the fall of Kaifeng", "Yue Fei died".</summary>
    /// <param name="moment">The clause or noun, with or without the year.</param>
    public static IEnumerable<string> WhenQuestions(string moment)
    {
        foreach (var (said, plain) in Read.Value.Moments)
        {
            if (said.Match(moment) is not { Success: true } match) continue;
            foreach (var question in plain.Split(" | ")) yield return Filled(question, match);
        }
    }

    private static string Filled(string plain, Match match)
    {
        if (plain == "-") return "";
        var filled = new StringBuilder();
        var star = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] != '*')
            {
                filled.Append(plain[i]);
                continue;
            }

            var number = i + 1 < plain.Length && char.IsAsciiDigit(plain[i + 1]) ? plain[++i] - '0' : ++star;
            filled.Append(match.Groups[Math.Min(number, match.Groups.Count - 1)].Value);
        }

        return filled.ToString();
    }

    private static (List<Phrase>, List<Phrase>, List<Phrase>) ReadPhrases()
    {
        using var stream = typeof(QuestionPhrases).Assembly.GetManifestResourceStream("Tongjian.Language.Vocabulary.questions.phrases")
            ?? throw new InvalidOperationException("the phrases are missing from the program");
        using var reader = new StreamReader(stream);
        var (openings, rewordings, moments) = (new List<Phrase>(), new List<Phrase>(), new List<Phrase>());
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split("=>", StringSplitOptions.TrimEntries) is [var said, var plain]) rewordings.Add(new Phrase(Inside(said), plain));
            else if (line.Split(">>", StringSplitOptions.TrimEntries) is [var first, var opening]) openings.Add(new Phrase(Compiled($@"^{Pattern(first)}(?!\w)"), opening));
            else if (line.Split("->", StringSplitOptions.TrimEntries) is [var moment, var question]) moments.Add(new Phrase(Whole(moment), question));
        }

        return (openings, rewordings, moments);
    }

    private static Regex Inside(string said)
    {
        var pattern = Pattern(said);
        // A star at the end goes as far as the time.
        return Compiled($@"\b{pattern}{(pattern.EndsWith(Stretch, StringComparison.Ordinal) ? UpToTime : @"(?!\w)")}");
    }

    private static Regex Whole(string said) => Compiled($"^{Pattern(said)}$");

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Pattern(string said) => string.Join(' ', said.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word == "*" ? Stretch : word.Contains('|', StringComparison.Ordinal) ? $"(?:{word})" : Regex.Escape(word)));
}
