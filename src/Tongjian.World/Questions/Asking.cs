using Tongjian.Language;
using Tongjian.Language.Asking;

namespace Tongjian.World.Questions;

/// <summary>Asks a world in the words of the language.</summary>
public static class Asking
{
    /// <summary>Answers a question.</summary>
    /// <param name="mirror">The world.</param>
    /// <param name="question">Such as "Who holds Kaifeng on 1130-06-01?".</param>
    /// <param name="on">The date to ask for where the question names none; null for all time.</param>
    public static Reply Ask(Mirror mirror, string question, HistoricalDate? on = null) =>
        Ask(mirror, question, on is null ? null : (on.Possible, on.Text));

    /// <summary>Answers a question about a time that is not written as one.</summary>
    internal static Reply Ask(Mirror mirror, string question, (DayRange When, string Text)? on)
    {
        var reader = new QuestionReader(mirror.Chronicle.Annals);
        var problems = new List<Diagnostic>();
        var readings = reader.Read(question, problems);
        if (readings.Count == 0)
            return Otherwise.Answer(mirror, question, on, reader) ?? new Reply(question, on?.Text, false, [], problems, reader.Near(question));
        var reply = Answered(mirror, question, readings, on);
        return reply.Answers.Count > 0 ? reply : Reworded(mirror, question, on, reader) ?? reply;
    }

    /// <summary>What the record does not say in the words of the question it may say in plainer ones; null if it does not.</summary>
    private static Reply? Reworded(Mirror mirror, string question, (DayRange When, string Text)? on, QuestionReader reader)
    {
        foreach (var wording in reader.Wordings(question).Skip(1))
        {
            if (reader.ReadAsItStands(wording) is { Count: > 0 } readings && Answered(mirror, question, readings, on) is { Answers.Count: > 0 } reply) return reply;
        }

        return null;
    }

    /// <summary>The best answer of several readings.</summary>
    internal static Reply Answered(Mirror mirror, string question, IReadOnlyList<Question> readings, (DayRange When, string Text)? on)
    {
        Reply? reply = null;
        Question? answered = null;
        foreach (var reading in InOrder(readings))
        {
            var timed = reading.When is null && on is { } time ? reading with { When = time.When, WhenText = time.Text } : reading;
            var next = new Reply(question, timed.WhenText, true, Answer(mirror, timed), [], []);
            if (reply is null || IsBetter(next, reply, reading.Kind)) (reply, answered) = (next, reading);
            else if (Namesakes(reading, answered!) is var (one, other))
            {
                if (next.Answers.Count > 0) reply = reply with { Answers = [.. reply.Answers.Select(answer => About(answer, other)), .. next.Answers.Select(answer => About(answer, one))] };
            }
            else if (SaysTheSame(reading, answered!)) reply = reply with { Answers = Merged(reply.Answers, next.Answers) };
        }

        return answered!.Pick == Pick.All || reply!.Answers.Count < 2 ? reply! : reply with { Answers = [Picked(reply.Answers, answered.Pick)] };
    }

    private static Answer Picked(IReadOnlyList<Answer> answers, Pick pick) => pick == Pick.First
        ? answers.MinBy(answer => answer.Because?.Nominal ?? Day.End)!
        : answers.MaxBy(answer => answer.Because?.Nominal ?? Day.Beginning)!;

    /// <summary>A question in the past tense asks for events before states, one in the present for states before events.</summary>
    private static IEnumerable<Question> InOrder(IReadOnlyList<Question> readings) =>
        // Who rules what is a state and a city of one name: its ruler, and not the state that holds the city.
        readings.OrderBy(reading => reading is { Hole: Role.Person, Template.Relation: Relation.Rules } ? 0 : 1)
            .ThenBy(reading => reading.Template is null || (reading.Template.EventType is not null) == reading.InPast ? 0 : 1);

    /// <summary>Whether two readings ask for one thing told in different templates: "flees to a place", "flees to someone".</summary>
    private static bool SaysTheSame(Question one, Question other) => one.Kind is QuestionKind.Which or QuestionKind.When or QuestionKind.How
        && one.Kind == other.Kind && one.Template?.EventType is { } type && type == other.Template?.EventType;

