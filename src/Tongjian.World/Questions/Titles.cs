using System.Text.RegularExpressions;
using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>
/// Answers who bore a ruler's title: "Who was the Gurkhan in 1160?", "Who was empress of Qara Khitai?" A title is known by the names of
/// rulers, by those who took it and by the other names of states.
/// </summary>
internal static partial class Titles
{
    /// <summary>Those who ruled or were regents with the title; null if the question asks for no title that the record knows.</summary>
    public static (IReadOnlyList<Answer> Answers, string? On)? Of(Mirror mirror, string question, (DayRange When, string Text)? on)
    {
        var (said, when, text) = QuestionTime.Take(question, DateReading.Annals);
        if (Pattern().Match(said) is not { Success: true } match) return null;
        var title = match.Groups["title"].Value;
        if (mirror.Chronicle.Annals.Names.Find(title).Any(entity => entity.Kind == EntityKind.Person)) return null; // a name, and no title
        Entity? polity = null;
        if (match.Groups["polity"].Success)
        {
            polity = mirror.Chronicle.Annals.Names.Find(match.Groups["polity"].Value).FirstOrDefault(entity => (entity.Kind & EntityKind.State) != 0)?.Whole();
            if (polity is null) return null;
        }

        if (when is null && on is { } given) (when, text) = given;
        var takers = mirror.Chronicle.Events
            .Where(happening => happening.Sentence[Role.Office].Text is { } office && office.Equals(title, StringComparison.OrdinalIgnoreCase))
            .SelectMany(happening => (Entity[])[.. happening.Sentence[Role.Agent].Entities, .. happening.Sentence[Role.Patient].Entities]).ToHashSet();
        var rulers = mirror.Through(Relation.Rules).Concat(mirror.Through(Relation.Regent)).Where(item => item.Standing.Value is not null).ToList();
        var realms = rulers.Where(item => takers.Contains(item.Standing.Value!) || item.Subject.Aliases.Any(alias => IsPlural(alias.Text, title)))
            .Select(item => item.Subject).ToHashSet();
        var found = rulers.Where(item => realms.Contains(item.Subject) || Bears(item.Standing.Value!, title)).ToList();
        if (found.Count == 0) return null;
        var answers = found
            .Where(item => polity is null || item.Subject == polity)
            .Where(item => when is not { } days || (item.Standing.From <= days.Latest && item.Standing.To > days.Earliest))
            .Select(item => new Answer(item.Standing.Value!.Name, item.Standing.Since?.Date, item.Standing.Until?.Date, item.Standing.Since ?? item.Standing.Until, true)
            {
                Entity = item.Standing.Value, Note = polity is null ? $"of {item.Subject.Spoken}" : null,
            })
            .ToArray();
        return (answers, text);
    }

    /// <summary>Whether a person has the title in a name.</summary>
    private static bool Bears(Entity person, string title) =>
        person.Aliases.Select(alias => alias.Text).Prepend(person.Name).Any(name => $" {name} ".Contains($" {title} ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a state is called by its rulers: the Khwarazmshahs.</summary>
    private static bool IsPlural(string name, string title) =>
        name.Equals(title + "s", StringComparison.OrdinalIgnoreCase) || name.Equals("the " + title + "s", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^who\s+(is|was|were|are)\s+(the\s+|an?\s+)?(?<title>[\p{L}\- ]{4,40}?)(\s+of\s+(the\s+)?(?<polity>[^ ].*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
