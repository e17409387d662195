using Tongjian.Language;
using Tongjian.Language.Asking;

namespace Tongjian.World.Questions;

/// <summary>Answers "who says that …": the sources that tell an event, each with its place and date.</summary>
internal static class Vouching
{
    /// <summary>
    /// The sources for what "who says that …" tells in the past or by a noun: "that Yue Fei was killed in 1142", "that the siege of Taiyuan"; null
    /// if it is no such question.
    /// </summary>
    public static IReadOnlyList<Answer>? Told(Mirror mirror, string question, QuestionReader reader)
    {
        const string opening = "who says that ";
        if (!question.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return null;
        var found = Moments.Find(mirror, question[opening.Length..], reader, isDuring: false);
        if (found.Count == 0) return null;
        return found.Select(answer => answer.Because).OfType<Cause>()
            .SelectMany(cause => cause.Citations.Select(citation => new Answer(citation.ToString(), cause.Date, null, cause, true) { Entity = citation.Source, IsMoment = true }))
            .DistinctBy(answer => (answer.Value, answer.Because?.Sentence)).ToArray();
    }

    /// <summary>The sources for a sentence.</summary>
    public static IReadOnlyList<Answer> For(Mirror mirror, Sentence said)
    {
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            foreach (var claim in happening.Claims)
            {
                if (!said.IsWithin(claim.Sentence)) continue;
                answers.Add(new Answer(claim.ToString(), claim.Date?.Text, null, Cause.Of(happening), true) { Entity = claim.Source, IsMoment = true });
            }
        }

        foreach (var line in mirror.Chronicle.Annals.States)
        {
            if (line.Use != StateUse.Given || !said.IsWithin(line.Sentence)) continue;
            foreach (var citation in line.Citations)
                answers.Add(new Answer(citation.ToString(), line.Date.Text, null, Cause.Of(line), true) { Entity = citation.Source, IsMoment = true });
        }

        return answers;
    }
}