    /// <summary>
    /// The two that bear one name, where two readings differ in nothing else: "Is Zhang Jun alive?" is answered for both men; null if
    /// the readings differ otherwise.
    /// </summary>
    private static (Entity One, Entity Other)? Namesakes(Question one, Question other)
    {
        if (one.Template != other.Template || one.Kind != other.Kind || one.Hole != other.Hole || one.Fillers.Count != other.Fillers.Count) return null;
        (Entity, Entity)? differ = null;
        for (var i = 0; i < one.Fillers.Count; i++)
        {
            if (one.Fillers[i] == other.Fillers[i]) continue;
            if (differ is not null || one.Fillers[i].Role != other.Fillers[i].Role) return null;
            if (one.Fillers[i].Filler.Entities is not [var first] || other.Fillers[i].Filler.Entities is not [var second]) return null;
            differ = (first, second);
        }

        return differ;
    }

    private static Answer About(Answer answer, Entity entity) => answer.About is null ? answer with { About = entity.Name } : answer;

    private static Answer[] Merged(IReadOnlyList<Answer> some, IReadOnlyList<Answer> others) => some.Concat(others)
        .DistinctBy(answer => (answer.Value, answer.Because?.Event))
        .OrderBy(answer => answer.Because?.Event?.Index ?? -1)
        .ToArray();

    /// <summary>An answer is better than none, and a yes than a no.</summary>
    private static bool IsBetter(Reply next, Reply best, QuestionKind kind)
    {
        if (best.Answers.Count == 0) return next.Answers.Count > 0;
        return (kind is QuestionKind.YesNo or QuestionKind.HowOften or QuestionKind.HowMany)
            && best.Answers[0].Value is "no" or "unknown" or "0" && next.Answers is [{ Value: not ("no" or "unknown" or "0") }, ..];
    }

    private static IReadOnlyList<Answer> Answer(Mirror mirror, Question whole)
    {
        if (Periods.Narrow(mirror, whole, out var outside) is not { } question) return Outside(whole.Kind, outside!);
        return question.Kind switch
        {
            QuestionKind.WhatHappened => Happenings.Of(mirror, question),
            QuestionKind.WhoCommanded => Happenings.Commanders(mirror, question),
            QuestionKind.WhoHeldWhat => StateAnswers.WhoHeldWhat(mirror, question),
            QuestionKind.WhoSays => Vouching.For(mirror, question.Said!),
            QuestionKind.Successor => Thrones.After(mirror, question),
            QuestionKind.Predecessor => Thrones.Before(mirror, question),
            QuestionKind.TermsOf => Terms.Of(mirror, question[Role.Treaty].Entities[0]),
            QuestionKind.WhoHadOffice => Offices.Of(mirror, question),
            QuestionKind.HowFar => Distances.Between(mirror, question[Role.Origin].Entities[0], question[Role.Destination].Entities[0]),
            QuestionKind.WhatIs => Naming.Of(question[Role.Object].Entities[0]),
            QuestionKind.OtherNames => Naming.OtherNames(question[Role.Object].Entities[0], question.When),
            QuestionKind.ChineseName => Naming.InChinese(question[Role.Object].Entities[0]),
            QuestionKind.ModernName => Naming.Today(question[Role.Object].Entities[0]),
            QuestionKind.HowOld => Ages.Of(mirror, question),
            // Whether he is dead is asked of the present day, unless the question names another.
            _ when question is { IsDenial: true, When: null, Template.Relation: Relation.Alive } => Answer(mirror, question with { When = new DayRange(Day.End, Day.End) }),
            _ when question.IsDenial => [.. new StateAnswers(mirror, question with { IsDenial = false }).All().Select(Denied)],
            _ when question.Template!.Relation is not null => Remarks.Noted(mirror, question, new StateAnswers(mirror, question).All()),
            _ => new EventAnswers(mirror, question).All(),
        };
    }

    private static Answer Denied(Answer answer) => answer with
    {
        Value = answer.Value switch { "yes" => "no", "no" => "yes", _ => answer.Value },
    };

    private static IReadOnlyList<Answer> Outside(QuestionKind kind, Answer no) => kind switch
    {
        QuestionKind.YesNo => [no],
        QuestionKind.HowMany or QuestionKind.HowOften => [no with { Value = "0" }],
        _ => [],
    };
}
