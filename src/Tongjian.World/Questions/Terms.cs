using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Answers what a treaty provides.</summary>
internal static class Terms
{
    /// <summary>The terms of a treaty, each as a sentence; if none is told, who agreed it.</summary>
    public static IReadOnlyList<Answer> Of(Mirror mirror, Entity treaty)
    {
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            if (happening.Type is not (EventType.Treaty or EventType.Ally) || happening.Sentence.First(Role.Name) != treaty) continue;
            foreach (var term in happening.Terms)
                answers.Add(new Answer(term.Sentence.ToString(), happening.DateText, null, Cause.Of(happening, term), true) { IsMoment = true });
            if (happening.Terms.Count == 0)
                answers.Add(new Answer(happening.Sentence.ToString(), happening.DateText, null, Cause.Of(happening), true) { IsMoment = true });
        }

        return answers;
    }
}
