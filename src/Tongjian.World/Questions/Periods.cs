using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>A period answers for its polity only while it lasts: Southern Song held nothing in 1120.</summary>
internal static class Periods
{
    /// <summary>The question narrowed to the days of the periods that it names; null if it asks for other days.</summary>
    /// <param name="mirror">The world.</param>
    /// <param name="question">The question.</param>
    /// <param name="outside">The answer no, if there is nothing to narrow to.</param>
    public static Question? Narrow(Mirror mirror, Question question, out Answer? outside)
    {
        outside = null;
        if (question.Template is not { } template || IsOfPeriods(template.Relation, template.EventType)) return question;
        foreach (var (_, filler) in question.Fillers)
        {
            foreach (var entity in filler.Entities)
            {
                if (entity.Kind != EntityKind.Period || mirror.Through(Relation.Exists, entity) is not { Count: > 0 } spans) continue;
                var (first, last) = (spans[0], spans[^1]);
                var days = new DayRange(
                    first.Since?.Event is { } founding ? founding.When.Earliest : Day.Beginning,
                    last.Until is { } end ? end.When.Latest : Day.End);
                var asked = question.When ?? DayRange.Always;
                if (asked.Intersect(days) is { } common)
                {
                    question = question with { When = question.When is null || common != asked ? common : asked };
                    continue;
                }

                outside = asked.Latest < days.Earliest
                    ? new Answer("no", null, first.Since?.Date, first.Since, true)
                    : new Answer("no", last.Until?.Date, null, last.Until, true);
                return null;
            }
        }

        return question;
    }

    /// <summary>Whether sentences are about the beginning or the end of a state itself, so that a period is not its whole.</summary>
    public static bool IsOfPeriods(Relation? relation, EventType? type) =>
        relation == Relation.Exists || type is EventType.Found or EventType.End or EventType.Install;
}
