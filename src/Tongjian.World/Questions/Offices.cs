using System.Text.RegularExpressions;
using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>
/// Answers who held an office: "Who was chancellor of Song in 1140?" An office is any words that the record quotes, so the question is
/// read against those.
/// </summary>
internal static partial class Offices
{
    /// <summary>The question, if it asks for an office that the record knows; else null.</summary>
    public static Question? Read(string question, Mirror mirror)
    {
        var (said, when, text) = QuestionTime.Take(question.Trim().TrimEnd('?', '.'), DateReading.Annals);
        if (Pattern().Match(said) is not { Success: true } match) return null;
        var asked = match.Groups["office"].Value;
        var polity = match.Groups["polity"].Success
            ? mirror.Chronicle.Annals.Names.Find(match.Groups["polity"].Value).FirstOrDefault(entity => (entity.Kind & EntityKind.State) != 0)
            : null;
        if (match.Groups["polity"].Success && polity is null) (asked, polity) = ($"{asked} of {match.Groups["polity"].Value}", null);
        if (!mirror.Through(Relation.Serves).Any(item => Fits(item.Standing.Office, asked))) return null;
        List<(Role, Filler)> fillers = [(Role.Office, Filler.Of(asked))];
        if (polity is not null) fillers.Add((Role.Polity, Filler.Of(polity.Whole())));
        return new Question(QuestionKind.WhoHadOffice, null, null, fillers, null, true) { When = when, WhenText = text };
    }

    /// <summary>Those who served with that office at the time.</summary>
    public static IReadOnlyList<Answer> Of(Mirror mirror, Question question)
    {
        var office = question[Role.Office].Text!;
        var polity = question[Role.Polity].Entities is [var named, ..] ? named : null;
        var answers = new List<Answer>();
        foreach (var (person, served, standing) in mirror.Through(Relation.Serves))
        {
            if (!Fits(standing.Office, office) || (polity is not null && served != polity)) continue;
            if (question.When is { } when && (standing.From > when.Latest || standing.To <= when.Earliest)) continue;
            answers.Add(new Answer(person.Name, standing.Since?.Date, standing.Until?.Date, standing.Since, true) { Entity = person, Note = $"as \"{standing.Office}\"" });
        }

        return answers.OrderBy(answer => answer.Because?.Nominal ?? Day.Beginning).ToArray();
    }

    /// <summary>Whether an office is the one asked for, or has its words in it.</summary>
    private static bool Fits(string? office, string asked) =>
        office is not null && Synonyms.OfOffice(asked).Any(word => office.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^who\s+(is|was|were|are|served\s+as|held\s+the\s+office\s+of)\s+(the\s+|a\s+)?(?<office>.+?)(\s+(of|in|under|for)\s+(the\s+)?(?<polity>[^ ].*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
