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
    public static Question? Read(string question, Mirror mirror, (DayRange When, string Text)? on)
    {
        var (said, when, text) = QuestionTime.Take(question.Trim().TrimEnd('?', '.'), DateReading.Annals);
        var match = Pattern().Match(said);
        var governs = match.Success ? match : Governing().Match(said);
        if (!governs.Success) return null;
        var asked = match.Success ? match.Groups["office"].Value : "governor";
        if (asked.Length > 4 && asked[^1] == 's' && asked[^2] != 's') asked = asked[..^1]; // "the generals of Song"
        var named = governs.Groups["polity"].Success ? mirror.Chronicle.Annals.Names.Find(governs.Groups["polity"].Value) : [];
        var polity = named.FirstOrDefault(entity => (entity.Kind & EntityKind.State) != 0);
        var place = named.FirstOrDefault(entity => entity.Kind == EntityKind.Place);
        List<(Role, Filler)> fillers = [];
        if (place is not null && (!match.Success || Synonyms.IsGovernor(asked))) fillers = [(Role.Office, Filler.Of(asked)), (Role.Place, Filler.Of(place))];
        if (fillers.Count > 0)
        {
            var governors = new Question(QuestionKind.WhoHadOffice, null, null, fillers, null, true) { When = when ?? on?.When, WhenText = text ?? on?.Text };
            if (Of(mirror, governors).Count > 0) return governors;
        }

        if (!match.Success) return null;
        if (match.Groups["polity"].Success && polity is null) asked = $"{asked} of {match.Groups["polity"].Value}";
        if (!mirror.Through(Relation.Serves).Any(item => Fits(item.Standing.Office, asked))) return null;
        fillers = [(Role.Office, Filler.Of(asked))];
        if (polity is not null) fillers.Add((Role.Polity, Filler.Of(polity.Whole())));
        return new Question(QuestionKind.WhoHadOffice, null, null, fillers, null, true) { When = when, WhenText = text };
    }

    /// <summary>"Who governed Xiangyang …" as "Who held Xiangyang …", for where no governor is known; null if it is another question.</summary>
    public static string? ForHolder(string question, Mirror mirror)
    {
        var (said, _, _) = QuestionTime.Take(question, DateReading.Annals);
        if (Governing().Match(said) is not { Success: true } match || !match.Groups["rules"].Success) return null;
        var place = match.Groups["polity"].Value;
        return mirror.Chronicle.Annals.Names.Find(place).Any(entity => entity.Kind == EntityKind.Place) ? $"Who held {place}{question[said.Length..]}" : null;
    }

    /// <summary>Those who served with that office at the time.</summary>
    public static IReadOnlyList<Answer> Of(Mirror mirror, Question question)
    {
        var office = question[Role.Office].Text!;
        var polity = question[Role.Polity].Entities is [var named, ..] ? named : null;
        var place = question[Role.Place].Entities is [var seat, ..] ? seat : null;
        var answers = place is null ? [] : InCharge(mirror, place, question.When);
        foreach (var (person, served, standing) in mirror.Through(Relation.Serves))
        {
            if (place is not null && !IsOver(standing.Office, place)) continue;
            if (!(place is not null && Synonyms.IsGovernor(office)) && !Fits(standing.Office, office) || (polity is not null && served != polity)) continue;
            if (place is not null && question.When is { } asked && LossOf(mirror, place, served!, standing.From) is { } loss && loss <= asked.Earliest) continue;
            if (question.When is { } when && (standing.From > when.Latest || standing.To <= when.Earliest)) continue;
            answers.Add(new Answer(person.Name, standing.Since?.Date, standing.Until?.Date, standing.Since, true) { Entity = person, Note = $"as \"{standing.Office}\"" });
        }

        return answers.OrderBy(answer => answer.Because?.Nominal ?? Day.Beginning).ToArray();
    }

    /// <summary>When a state first lost a place after a day; null if it did not.</summary>
    private static Day? LossOf(Mirror mirror, Entity place, Entity state, Day after)
    {
        foreach (var standing in mirror.Through(Relation.Holds, place))
        {
            if (standing.Value == state && standing.To > after && standing.Until is { } lost) return lost.Nominal;
        }

        return null;
    }

    /// <summary>Who was put in charge of a place, until another was, or until it changed hands.</summary>
    private static List<Answer> InCharge(Mirror mirror, Entity place, DayRange? when)
    {
        var answers = new List<Answer>();
        var charges = mirror.Chronicle.Events.Where(happening => happening.Sentence.Template.Id == "puts-in-charge" && happening.Sentence[Role.Place].Entities.Contains(place))
            .OrderBy(happening => happening.Nominal).ToList();
        for (var i = 0; i < charges.Count; i++)
        {
            var since = charges[i].Nominal;
            var until = mirror.Through(Relation.Holds, place).Select(standing => standing.Until).OfType<Cause>().FirstOrDefault(lost => lost.Nominal > since);
            if (i + 1 < charges.Count && (until is null || charges[i + 1].Nominal < until.Nominal)) until = Cause.Of(charges[i + 1]);
            if (when is { } days && (since > days.Latest || until?.Nominal <= days.Earliest)) continue;
            foreach (var person in charges[i].Sentence[Role.Patient].Entities)
                answers.Add(new Answer(person.Name, charges[i].DateText, until?.Date, Cause.Of(charges[i]), true) { Entity = person, Note = $"in charge of {place.Spoken}" });
        }

        return answers;
    }

    /// <summary>Whether an office is that of one who governs a place.</summary>
    private static bool IsOver(string? office, Entity place)
    {
        if (office is null || !Synonyms.IsGovernor(office)) return false;
        foreach (var name in place.Aliases.Select(alias => alias.Text).Prepend(place.Name))
        {
            if (office.EndsWith(" of " + name, StringComparison.Ordinal) || office.Contains($" of {name} ", StringComparison.Ordinal)
                || office.EndsWith(" of the " + name, StringComparison.Ordinal) || office.EndsWith(" at " + name, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether an office is the one asked for, or has its words in it.</summary>
    private static bool Fits(string? office, string asked) =>
        office is not null && Synonyms.OfOffice(asked).Any(word => office.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^who\s+((?<rules>governs?|governed|administers?|administered)|(is|was|were)\s+in\s+charge\s+of|(is|was)\s+in\s+command\s+of|defends?|defended)\s+(the\s+)?(?<polity>[^ ].*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Governing();

    [GeneratedRegex(@"^who\s+(is|was|were|are|served\s+as|held\s+the\s+office\s+of)\s+(the\s+|a\s+)?(?<office>.+?)(\s+(of|in|under|for)\s+(the\s+)?(?<polity>[^ ].*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
