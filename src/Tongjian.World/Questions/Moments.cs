using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Language.Vocabulary;

namespace Tongjian.World.Questions;

/// <summary>
/// Times that are named by what happened then: "during the reign of Emperor Huizong", "when Yue Fei died", "after the Treaty of Shaoxing".
/// What happened is asked of the world itself.
/// </summary>
internal static class Moments
{
    private static readonly string[] Joints =
        [" when ", " while ", " during ", " at the time of ", " at the time ", " after ", " following ", " before ", " under ", " upon ", " since ", " until ", " at ", " in ", " as of "];

    /// <summary>The question without its time, and the times that it may mean; null if it names none.</summary>
    public static (string Said, IReadOnlyList<(DayRange When, string Text)> Times)? Of(Mirror mirror, string question, QuestionReader reader)
    {
        foreach (var joint in Joints)
        {
            for (var at = question.IndexOf(joint, StringComparison.Ordinal); at > 0; at = question.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                var said = question[..at];
                var clause = WithNames(question[(at + joint.Length)..], said, mirror);
                if (clause.Length == 0 || Asked(mirror, said, reader) is not { } asked) continue;
                var times = Times(mirror, clause, joint, asked, reader);
                if (times.Count > 0) return (said, times);
            }
        }

        return null;
    }

    private static Question? Asked(Mirror mirror, string said, QuestionReader reader) => reader.Read(said, []) is [var reading, ..]
        ? reading
        : reader.Wordings(said).Select(wording => Offices.Read(wording, mirror, null)).FirstOrDefault(office => office is not null);

    /// <summary>When something was that a clause or a noun tells; empty if nothing says so.</summary>
    public static IReadOnlyList<Answer> Find(Mirror mirror, string clause, QuestionReader reader, bool isDuring)
    {
        var (rest, when, text) = QuestionTime.Take(clause, DateReading.Annals);
        foreach (var said in when is null ? [clause] : new[] { rest, clause })
        {
            foreach (var question in WhenQuestions(mirror, said, isDuring))
            {
                if (reader.Read(question, []) is not { Count: > 0 } readings) continue;
                var time = said == rest && when is { } days ? (days, text!) : default((DayRange, string)?);
                // Of a siege the days from its beginning to its end are meant, and not that it was laid.
                var states = readings.Where(reading => reading.Template?.Relation is not null).ToList();
                var reply = states.Count > 0 ? Asking.Answered(mirror, question, states, time) : null;
                if (reply is null or { Answers.Count: 0 }) reply = Asking.Answered(mirror, question, readings, time);
                if (reply.Answers.Count == 0) continue;
                var isPoint = readings[0].Kind is QuestionKind.SinceWhen or QuestionKind.UntilWhen;
                return isPoint ? [.. reply.Answers.Select(answer => answer with { IsMoment = true })] : reply.Answers;
            }
        }

        return [];
    }

    private static IEnumerable<string> WhenQuestions(Mirror mirror, string said, bool isDuring)
    {
        var named = mirror.Chronicle.Annals.Names.Find(said);
        if (named.Any(entity => entity.Kind == EntityKind.Treaty)) return isDuring ? [$"when was {said} in force"] : [$"when was {said} agreed", $"when was {said} in force"];
        if (named.Any(entity => entity.Kind == EntityKind.Person)) return [$"when was the reign of {said}"];
        return QuestionPhrases.WhenQuestions(said).Concat(QuestionWording.WhenOf(said));
    }

    private static List<(DayRange, string)> Times(Mirror mirror, string clause, string joint, Question asked, QuestionReader reader)
    {
        var isState = asked.Template is { EventType: null } or null && asked.Kind is not QuestionKind.WhatHappened && asked.Kind is not (QuestionKind.When or QuestionKind.SinceWhen or QuestionKind.UntilWhen or QuestionKind.HowLong);
        var isTreaty = mirror.Chronicle.Annals.Names.Find(clause).Any(entity => entity.Kind == EntityKind.Treaty);
        var times = new List<(DayRange, string)>();
        foreach (var answer in Find(mirror, clause, reader, isTreaty && isState && joint is not (" before " or " when " or " at ")))
        {
            if (Days(answer) is not { } days) continue;
            var time = joint switch
            {
                " after " or " following " or " since " when isTreaty && isState => days,
                " after " or " following " or " since " => After(days.Latest, isState, asked),
                " before " or " until " => Before(days.Earliest, isState),
                _ => days,
            };
            times.Add((time, time.Earliest == time.Latest ? time.Earliest.ToString(CalendarSystem.Julian) : Written(time)));
        }

        return times;
    }

    private static DayRange After(Day end, bool isState, Question asked) => isState ? new DayRange(end + 1, end + 1)
        : new DayRange(end + 1, asked.Kind == QuestionKind.WhatHappened ? end + 366 : Day.End);

    private static DayRange Before(Day start, bool isState) => new(isState ? start - 1 : Day.Beginning, start - 1);

    private static string Written(DayRange days) =>
        $"{(days.Earliest.IsFinite ? days.Earliest.ToString(CalendarSystem.Julian) : "..")}/{(days.Latest.IsFinite ? days.Latest.ToString(CalendarSystem.Julian) : "..")}";

    /// <summary>The days of what happened, or of a state from its beginning to the day before its end.</summary>
    private static DayRange? Days(Answer answer)
    {
        if (answer.Because is not { } because) return null;
        if (answer.IsMoment) return new DayRange(because.Nominal, because.Nominal);
        var from = answer.Since is null ? Day.Beginning : because.Nominal;
        if (answer.Until is null || Bounds(answer.Until) is not { } end) return new DayRange(from, Day.End);
        var to = end.Span == 1 ? end.Earliest - 1 : end.Latest;
        return new DayRange(from, to < from ? from : to);
    }

    private static DayRange? Bounds(string date)
    {
        var problems = new List<DateProblem>();
        return HistoricalDate.Parse(date, DateReading.Annals, problems)?.Bounds;
    }

    /// <summary>"When he died" as "when Yue Fei died", where the question names Yue Fei.</summary>
    private static string WithNames(string clause, string said, Mirror mirror)
    {
        var words = clause.Split(' ', 2);
        if (words.Length < 2 || words[0] is not ("he" or "she" or "they" or "it" or "its" or "his" or "her" or "their")) return clause.Trim();
        var isOwner = words[0] is "its" or "his" or "her" or "their";
        var wanted = words[0] is "it" or "its" ? EntityKind.Place | EntityKind.State : EntityKind.Person | EntityKind.State;
        var before = said.Split(' ');
        for (var length = before.Length - 1; length > 0; length--)
        {
            for (var first = 1; first + length <= before.Length; first++)
            {
                var name = string.Join(' ', before[first..(first + length)]);
                if (mirror.Chronicle.Annals.Names.Find(name).Any(entity => (entity.Kind & wanted) != 0)) return isOwner ? $"the {words[1]} of {name}" : $"{name} {words[1]}";
            }
        }

        return clause;
    }
}
