using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Answers "what happened": the events of a time, a place or anyone.</summary>
internal static class Happenings
{
    public static IReadOnlyList<Answer> Of(Mirror mirror, Question question)
    {
        var about = question[Role.Object].Entities.Length > 0 ? question[Role.Object].Entities[0] : null;
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            if (question.When is { } when && !happening.When.Intersects(when)) continue;
            if (about is not null && !Concerns(happening, about, question.Hole)) continue;
            answers.Add(new Answer(happening.Sentence.ToString(), happening.DateText, null, Cause.Of(happening), IsSurelyWithin(happening, question.When)) { IsMoment = true });
        }

        return answers.OrderByDescending(answer => answer.Certain).ToArray();
    }

    /// <summary>Who commanded a party, at a place or anywhere.</summary>
    public static IReadOnlyList<Answer> Commanders(Mirror mirror, Question question)
    {
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            if (question.When is { } when && !happening.When.Intersects(when)) continue;
            var isOf = question[Role.Agent].Entities is not [var party, ..] || Concerns(happening, party, Role.Agent);
            var isAt = question[Role.Place].Entities is not [var place, ..] || Concerns(happening, place, Role.Place);
            if (!isOf || !isAt) continue;
            foreach (var commander in happening.Sentence[Role.Commander].Entities)
            {
                answers.Add(new Answer(commander.Name, happening.DateText, null, Cause.Of(happening), IsSurelyWithin(happening, question.When))
                {
                    Entity = commander, IsMoment = true,
                });
            }
        }

        return answers;
    }

    /// <summary>Whether all days on which an event may have happened lie in a span; of all time they always do.</summary>
    public static bool IsSurelyWithin(Event happening, DayRange? when) => when is not { } span || span.Contains(happening.When);

    /// <summary>Whether anyone in a sentence is the one asked for; only who acts, if that is asked.</summary>
    private static bool Concerns(Event happening, Entity about, Role? role)
    {
        foreach (var slot in happening.Sentence.Template.Slots)
        {
            if (role is not null && slot.Role != role) continue;
            foreach (var entity in happening.Sentence.Fillers[slot.Index].Entities)
            {
                if (about.Kind == EntityKind.People && entity.Kind is EntityKind.Polity or EntityKind.Period && entity.Whole().Of == about) return true;
                if (entity == about || entity.Whole() == about.Whole() || about.WithMembers().Contains(entity)) return true;
            }
        }

        return false;
    }
}
